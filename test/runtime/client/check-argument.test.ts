import { describe, expect, it } from 'vitest'
import {
  checkBytesArgument,
  checkChunksArgument,
  checkObjectArgument,
  checkTextArgument,
  checkTextOrBytesArgument,
} from '../../../templates/runtime/client/check-argument.js'
import { failureOf } from '../support/failure-of.js'

const bytes = new Uint8Array(1)
const chunks = { async *[Symbol.asyncIterator]() {} }
const values = {
  text: 'x',
  'an empty text': '',
  bytes,
  chunks,
  object: {},
  array: [],
  null: null,
  undefined,
  number: 1,
  function: () => 1,
}

describe('an argument', () => {
  it.each<[string, (value: unknown, name: string) => void, readonly (keyof typeof values)[], string]>([
    ['text', checkTextArgument, ['text', 'an empty text'], 'Give text.'],
    ['bytes', checkBytesArgument, ['bytes'], 'Give a Uint8Array.'],
    [
      'text or bytes',
      checkTextOrBytesArgument,
      ['text', 'an empty text', 'bytes'],
      'Give text or a Uint8Array.',
    ],
    ['chunks', checkChunksArgument, ['chunks'], 'Give a stream of Uint8Array, or whatever for await takes.'],
    ['an object', checkObjectArgument, ['bytes', 'chunks', 'object'], 'Give an object.'],
  ])('that is to be %s is nothing else', (_, check, right, advice) => {
    for (const [kind, value] of Object.entries(values)) {
      if (right.some(each => each === kind)) expect(() => check(value, 'it'), kind).not.toThrow()
      else {
        expect(
          failureOf(() => check(value, 'it'), advice),
          kind,
        ).toMatchObject({
          name: 'RequestError',
          code: 'INVALID_PARAMETER',
          field: 'it',
        })
      }
    }
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSdkEmitter } from '../../../generator/emit/sdk/create-sdk-emitter.js'
import type { Encryption, Property } from '../../../generator/model/schema.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'
import { hostileText } from '../escape/hostile.js'
import { contentOf, emitModel } from './emit-model.js'
import {
  commonErrors,
  content,
  errorCode,
  jsonBody,
  model,
  multipartBody,
  object,
  objectResponse,
  operation,
  parameter,
  property,
  span,
  string,
  values,
  webhook,
} from './fixtures.js'
import { literalsOf, withSyntax } from './syntax.js'

const encryption: Encryption = {
  kind: 'encryption',
  algorithm: 'rsa-oaep',
  key: 'platform',
  direction: 'encrypt',
}

/** Every place of a model that takes text of a page, filled with one text. */
function modelOf(text: string) {
  const rows: readonly Property[] = [
    property('a?', string({ enum: values(text, `${text}x`), default: text, encryption }), text),
    property('b?', string({ const: text }), text),
    { ...property('c', object(property('d', string()))), name: text },
    {
      ...property('e', string({ content: content('json', object(property('f', string()))) })),
      name: `${text}_$n`,
    },
  ]
  const words = {
    title: text,
    description: text,
    notes: [{ kind: 'note', level: 'tip', title: text, text, span }],
    links: [{ kind: 'link', title: text, url: text, span }],
    deprecated: { kind: 'deprecation', reason: text, span },
    badges: [{ kind: 'badge', name: 'special', container: 'tip', text, span }],
  } as const
  return model(
    [
      operation('v3/a/b', 'post', {
        ...words,
        id: text,
        path: text,
        file: text,
        options: { kind: 'call-options', baseUri: text, fragment: text },
        parameters: [{ ...parameter('query', 'q', string(), text), name: text }],
        requestBody: jsonBody(object(...rows), text),
        response: objectResponse(...rows),
        notices: [
          { kind: 'following-notice', webhook: 'v3/W', address: ['json', text], span },
          { kind: 'following-notice', webhook: text, span },
        ],
        errors: [errorCode(text, 400, text)],
        commonErrors: 'v3',
      }),
      operation('v3/a/c', 'delete', { ...words, requestBody: multipartBody(...rows) }),
    ],
    [
      webhook('v3/W', object(...rows), {
        ...words,
        id: text,
        eventTypes: [text],
        ciphertext: ['e'],
        sentAfter: [text, 'v3/a/b#post'],
      }),
    ],
    [{ ...commonErrors('v3', errorCode(text, 401, text)), title: text, description: text, file: text }],
  )
}

const paths = ['sdk/error-codes.ts', 'sdk/v3/a/b.ts', 'sdk/v3/a/c.ts', 'sdk/webhooks/v3/W.ts']
const emitter = createSdkEmitter(tools)
const harmless = emitModel(modelOf('x'))
const wanted = paths.map(path => statements(withSyntax(contentOf(harmless, path), literalsOf).kinds))

describe('hostile text', () => {
  test(
    'changes no more than texts and names in what is emitted',
    () =>
      fc.assert(
        fc.property(hostileText, text => {
          const given = modelOf(text)
          const files = emitFiles(emitter, emitInput(given))
          for (const [index, path] of paths.entries()) {
            const read = withSyntax(contentOf(files, path), literalsOf)
            expect(statements(read.kinds)).toEqual(wanted[index])
          }
          const { strings } = withSyntax(contentOf(files, 'sdk/v3/a/b.ts'), literalsOf)
          expect(strings.filter(each => each === text).length).toBeGreaterThanOrEqual(6)
        }),
        { numRuns: 100 },
      ),
    60_000,
  )
})

/** Kinds of statements, calls and declarations: what code does. */
function statements(kinds: readonly string[]): readonly string[] {
  return kinds.filter(kind =>
    /Statement|Call|Declaration|Function|New|Export|Import|Interface|Alias/.test(kind),
  )
}

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { FileFact } from '../../../templates/runtime/descriptors.js'
import { fillFileFacts } from '../../../templates/runtime/files/fill-file-facts.js'
import type { FileBytes } from '../../../templates/runtime/files/multipart.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf } from './chunked.js'

const file: FileBytes = { filename: 'a.png', contentType: 'image/png', bytes: bytesOf('content') }
const files = new Map([['file', file]])

function digest(algorithm: string): string {
  return createHash(algorithm).update(file.bytes).digest('hex')
}

const sha256: FileFact = { kind: 'digest', path: '/body/meta/sha256', file: 'file', algorithm: 'sha256' }
const name: FileFact = { kind: 'filename', path: '/body/meta/filename', file: 'file' }
const chosen: FileFact = {
  kind: 'digest',
  path: '/body/meta/digest',
  file: 'file',
  algorithmFrom: '/body/meta/digest_algorithm',
}

describe('fillFileFacts', () => {
  test.each<[string, FileFact[], object, object]>([
    ['a missing meta', [sha256, name], {}, { meta: { sha256: digest('sha256'), filename: 'a.png' } }],
    ['an empty meta', [sha256], { meta: {} }, { meta: { sha256: digest('sha256') } }],
    [
      'undefined and null',
      [sha256, name],
      { meta: { sha256: undefined, filename: null } },
      { meta: { sha256: digest('sha256'), filename: 'a.png' } },
    ],
    [
      'other fields stay',
      [name],
      { meta: { item_id: 1 }, file: 1 },
      { meta: { item_id: 1, filename: 'a.png' }, file: 1 },
    ],
    ["the caller's name stays", [name], { meta: { filename: 'b.png' } }, { meta: { filename: 'b.png' } }],
    [
      'a right digest stays as it is written',
      [sha256],
      { meta: { sha256: digest('sha256').toUpperCase() } },
      { meta: { sha256: digest('sha256').toUpperCase() } },
    ],
    ['sm3', [{ ...sha256, algorithm: 'sm3' }], {}, { meta: { sha256: digest('sm3') } }],
    ['sha1', [{ ...sha256, algorithm: 'sha1' }], {}, { meta: { sha256: digest('sha1') } }],
    ['md5', [{ ...sha256, algorithm: 'md5' }], {}, { meta: { sha256: digest('md5') } }],
    [
      'SM3 by its field',
      [chosen],
      { meta: { digest_algorithm: 'SM3' } },
      { meta: { digest_algorithm: 'SM3', digest: digest('sm3') } },
    ],
    [
      'SHA256 by its field',
      [chosen],
      { meta: { digest_algorithm: 'SHA256' } },
      { meta: { digest_algorithm: 'SHA256', digest: digest('sha256') } },
    ],
    [
      'a long name of SM3',
      [chosen],
      { meta: { digest_algorithm: 'DIGEST_ALGORITHM_SM3' } },
      { meta: { digest_algorithm: 'DIGEST_ALGORITHM_SM3', digest: digest('sm3') } },
    ],
    [
      'the default where the field is left out',
      [{ ...chosen, algorithm: 'sm3' }],
      {},
      { meta: { digest: digest('sm3') } },
    ],
    ['a part that is not given', [{ ...name, file: 'other' }], {}, {}],
    ['a field beside meta', [{ ...name, path: '/body/filename' }], {}, { filename: 'a.png' }],
    [
      'elements of an array',
      [{ ...name, path: '/body/list/*/name' }],
      { list: [{}, { name: 'b' }] },
      { list: [{ name: 'a.png' }, { name: 'b' }] },
    ],
    ['no array', [{ ...name, path: '/body/list/*/name' }], {}, { list: undefined }],
    ['a meta that is text already', [sha256, name], { meta: '{"a":1}' }, { meta: '{"a":1}' }],
  ])('%s', (_, facts, body, want) => {
    expect(fillFileFacts({ body }, facts, files)).toEqual({ body: want })
  })

  test("leaves the caller's objects as they are", () => {
    const request = Object.freeze({ body: Object.freeze({ meta: Object.freeze({ a: 1 }) }) })
    expect(fillFileFacts(request, [sha256, name], files)).not.toBe(request)
    expect(request).toEqual({ body: { meta: { a: 1 } } })
  })

  test.each<[string, FileFact, object, string, RegExp]>([
    [
      'another digest',
      sha256,
      { meta: { sha256: '00' } },
      '/body/meta/sha256',
      /Leave it out.*the client fills it in/,
    ],
    [
      'an empty digest',
      sha256,
      { meta: { sha256: '' } },
      '/body/meta/sha256',
      /Leave it out.*the client fills it in/,
    ],
    [
      'a digest that is no text',
      sha256,
      { meta: { sha256: 1 } },
      '/body/meta/sha256',
      /Leave it out.*the client fills it in/,
    ],
    [
      'another algorithm than announced',
      chosen,
      { meta: { digest_algorithm: 'SM3', digest: digest('sha256') } },
      '/body/meta/digest',
      /Leave it out.*the client fills it in/,
    ],
    [
      'an algorithm that is not known',
      chosen,
      { meta: { digest_algorithm: 'CRC32' } },
      '/body/meta/digest_algorithm',
      /SHA256 or SM3/,
    ],
    [
      'an algorithm that is no text',
      chosen,
      { meta: { digest_algorithm: {} } },
      '/body/meta/digest_algorithm',
      /SHA256 or SM3/,
    ],
    ['no algorithm', chosen, {}, '/body/meta/digest_algorithm', /SHA256 or SM3/],
    ['a meta that is no object', sha256, { meta: 1 }, '/body/meta', next.giveObject],
    ['a meta that is a list', sha256, { meta: [] }, '/body/meta', next.giveObject],
  ])('refuses %s', (_, fact, body, field, advice) => {
    expect(failureOf(() => fillFileFacts({ body }, [fact], files), advice)).toMatchObject({
      name: 'RequestError',
      code: 'INVALID_FIELD',
      outcome: 'not-sent',
      field,
    })
  })

  test('names that every object has are no values', () => {
    const fact: FileFact = { ...chosen, algorithmFrom: '/body/meta/constructor' }
    expect(
      failureOf(() => fillFileFacts({ body: { meta: {} } }, [fact], files), /SHA256 or SM3/),
    ).toMatchObject({
      field: '/body/meta/constructor',
    })
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../../templates/runtime/local/check/check-request.js'
import type { RawBody } from '../../../templates/runtime/local/check/raw-request.js'
import type { OperationModel } from '../../../templates/runtime/local/model/page-model.js'
import { openSealed } from './raw-example.js'
import { json, object, plainOperation, row, text } from './small-tables.js'
import { emptyRequest, jsonBody, told } from './told.js'

describe('of an upload it says', () => {
  const content = Buffer.from('\u0089PNG')
  const digest = createHash('sha256').update(content).digest('hex')
  const upload: OperationModel = {
    ...plainOperation,
    requestBody: {
      kind: 'multipart',
      required: true,
      parts: [
        row('file!', { kind: 'binary' }),
        row('meta!', json(object(row('sha256!', text), row('alg', text)))),
      ],
      fileFacts: [
        {
          kind: 'digest',
          path: '/body/meta/sha256',
          file: 'file',
          algorithm: 'sha256',
          algorithmFrom: '/body/meta/alg',
        },
      ],
    },
  }
  const meta = (value: unknown) => ({ name: 'meta', content: Buffer.from(JSON.stringify(value)) })
  const file = { name: 'file', filename: 'a.png', content }

  it.each<[name: string, body: RawBody, want: readonly string[]]>([
    ['nothing', { kind: 'multipart', parts: [meta({ sha256: digest }), file] }, []],
    ['nothing of capitals', { kind: 'multipart', parts: [meta({ sha256: digest.toUpperCase() }), file] }, []],
    [
      'nothing of a digest by another algorithm that it names',
      {
        kind: 'multipart',
        parts: [meta({ sha256: createHash('md5').update(content).digest('hex'), alg: 'MD5' }), file],
      },
      [],
    ],
    [
      'that the digest is another one',
      { kind: 'multipart', parts: [meta({ sha256: '0'.repeat(64) }), file] },
      ['body/meta/sha256 is not the sha256 digest of file'],
    ],
    [
      'that the file is missing',
      { kind: 'multipart', parts: [meta({ sha256: digest })] },
      ['body/file file is required'],
    ],
    [
      'that the file has no name',
      { kind: 'multipart', parts: [meta({ sha256: digest }), { name: 'file', content }] },
      ['body/file must be a file with a name'],
    ],
    [
      'that meta lacks the digest',
      { kind: 'multipart', parts: [meta({}), file] },
      ['body/meta/sha256 value is required'],
    ],
    [
      'that there are no parts',
      { kind: 'none' },
      ['body/file file is required', 'body/meta value is required'],
    ],
    ['that JSON is no upload', jsonBody({}), ['body must be multipart/form-data']],
    [
      'which part is unknown',
      { kind: 'multipart', parts: [meta({ sha256: digest }), file, { name: 'more', content }] },
      ['? body/more is not in the tables of the operation'],
    ],
  ])('%s', (_, body, want) => {
    expect(told(upload, { body })).toEqual(want)
  })

  it('hands over files and texts apart', () => {
    const body: RawBody = { kind: 'multipart', parts: [meta({ sha256: digest }), file] }
    const { values } = checkRequest(upload, { ...emptyRequest, body }, openSealed)
    expect(values.files).toEqual([{ part: 'file', filename: 'a.png', content }])
    expect(values.body).toEqual({ meta: { sha256: digest } })
  })
})

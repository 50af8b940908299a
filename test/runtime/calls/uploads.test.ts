import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { oaepDecrypt } from '../../../templates/runtime/local/wire/oaep.js'
import type { ReceivedPart } from '../../../templates/runtime/local/wire/read-multipart.js'
import { expectNoLeak, personal } from '../hostile/expect-no-leak.js'
import type { Answer } from '../server/wire.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { jsonOperation } from './operations.js'
import { type Stage, startStage, transports } from './stage.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => {
  stage.server.reset()
  stage.server.answer(() => ({ body: { media_id: 'm' } }))
})

const upload = jsonOperation({
  id: 'v3/merchant/media/upload#post',
  path: '/v3/merchant/media/upload',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [
      { kind: 'digest', path: '/body/meta/sha256', file: 'file', algorithm: 'sha256' },
      { kind: 'filename', path: '/body/meta/filename', file: 'file' },
    ],
  },
  requestFields: {
    encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/body/meta'] }],
    encrypted: [
      { algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt', paths: ['/body/meta/contact/phone'] },
    ],
  },
})

const content = Buffer.from('\u0089PNG\r\n--boundary--\r\n\u0000ÿ', 'latin1')
const sha256 = createHash('sha256').update(content).digest('hex')

function parts(): readonly ReceivedPart[] {
  const [request] = stage.server.received
  if (request === undefined || typeof request.parts === 'string') throw new Error('No upload arrived.')
  return request.parts
}

function metaOf(): unknown {
  return JSON.parse(
    parts()
      .find(({ name }) => name === 'meta')
      ?.content.toString('utf8') ?? '',
  )
}

async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
  for (const byte of content) yield Uint8Array.of(byte)
}

describe.each(transports)('an upload through %s', (_, transport) => {
  it.each<[string, () => unknown]>([
    ['bytes', () => content],
    [
      'a part of a larger array',
      () => new Uint8Array(Buffer.concat([Buffer.from('xx'), content])).subarray(2),
    ],
    ['a Blob', () => new Blob([content])],
    ['a File', () => new File([content], 'other.png')],
    ['a Node stream', () => Readable.from([content.subarray(0, 5), content.subarray(5)])],
    ['a web stream', () => new Blob([content]).stream()],
    ['a generator', () => pieces()],
  ])('takes %s, and fills in what describes it', async (_, source) => {
    const file = { filename: '图 1.png', content: source() }
    expect(await stage.client(transport()).request(upload, { body: { file, meta: {} } })).toEqual({
      media_id: 'm',
    })
    expect(stage.server.refused).toEqual([])
    expect(parts().find(({ name }) => name === 'file')).toEqual({
      name: 'file',
      filename: '图 1.png',
      contentType: 'image/png',
      content,
    })
    expect(metaOf()).toEqual({ sha256, filename: '图 1.png' })
  })

  it('encrypts inside of meta', async () => {
    const meta = { contact: { phone: '13900001111' } }
    await stage.client(transport()).request(upload, { body: { file: { filename: 'a.png', content }, meta } })
    const sent = metaOf()
    expect(sent).toEqual({ contact: { phone: expect.any(String) }, sha256, filename: 'a.png' })
    const phone = /"phone":"([^"]+)"/.exec(JSON.stringify(sent))?.[1] ?? ''
    expect(oaepDecrypt(phone, stage.parties.publicKey.privateKey)).toBe('13900001111')
  })

  it('is repeated with the same bytes, though a stream is read once', async () => {
    const answers: Answer[] = [
      { status: 500, sign: false, body: { code: 'SYSTEM_ERROR', message: 'x' } },
      { body: { media_id: 'm' } },
    ]
    stage.server.answer(() => answers.shift() ?? {})
    const file = { filename: 'a.png', content: pieces() }
    const retry = { attempts: 2, delay: 1, repeatWrites: true }
    await stage.client(transport()).request(upload, { body: { file, meta: {} } }, { retry })
    const [first, second] = stage.server.received
    expect(second?.body.equals(first?.body ?? Buffer.alloc(0))).toBe(true)
  })

  it('of five megabytes arrives whole', async () => {
    const large = Buffer.alloc(5_000_000, '\r\n--')
    await stage
      .client(transport())
      .request(upload, { body: { file: { filename: 'a.mp4', content: large }, meta: {} } })
    expect(
      parts()
        .find(({ name }) => name === 'file')
        ?.content.equals(large),
    ).toBe(true)
  })

  it('with a name that would break headers does not', async () => {
    const filename = 'a"\r\nX-Evil: 1\r\n\r\n.png'
    await stage.client(transport()).request(upload, { body: { file: { filename, content }, meta: {} } })
    expect(stage.server.refused).toEqual([])
    expect(
      parts()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['file', 'meta'])
    expect(metaOf()).toMatchObject({ filename })
  })
})

describe('mistakes of an upload', () => {
  const file = { filename: 'a.png', content }
  const [name = ''] = personal

  it.each<[string, object, string, string, RegExp]>([
    [
      'no file name',
      { file: { content }, meta: {} },
      'INVALID_FILE',
      '/body/file/filename',
      next.nameWithExtension,
    ],
    [
      'an emoji in the file name',
      { file: { ...file, filename: '😀.png' }, meta: {} },
      'OUTSIDE_BMP',
      '/body/file/filename',
      next.takeOut,
    ],
    [
      'half a character in the file name',
      { file: { ...file, filename: '\ud83d.png' }, meta: {} },
      'LONE_SURROGATE',
      '/body/file/filename',
      next.cutText,
    ],
    ['an emoji in meta', { file, meta: { a: '😀' } }, 'OUTSIDE_BMP', '/body/meta/a', next.takeOut],
    [
      'no bytes',
      { file: { ...file, content: Buffer.alloc(0) }, meta: {} },
      'INVALID_FILE',
      '/body/file/content',
      next.freshStream,
    ],
    [
      'text in place of bytes',
      { file: { ...file, content: name }, meta: {} },
      'INVALID_FILE',
      '/body/file/content',
      /a Uint8Array, a Blob, or a stream/,
    ],
    [
      'bytes without a name',
      { file: content, meta: {} },
      'INVALID_FILE',
      '/body/file',
      /\{ filename, content \}, or a File/,
    ],
    [
      'a wrong digest',
      { file, meta: { sha256: '0'.repeat(64) } },
      'INVALID_FIELD',
      '/body/meta/sha256',
      /Leave it out.*the client fills it in/,
    ],
    [
      'a part that is none',
      { file, meta: {}, other: name },
      'UNKNOWN_GROUP',
      '/body/other',
      /parts are file, meta/,
    ],
    [
      'a media type that breaks headers',
      { file: { ...file, contentType: 'a/b\r\nX: y' }, meta: {} },
      'INVALID_FILE',
      '/body/file/contentType',
      next.mediaType,
    ],
  ])('%s', async (_, body, code, field, advice) => {
    const failure = await rejectionOf(stage.client().request(upload, { body }), advice)
    expect(failure).toMatchObject({
      name: 'RequestError',
      code,
      field,
      outcome: 'not-sent',
      operation: upload.id,
    })
    expectNoLeak(failure, stage.parties)
    expect([...stage.server.received, ...stage.server.refused]).toEqual([])
  })
})

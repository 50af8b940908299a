import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { jsonOperation, readOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import type { Answer } from '../server/wire.js'
import { rejectionOf } from '../support/failure-of.js'
import { either, next } from '../support/next.js'
import { expectNoLeak, personal } from './expect-no-leak.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const get = readOperation()
const mebibyte = 1_048_576
const [name = ''] = personal

function compressed(body: Buffer, encoding: string, compress: (bytes: Buffer) => Uint8Array): Answer {
  return {
    body,
    headers: { 'Content-Encoding': encoding, 'Content-Type': 'application/json' },
    wire: compress,
  }
}

describe.each(transports)('sizes through %s', (_, transport) => {
  it('an answer of 10 MB is refused by default, and read where it is allowed', async () => {
    const text = 'x'.repeat(10_000_000)
    stage.server.answer(() => ({ body: { text, name } }))
    const failure = await rejectionOf(stage.client(transport()).request(get), next.raiseMaxResponseBytes)
    expect(failure).toMatchObject({
      code: 'BODY_TOO_LARGE',
      outcome: 'unknown',
      status: 200,
      operation: get.id,
      requestId: expect.stringMatching(/^08/),
    })
    expectNoLeak(failure, stage.parties)
    const client = stage.client({ ...transport(), maxResponseBytes: 11_000_000 })
    expect(await client.request(get)).toEqual({ text, name })
  })

  it('an answer of many members is read', async () => {
    const list = Array.from({ length: 60_000 }, (_, n) => ({
      id: 1_000_000_000_000_000 + n,
      name: '张三丰',
    }))
    stage.server.answer(() => ({ body: { list } }))
    const client = stage.client({ ...transport(), maxResponseBytes: 20 * mebibyte, timeout: 10_000 })
    expect(await client.request(get)).toEqual({ list })
  })

  it('an error of 10 MB is read no further than its beginning', async () => {
    stage.server.answer(() => ({ status: 500, sign: false, body: { message: 'x'.repeat(10_000_000) } }))
    const failure = await rejectionOf(
      stage.client(transport()).request(jsonOperation(), { json: {} }),
      next.queryThenRepeatSame,
    )
    expect(failure).toMatchObject({ code: 'HTTP_500', outcome: 'unknown', status: 500 })
    expect(stage.server.received).toHaveLength(1)
  })

  it('a request of 5 MB is sent whole', async () => {
    const text = '张'.repeat(1_700_000)
    await stage.client(transport()).request(jsonOperation(), { json: { text } })
    expect(JSON.parse(stage.server.received[0]?.body.toString() ?? '')).toEqual({ text })
  })

  it.each([
    ['gzip', gzipSync],
    ['GZip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('an answer in %s is verified as it was before', async (encoding, compress) => {
    const body = Buffer.from(JSON.stringify({ text: '张'.repeat(10_000) }))
    stage.server.answer(() => compressed(body, encoding, compress))
    expect(await stage.client(transport()).request(get)).toEqual({ text: '张'.repeat(10_000) })
  })

  it.each([
    [200, 'BODY_TOO_LARGE', next.raiseMaxResponseBytes],
    [404, 'HTTP_404', next.gateway],
  ])('a bomb of gzip with status %d is given up', async (status, code, advice) => {
    const bomb = gzipSync(Buffer.alloc(64 * mebibyte, ' '))
    expect(bomb.length).toBeLessThan(100_000)
    stage.server.answer(() => ({ ...compressed(Buffer.from('{}'), 'gzip', () => bomb), status }))
    const failure = await rejectionOf(stage.client(transport()).request(get), advice)
    expect(failure).toMatchObject({ code, status })
  })

  it.each<[string, Answer]>([
    [
      'is cut off',
      compressed(Buffer.from(JSON.stringify({ list: [...Array(500).keys()] })), 'gzip', bytes =>
        gzipSync(bytes).subarray(0, -200),
      ),
    ],
    ['is none', compressed(Buffer.from('{}'), 'gzip', () => Buffer.from('{}'))],
    [
      'has a wrong checksum',
      compressed(Buffer.from('{}'), 'gzip', bytes =>
        Buffer.concat([gzipSync(bytes).subarray(0, -8), Buffer.alloc(8, 1)]),
      ),
    ],
  ])('gzip that %s is refused', async (_, answer) => {
    stage.server.answer(() => answer)
    const failure = await rejectionOf(
      stage.client(transport()).request(jsonOperation(), { json: { name } }),
      either(next.bodyChanged, next.queryBeforeRepeating),
    )
    expect(failure).toMatchObject({ outcome: 'unknown', status: 200, operation: 'v3/test/things#post' })
    expect(['CONNECTION_LOST', 'BODY_UNREADABLE', 'SIGNATURE_INVALID']).toContain(failure.code)
    expectNoLeak(failure, stage.parties)
  })

  it('a content encoding that nobody knows is refused', async () => {
    stage.server.answer(() => compressed(Buffer.from('{}'), 'zz', () => Buffer.from('zz')))
    const failure = await rejectionOf(
      stage.client(transport()).request(jsonOperation(), { json: {} }),
      either(next.bodyChanged, /proxy that compresses answers/),
    )
    expect(failure).toMatchObject({ outcome: 'unknown' })
  })
})

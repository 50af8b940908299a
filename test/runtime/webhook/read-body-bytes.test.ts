import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOptions } from '../../../templates/runtime/client/rules.js'
import { readBodyBytes } from '../../../templates/runtime/webhook/read-body-bytes.js'
import { bodyLimitRules, type WebhookRequest } from '../../../templates/runtime/webhook/webhook-request.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const text = '{"名":"值"}'
const bytes = new TextEncoder().encode(text)
const headers = {}
const post = (body: RequestInit['body']): Request =>
  new Request('http://localhost/', { method: 'POST', body: body ?? null, duplex: 'half' })

/** A stream that counts what is taken from it. */
function endless(chunk: Uint8Array): { request: WebhookRequest; taken: () => number } {
  let taken = 0
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      taken += 1
      yield chunk
    }
  }
  return { request: { headers, [Symbol.asyncIterator]: chunks }, taken: () => taken }
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield bytes
  throw new Error('aborted')
}

function never(): AsyncIterator<Uint8Array> {
  return { next: () => new Promise(() => undefined) }
}

async function usedRequest(): Promise<Request> {
  const request = post(text)
  await request.json()
  return request
}

async function readStream(more: object): Promise<WebhookRequest> {
  const stream = Readable.from([Buffer.from(text)])
  for await (const _ of stream);
  return Object.assign(stream, { headers, ...more })
}

describe('readBodyBytes', () => {
  it.each<[string, WebhookRequest]>([
    ['text', { headers, body: text }],
    ['bytes', { headers, body: bytes }],
    ['a buffer in a pool', { headers, body: Buffer.from(`xx${text}xx`).subarray(2, -2) }],
    ['an ArrayBuffer', { headers, body: bytes.slice().buffer }],
    [
      'bytes of another realm',
      { headers, body: runInNewContext('Uint8Array.from(list)', { list: [...bytes] }) },
    ],
    ['bytes kept beside parsed data', { headers, body: { 名: '值' }, rawBody: Buffer.from(text) }],
    ['a stream', Object.assign(Readable.from([Buffer.from(text)]), { headers })],
    ['a stream of text', Object.assign(Readable.from([text]), { headers })],
    [
      'a stream beside what a parser left',
      Object.assign(Readable.from([Buffer.from(text)]), { headers, body: {} }),
    ],
    ['a Request', post(text)],
    ['a Request that streams', post(ReadableStream.from([bytes.slice(0, 3), bytes.slice(3)]))],
  ])('takes %s', async (_, request) => {
    expect(Buffer.from(await readBodyBytes(request)).toString()).toBe(text)
  })

  it('takes a stream that was read, with what was read of it', async () => {
    const request = await readStream({ body: Buffer.from(text) })
    expect(Buffer.from(await readBodyBytes(request)).toString()).toBe(text)
  })

  it('takes a Request without a body', async () => {
    expect(await readBodyBytes(post(null))).toEqual(new Uint8Array())
  })

  it.each<[string, () => WebhookRequest | Promise<WebhookRequest>]>([
    ['parsed data', () => ({ headers, body: { 名: '值' } })],
    ['a parsed array', () => ({ headers, body: [1] })],
    ['nothing at all', () => ({ headers })],
    ['a stream that was parsed', () => readStream({ body: { 名: '值' } })],
    ['a stream that was parsed to nothing', () => readStream({ body: {} })],
    ['a stream that was read', () => readStream({})],
    ['a Request that was parsed', usedRequest],
  ])('refuses %s, and says how it is prevented', async (_, make) => {
    const error = await rejectionOf(readBodyBytes(await make()), next.rawBody)
    expect([error.name, error.code]).toEqual(['WebhookError', 'BODY_ALREADY_PARSED'])
    expect(error.advice).toMatch(/express\.raw.*parseAs: 'buffer'.*Hono/)
  })

  it.each<[string, WebhookRequest, string, RegExp]>([
    ['text above the limit', { headers, body: 'x'.repeat(101) }, 'BODY_TOO_LARGE', next.smallNotices],
    [
      'three-byte characters above the limit',
      { headers, body: '值'.repeat(34) },
      'BODY_TOO_LARGE',
      next.smallNotices,
    ],
    ['a Request above the limit', post('x'.repeat(101)), 'BODY_TOO_LARGE', next.smallNotices],
    [
      'a Request without end',
      post(ReadableStream.from(endlessChunks())),
      'BODY_TOO_LARGE',
      next.smallNotices,
    ],
    [
      'a stream without data',
      { headers, [Symbol.asyncIterator]: never },
      'BODY_TOO_SLOW',
      next.refuseItComesAgain,
    ],
    ['a Request without data', post(new ReadableStream({})), 'BODY_TOO_SLOW', next.refuseItComesAgain],
    [
      'a stream that breaks',
      { headers, [Symbol.asyncIterator]: broken },
      'BODY_UNREADABLE',
      next.refuseItComesAgain,
    ],
    [
      'a stream of objects',
      Object.assign(Readable.from([{ a: 1 }]), { headers }),
      'BODY_UNREADABLE',
      next.refuseItComesAgain,
    ],
  ])('refuses %s', async (_, request, code, advice) => {
    const error = await rejectionOf(readBodyBytes(request, { maxBytes: 100, timeout: 30 }), advice)
    expect([error.name, error.code]).toEqual(['WebhookError', code])
  })

  it('takes a body at the limit and no byte more', async () => {
    const request = { headers, body: 'x'.repeat(100) }
    expect((await readBodyBytes(request, { maxBytes: 100 })).length).toBe(100)
  })

  it.each([
    [{ maxBytes: Number.NaN }, /maxBytes/],
    [{ maxBytes: 0 }, /maxBytes/],
    [{ maxBytes: -1 }, /maxBytes/],
    [{ timeout: Number.NaN }, /timeout/],
    [{ timeout: 0 }, /timeout/],
  ])('refuses the limit %j', (options, advice) => {
    const error = failureOf(() => checkOptions(options, bodyLimitRules), advice)
    expect(error.code).toBe('INVALID_SETTING')
  })

  it('may have no limit', async () => {
    const options = { maxBytes: Number.POSITIVE_INFINITY, timeout: Number.POSITIVE_INFINITY }
    const request = Object.assign(Readable.from([Buffer.from(text)]), { headers })
    expect((await readBodyBytes(request, options)).length).toBe(bytes.length)
  })

  it('has a limit of 1 MiB, and reads no further', async () => {
    const { request, taken } = endless(new Uint8Array(64 * 1024))
    expect((await rejectionOf(readBodyBytes(request), next.smallNotices)).code).toBe('BODY_TOO_LARGE')
    expect(taken()).toBe(17)
  })

  it('gives up on a body that comes in drops', async () => {
    let taken = 0
    async function* drops(): AsyncGenerator<Uint8Array> {
      for (;;) {
        taken += 1
        await new Promise(resolve => setTimeout(resolve, 5))
        yield Uint8Array.of(0x20)
      }
    }
    const request = { headers, [Symbol.asyncIterator]: drops }
    expect((await rejectionOf(readBodyBytes(request, { timeout: 40 }), next.refuseItComesAgain)).code).toBe(
      'BODY_TOO_SLOW',
    )
    expect(taken).toBeLessThan(20)
  })

  it('is the same however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 9 })), async chunks => {
        const stream = Readable.from(chunks.filter(chunk => chunk.length > 0))
        const read = await readBodyBytes(Object.assign(stream, { headers }))
        expect(Buffer.from(read)).toEqual(Buffer.concat(chunks))
      }),
    )
  })
})

async function* endlessChunks(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(30)
}

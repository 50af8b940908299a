import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createStreamResponse } from '../../../templates/runtime/files/stream-response.js'
import type { StreamResponse } from '../../../templates/runtime/values.js'
import { foreignRejectionOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, chunked, collect, watchedSource } from './chunked.js'

function responseOf(bytes: Uint8Array, size = 3, maxBytesInMemory?: number): StreamResponse {
  return createStreamResponse({ chunks: chunked(bytes, size), contentType: 'text/plain', maxBytesInMemory })
}

const text = '微信支付 bill 😀'

const readings: [string, (response: StreamResponse) => Promise<unknown>][] = [
  ['a loop', async response => (await collect(response)).toString()],
  ['bytes', async response => Buffer.from(await response.bytes()).toString()],
  ['text', response => response.text()],
  ['a web stream', response => new Response(response.stream()).text()],
  ['a Node stream', async response => (await collect(Readable.from(response))).toString()],
]

describe('createStreamResponse', () => {
  test.each(readings)('%s gives all bytes', async (_, read) => {
    expect(await read(responseOf(bytesOf(text)))).toBe(text)
  })

  test.each(readings)('%s of an empty file gives nothing', async (_, read) => {
    expect(await read(responseOf(new Uint8Array()))).toBe('')
  })

  const pairs = readings.flatMap(([first, readFirst]) =>
    readings.map(([second, readSecond]): [string, string, typeof readFirst, typeof readSecond] => [
      first,
      second,
      readFirst,
      readSecond,
    ]),
  )
  test.each(pairs)('%s, then %s: STREAM_USED', async (_first, _second, readFirst, readSecond) => {
    const response = responseOf(bytesOf(text))
    await readFirst(response)
    expect(await rejectionOf(Promise.resolve(response).then(readSecond), next.keepOrDownload)).toMatchObject({
      name: 'DownloadError',
      code: 'STREAM_USED',
    })
  })

  test('reads nothing before it is asked', async () => {
    const source = watchedSource(3, () => Uint8Array.of(1))
    const stream = createStreamResponse({ chunks: source, contentType: undefined }).stream()
    await new Promise(resolve => setImmediate(resolve))
    expect(source.seen.chunks).toBe(0)
    await stream.cancel()
  })

  test('a loop that is left early cancels the source', async () => {
    const source = watchedSource(9, () => Uint8Array.of(1))
    for await (const _ of createStreamResponse({ chunks: source, contentType: undefined })) break
    expect(source.seen).toEqual({ chunks: 1, bytes: 1, returned: true })
  })

  test('a loop that throws cancels the source', async () => {
    const source = watchedSource(9, () => Uint8Array.of(1))
    const reading = (async () => {
      for await (const _ of createStreamResponse({ chunks: source, contentType: undefined }))
        throw new Error('mine')
    })()
    expect(await foreignRejectionOf(reading)).toEqual(new Error('mine'))
    expect(source.seen.returned).toBe(true)
  })

  test('cancelling the web stream cancels the source', async () => {
    const source = watchedSource(9, () => Uint8Array.of(1))
    const reader = createStreamResponse({ chunks: source, contentType: undefined }).stream().getReader()
    await reader.read()
    await reader.cancel()
    expect(source.seen).toEqual({ chunks: 1, bytes: 1, returned: true })
  })

  test.each(readings)('%s hands the error of the source on', async (_, read) => {
    async function* broken(): AsyncGenerator<Uint8Array, void, undefined> {
      yield Uint8Array.of(1)
      throw new Error('broken off')
    }
    const response = createStreamResponse({ chunks: broken(), contentType: undefined })
    expect(await foreignRejectionOf(read(response))).toEqual(new Error('broken off'))
  })

  test('bytes() takes the limit and not a byte more, and gives up the source', async () => {
    expect(await responseOf(new Uint8Array(6), 3, 6).bytes()).toHaveLength(6)
    const source = watchedSource(1000, () => new Uint8Array(4))
    const response = createStreamResponse({ chunks: source, contentType: undefined, maxBytesInMemory: 6 })
    expect(await rejectionOf(response.bytes(), /chunk by chunk.*file\.stream\(\)/)).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
    expect(source.seen).toEqual({ chunks: 2, bytes: 8, returned: true })
  })

  test('a loop has no limit', async () => {
    expect(await collect(responseOf(new Uint8Array(60), 7, 6))).toHaveLength(60)
  })

  test('text() leaves out the byte order mark, bytes() keeps it', async () => {
    expect(await responseOf(bytesOf('\ufeffa')).text()).toBe('a')
    expect(await responseOf(bytesOf('\ufeffa')).bytes()).toHaveLength(4)
  })

  test('text() refuses what is no UTF-8', async () => {
    const reading = responseOf(Uint8Array.of(0x1f, 0x8b, 8)).text()
    expect(await rejectionOf(reading, /Read it with bytes\(\).*readBill/)).toMatchObject({
      name: 'DownloadError',
      code: 'FILE_UNREADABLE',
    })
  })

  test('shows its media type and nothing else', () => {
    const response = responseOf(bytesOf('secret'))
    expect(response.contentType).toBe('text/plain')
    expect(inspect(response)).not.toContain('chunks')
    expect(JSON.stringify(response)).toBe('{"contentType":"text/plain"}')
  })
})

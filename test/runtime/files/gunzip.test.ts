import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ConnectionError } from '../../../templates/runtime/errors/index.js'
import { gunzip, gunzipIfCompressed } from '../../../templates/runtime/files/gunzip.js'
import { peekBytes } from '../../../templates/runtime/files/peek-bytes.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, chunked, collect, watchedSource } from './chunked.js'

const text = 'a line of a bill\n'.repeat(10_000)
const plain = bytesOf(text)
const gzip = gzipSync(plain)
const sizes = [1, 2, 7, 1000, Number.MAX_SAFE_INTEGER]

function eachSize<T extends readonly unknown[]>(rows: readonly T[]): [...T, number][] {
  return rows.flatMap(row => sizes.map((size): [...T, number] => [...row, size]))
}

describe('gunzip', () => {
  test.each(
    eachSize<[string, Uint8Array, Uint8Array]>([
      ['one member', gzip, plain],
      ['three members', Buffer.concat([gzip, gzip, gzip]), Buffer.concat([plain, plain, plain])],
      ['an empty file', gzipSync(''), new Uint8Array()],
      [
        'an empty member between two',
        Buffer.concat([gzip, gzipSync(''), gzip]),
        Buffer.concat([plain, plain]),
      ],
    ]),
  )('decompresses %s', async (_, given, want, size) => {
    expect((await collect(gunzip(chunked(given, size)))).equals(want)).toBe(true)
  })

  test.each(
    eachSize<[string, Uint8Array, string]>([
      ['nothing', new Uint8Array(), 'FILE_TRUNCATED'],
      ['a part of the header', gzip.subarray(0, 5), 'FILE_TRUNCATED'],
      ['half of it', gzip.subarray(0, gzip.length >> 1), 'FILE_TRUNCATED'],
      ['all but the trailer', gzip.subarray(0, -8), 'FILE_TRUNCATED'],
      ['all but the last byte', gzip.subarray(0, -1), 'FILE_TRUNCATED'],
      ['a second member cut off', Buffer.concat([gzip, gzip.subarray(0, -1)]), 'FILE_TRUNCATED'],
      ['text', bytesOf('plain text'), 'FILE_UNREADABLE'],
      ['text behind it', Buffer.concat([gzip, bytesOf('text')]), 'FILE_UNREADABLE'],
      ['a zero behind it', Buffer.concat([gzip, new Uint8Array(1)]), 'FILE_UNREADABLE'],
      ['many zeros behind it', Buffer.concat([gzip, new Uint8Array(5000)]), 'FILE_UNREADABLE'],
      ['a wrong checksum', withByte(gzip, gzip.length - 8), 'FILE_UNREADABLE'],
      ['a wrong length', withByte(gzip, gzip.length - 1), 'FILE_UNREADABLE'],
    ]),
  )('refuses %s: %s', async (_, given, code, size) => {
    expect(await rejectionOf(collect(gunzip(chunked(given, size))), next.downloadAgain)).toMatchObject({
      name: 'DownloadError',
      code,
    })
  })

  test('reads what zlib writes, at any chunk borders', async () => {
    const sized = fc.tuple(
      fc.uint8Array({ maxLength: 5000 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 50 }),
    )
    await fc.assert(
      fc.asyncProperty(sized, async ([bytes, level, size]) => {
        const read = await collect(gunzip(chunked(gzipSync(bytes, { level }), size)))
        expect(read.equals(bytes)).toBe(true)
      }),
    )
  })

  test('a byte changed anywhere is never passed over', async () => {
    const small = gzipSync('a small file')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: small.length - 1 }), async at => {
        expect(
          await rejectionOf(collect(gunzip(chunked(withByte(small, at), 4))), next.downloadAgain),
        ).toMatchObject({
          name: 'DownloadError',
        })
      }),
    )
  })

  test('stops at the limit, not behind it', async () => {
    expect(await collect(gunzip(chunked(gzip, 100), { maxBytes: plain.length }))).toHaveLength(plain.length)
    expect(
      await rejectionOf(
        collect(gunzip(chunked(gzip, 100), { maxBytes: plain.length - 1 })),
        next.raiseMaxBytes,
      ),
    ).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
  })

  test('a bomb is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    let handed = 0
    const reading = (async () => {
      for await (const chunk of gunzip(chunked(bomb, 1000), { maxBytes: 100_000 })) handed += chunk.length
    })()
    expect(await rejectionOf(reading, next.raiseMaxBytes)).toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(handed).toBeLessThanOrEqual(100_000)
  })

  test('hands errors of the source on', async () => {
    const lost = new ConnectionError('CONNECTION_LOST', 'lost', 'Query it first.', 'unknown')
    async function* broken(): AsyncGenerator<Uint8Array, void, undefined> {
      yield gzip.subarray(0, 100)
      throw lost
    }
    expect(await rejectionOf(collect(gunzip(broken())), 'Query it first.')).toBe(lost)
  })

  test('a loop that is left early gives up the source', async () => {
    const random = Buffer.from(Array.from({ length: 500_000 }, (_, at) => (at * at * 31) % 251))
    const compressed = gzipSync(random, { level: 0 })
    const source = watchedSource(Math.ceil(compressed.length / 1000), at =>
      compressed.subarray(at * 1000, at * 1000 + 1000),
    )
    for await (const _ of gunzip(source)) break
    await vi.waitFor(() => expect(source.seen.returned).toBe(true))
    expect(source.seen.bytes).toBeLessThan(compressed.length)
  })

  test('takes from the source only as fast as it is read', async () => {
    const source = watchedSource(1000, () => gzipSync(Buffer.alloc(10_000), { level: 0 }))
    const chunks = gunzip(source)[Symbol.asyncIterator]()
    await chunks.next()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(source.seen.bytes).toBeLessThan(1_000_000)
    await chunks.return?.()
  })
})

describe('gunzipIfCompressed', () => {
  test.each(
    eachSize<[string, Uint8Array, Uint8Array]>([
      ['gzip', gzip, plain],
      ['text', plain, plain],
      ['an empty file', new Uint8Array(), new Uint8Array()],
      ['one byte', Uint8Array.of(0x1f), Uint8Array.of(0x1f)],
      ['nearly gzip', Uint8Array.of(0x1f, 0x8c, 8), Uint8Array.of(0x1f, 0x8c, 8)],
    ]),
  )('reads %s', async (_, given, want, size) => {
    expect((await collect(gunzipIfCompressed(chunked(given, size)))).equals(want)).toBe(true)
  })

  test('the limit holds for what is not compressed, too', async () => {
    expect(await collect(gunzipIfCompressed(chunked(plain, 7), { maxBytes: plain.length }))).toHaveLength(
      plain.length,
    )
    const reading = collect(gunzipIfCompressed(chunked(plain, 7), { maxBytes: 100 }))
    expect(await rejectionOf(reading, next.raiseMaxBytes)).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})

describe('peekBytes', () => {
  test.each(sizes)('shows the head and loses nothing (chunks of %d)', async size => {
    const { head, chunks } = await peekBytes(chunked(plain, size), 5)
    expect(Buffer.from(head.subarray(0, 5)).toString()).toBe('a lin')
    expect((await collect(chunks)).equals(plain)).toBe(true)
  })

  test.each([0, 1, 3])('of %d bytes shows all', async length => {
    const { head, chunks } = await peekBytes(chunked(plain.subarray(0, length), 2), 5)
    expect(head).toHaveLength(length)
    expect(await collect(chunks)).toHaveLength(length)
  })

  test('gives up the source where the loop is left at the head', async () => {
    const source = watchedSource(9, () => new Uint8Array(3))
    const { chunks } = await peekBytes(source, 5)
    for await (const _ of chunks) break
    expect(source.seen).toEqual({ chunks: 2, bytes: 6, returned: true })
  })
})

function withByte(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte))
}

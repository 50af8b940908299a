import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyHash } from '../../../templates/runtime/files/verify-hash.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, chunked, collect, watchedSource } from './chunked.js'

const bytes = bytesOf('a bill of many bytes')

function digest(algorithm: string, content: Uint8Array = bytes): string {
  return createHash(algorithm).update(content).digest('hex')
}

describe('verifyHash', () => {
  test.each([
    ['SHA1', 'sha1'],
    ['sha1', 'sha1'],
    ['SHA-1', 'sha1'],
    ['SHA256', 'sha256'],
    ['SM3', 'sm3'],
    ['MD5', 'md5'],
  ])('hands on what fits its %s', async (hashType, algorithm) => {
    for (const hashValue of [digest(algorithm), digest(algorithm).toUpperCase(), ` ${digest(algorithm)}\n`]) {
      expect((await collect(verifyHash(chunked(bytes, 3), { hashType, hashValue }))).equals(bytes)).toBe(true)
    }
  })

  test('never hands out a whole file that is another one', async () => {
    const given = fc.tuple(fc.uint8Array({ minLength: 1 }), fc.integer({ min: 1, max: 9 }))
    await fc.assert(
      fc.asyncProperty(given, async ([content, size]) => {
        const hashValue = digest('sha1', Buffer.concat([content, bytesOf('x')]))
        let handed = 0
        const reading = (async () => {
          for await (const chunk of verifyHash(chunked(content, size), { hashType: 'SHA1', hashValue }))
            handed += chunk.length
        })()
        expect(await rejectionOf(reading, next.downloadAnew)).toMatchObject({
          name: 'DownloadError',
          code: 'HASH_MISMATCH',
        })
        expect(handed).toBeLessThan(content.length)
      }),
    )
  })

  test('empty chunks do not set the last bytes free', async () => {
    async function* source(): AsyncGenerator<Uint8Array, void, undefined> {
      yield bytes
      yield new Uint8Array()
    }
    const handed: Uint8Array[] = []
    const reading = (async () => {
      for await (const chunk of verifyHash(source(), {
        hashType: 'SHA1',
        hashValue: digest('md5').padEnd(40, '0'),
      }))
        handed.push(chunk)
    })()
    expect(await rejectionOf(reading, next.downloadAnew)).toMatchObject({ code: 'HASH_MISMATCH' })
    expect(handed).toEqual([])
  })

  test('an empty file has a digest as well', async () => {
    const none = new Uint8Array()
    expect(
      await collect(verifyHash(chunked(none, 1), { hashType: 'SHA1', hashValue: digest('sha1', none) })),
    ).toHaveLength(0)
    const reading = collect(verifyHash(chunked(none, 1), { hashType: 'SHA1', hashValue: digest('sha1') }))
    expect(await rejectionOf(reading, next.downloadAnew)).toMatchObject({ code: 'HASH_MISMATCH' })
  })

  test.each<[string, string | undefined, string | undefined]>([
    ['no kind', undefined, digest('sha1')],
    ['no value', 'SHA1', undefined],
    ['neither', undefined, undefined],
    ['another kind', 'CRC32', digest('sha1')],
    ['a kind that every object has', 'constructor', digest('sha1')],
    ['an empty kind', '', digest('sha1')],
    ['an empty value', 'SHA1', ''],
    ['base64', 'SHA1', createHash('sha1').update(bytes).digest('base64')],
    ['the digest of another kind', 'SHA1', digest('sha256')],
    ['no hexadecimal', 'MD5', 'g'.repeat(32)],
  ])('says at once that it cannot check %s', (_, hashType, hashValue) => {
    expect(
      failureOf(() => verifyHash(chunked(bytes, 3), { hashType, hashValue }), next.unverifiedAllTheSame),
    ).toMatchObject({
      name: 'DownloadError',
      code: 'HASH_UNKNOWN',
    })
  })

  test('a loop that is left early gives up the source', async () => {
    const source = watchedSource(9, () => bytes)
    for await (const _ of verifyHash(source, { hashType: 'SHA1', hashValue: digest('sha1') })) break
    expect(source.seen.returned).toBe(true)
    expect(source.seen.chunks).toBe(2)
  })
})

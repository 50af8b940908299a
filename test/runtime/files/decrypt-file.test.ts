import { createCipheriv, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decryptFile } from '../../../templates/runtime/files/decrypt-file.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, chunked, collect, watchedSource } from './chunked.js'

const key = randomBytes(16).toString('hex')
const nonce = 'fdasflkja484'

/** What `AEAD_AES_256_GCM` makes of a file: ciphertext, then the tag. */
function encrypt(bytes: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

describe('decryptFile', () => {
  test('opens what was encrypted, at any chunk borders', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        async (bytes, size) => {
          const read = await collect(decryptFile(chunked(encrypt(bytes), size), { key, nonce }))
          expect(read.equals(bytes)).toBe(true)
        },
      ),
    )
  })

  test('a bit changed anywhere is found', async () => {
    const encrypted = encrypt(bytesOf('a bill'))
    for (let at = 0; at < encrypted.length; at += 1) {
      const changed = encrypted.map((byte, index) => (index === at ? byte ^ 1 : byte))
      expect(
        await rejectionOf(collect(decryptFile(chunked(changed, 5), { key, nonce })), next.downloadAnew),
      ).toMatchObject({
        name: 'DecryptionError',
        code: 'TAG_MISMATCH',
      })
    }
  })

  test.each<[string, Uint8Array, { key: string; nonce: string }, string, RegExp]>([
    ['nothing', new Uint8Array(), { key, nonce }, 'CIPHERTEXT_INVALID', next.downloadAgain],
    ['less than a tag', new Uint8Array(15), { key, nonce }, 'CIPHERTEXT_INVALID', next.downloadAgain],
    [
      'a file that is cut off',
      encrypt(bytesOf('a bill')).subarray(0, -1),
      { key, nonce },
      'TAG_MISMATCH',
      next.downloadAnew,
    ],
    [
      'another key',
      encrypt(bytesOf('a bill')),
      { key: 'x'.repeat(32), nonce },
      'TAG_MISMATCH',
      next.downloadAnew,
    ],
    [
      'another nonce',
      encrypt(bytesOf('a bill')),
      { key, nonce: 'x'.repeat(12) },
      'TAG_MISMATCH',
      next.downloadAnew,
    ],
    [
      'a key of 16 bytes',
      encrypt(bytesOf('a bill')),
      { key: 'x'.repeat(16), nonce },
      'ALGORITHM_UNKNOWN',
      /algorithm AEAD_AES_256_GCM/,
    ],
    [
      'an empty key',
      encrypt(bytesOf('a bill')),
      { key: '', nonce },
      'ALGORITHM_UNKNOWN',
      /algorithm AEAD_AES_256_GCM/,
    ],
    [
      'an empty nonce',
      encrypt(bytesOf('a bill')),
      { key, nonce: '' },
      'CIPHERTEXT_INVALID',
      next.passOnAsArrived,
    ],
    [
      'a nonce too long',
      encrypt(bytesOf('a bill')),
      { key, nonce: 'x'.repeat(129) },
      'CIPHERTEXT_INVALID',
      next.passOnAsArrived,
    ],
  ])('refuses %s', async (_, encrypted, fileKey, code, advice) => {
    const reading = collect(decryptFile(chunked(encrypted, 5), fileKey))
    const error = await rejectionOf(reading, advice)
    expect(error).toMatchObject({ name: 'DecryptionError', code })
    expect(inspect(error)).not.toContain(key)
  })

  test('a loop that is left early gives up the source', async () => {
    const source = watchedSource(9, () => new Uint8Array(100))
    for await (const _ of decryptFile(source, { key, nonce })) break
    expect(source.seen.returned).toBe(true)
  })
})

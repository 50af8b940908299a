import { createCipheriv, createHash, createSecretKey } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Aes, Hash } from 'wechatpay-axios-plugin'
import {
  decodeBase64,
  decryptAesEcb,
  encodeBase64,
  encryptAesEcb,
} from '../../../templates/runtime/crypto/index.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const key = '192006250b4c09247ec02edce69f6a2d'
const derived = createHash('md5').update(key).digest('hex')
const text = fc.string({ unit: 'grapheme', maxLength: 100 })
const plaintext = '<root><out_refund_no>131811191610442717309</out_refund_no></root>'
const ciphertext = encryptAesEcb(plaintext, key)
const bytes = decodeBase64(ciphertext) ?? new Uint8Array()

/** As the service encrypts, but any bytes. */
function encryptBytes(plain: Uint8Array, padding = true): string {
  const cipher = createCipheriv('aes-256-ecb', derived, null).setAutoPadding(padding)
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64')
}

describe('AES-256-ECB of the refund notice', () => {
  test('what was encrypted comes back', () => {
    fc.assert(
      fc.property(text, plain => {
        expect(decryptAesEcb(encryptAesEcb(plain, key), key)).toBe(plain)
      }),
    )
  })

  test('an independent implementation reads ours, and we read its', () => {
    fc.assert(
      fc.property(text, plain => {
        const ours = encryptAesEcb(plain, key)
        expect(Aes.AesEcb.decrypt(ours, Hash.md5(key))).toBe(plain)
        // It leaves the block of padding away where the text fills its last block, which is not PKCS#7.
        fc.pre(Buffer.byteLength(plain) % 16 !== 0)
        expect(Aes.AesEcb.encrypt(plain, Hash.md5(key))).toBe(ours)
        expect(decryptAesEcb(Aes.AesEcb.encrypt(plain, Hash.md5(key)), key)).toBe(plain)
      }),
    )
  })

  test('a key may be text, bytes or a KeyObject', () => {
    for (const secret of [key, Buffer.from(key), createSecretKey(Buffer.from(key))]) {
      expect(decryptAesEcb(ciphertext, secret)).toBe(plaintext)
      expect(encryptAesEcb(plaintext, secret)).toBe(ciphertext)
    }
  })

  test.each([
    ['nothing', '', next.passOnAsArrived],
    ['no base64', plaintext, next.passOnAsArrived],
    ['a letter behind', `${ciphertext}A`, next.passOnAsArrived],
    ['a line end behind', `${ciphertext}\n`, next.passOnAsArrived],
    ['a byte too little', encodeBase64(bytes.subarray(1)), next.passOnAsArrived],
    ['a block too little', encodeBase64(bytes.subarray(0, -16)), /APIv2 key .*merchant platform/],
    ['no padding', encryptBytes(Buffer.alloc(16, 'a'), false), /APIv2 key .*merchant platform/],
    ['padding of 17', encryptBytes(Buffer.alloc(32, 17), false), /APIv2 key .*merchant platform/],
    [
      'padding that differs',
      encryptBytes(Buffer.from('aaaaaaaaaaaaa\u{1}\u{3}\u{3}'), false),
      /APIv2 key .*merchant platform/,
    ],
  ])('refuses %s', (_name, wrong, advice) => {
    const error = failureOf(() => decryptAesEcb(wrong, key), advice)
    expect(error).toMatchObject({ name: 'DecryptionError', code: 'CIPHERTEXT_INVALID' })
  })

  test('refuses a plaintext that is no UTF-8', () => {
    const wrong = encryptBytes(Buffer.from([0xc3, 0x28]))
    expect(
      failureOf(() => decryptAesEcb(wrong, key), /key is the right one.*report it to WeChat Pay/),
    ).toMatchObject({ code: 'PLAINTEXT_INVALID' })
  })

  test('another key never opens it', () => {
    const other = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(other, secret => {
        fc.pre(secret !== key)
        const error = failureOf(() => decryptAesEcb(ciphertext, secret), /APIv2 key .*merchant platform/)
        expect(error).toMatchObject({ name: 'DecryptionError' })
        expect(inspect(error)).not.toContain(secret)
      }),
    )
  })

  test.each([
    ['encrypting', () => encryptAesEcb('a', 'short')],
    ['decrypting', () => decryptAesEcb(ciphertext, 'short')],
  ])('%s takes a key of 32 bytes', (_name, act) => {
    expect(failureOf(act, next.secretAsItIs)).toMatchObject({
      name: 'ConfigurationError',
      code: 'INVALID_KEY',
    })
  })
})

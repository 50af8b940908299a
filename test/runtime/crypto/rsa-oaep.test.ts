import { constants, generateKeyPairSync, publicEncrypt } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Rsa } from 'wechatpay-axios-plugin'
import {
  decodeBase64,
  decryptOaep,
  encodeBase64,
  encryptOaep,
  maxOaepBytes,
} from '../../../templates/runtime/crypto/index.js'
import { failureOf } from '../support/failure-of.js'
import { flipBit } from '../support/flip-bit.js'
import { makeCertificate } from '../support/make-certificate.js'
import { next } from '../support/next.js'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const long = generateKeyPairSync('rsa', { modulusLength: 3072 })
const text = fc.string({ unit: 'grapheme', maxLength: 70 }).filter(each => Buffer.byteLength(each) <= 214)
const few = { numRuns: 40 }
const ciphertext = encryptOaep('张三', publicKey)
const padding = constants.RSA_PKCS1_OAEP_PADDING

describe('OAEP', () => {
  test('what was encrypted comes back', () => {
    fc.assert(
      fc.property(text, plain => {
        expect(decryptOaep(encryptOaep(plain, publicKey), privateKey)).toBe(plain)
      }),
      few,
    )
  })

  test('an independent implementation reads ours, and we read its', () => {
    fc.assert(
      fc.property(text, plain => {
        expect(Rsa.decrypt(encryptOaep(plain, publicKey), privateKey)).toBe(plain)
        expect(decryptOaep(Rsa.encrypt(plain, publicKey), privateKey)).toBe(plain)
      }),
      few,
    )
  })

  test('the same text never looks the same', () => {
    expect(encryptOaep('张三', publicKey)).not.toBe(ciphertext)
  })

  test('encrypts with a certificate, too', () => {
    const { pem } = makeCertificate({ keys: { privateKey, publicKey } })
    expect(decryptOaep(encryptOaep('a', pem), privateKey)).toBe('a')
  })

  test.each([
    ['2048 bits', publicKey, 214],
    ['3072 bits', long.publicKey, 342],
  ])('the limit is that of the key: %s', (_name, key, limit) => {
    expect(maxOaepBytes(key)).toBe(limit)
    expect(() => encryptOaep('a'.repeat(limit), key)).not.toThrow()
    const error = failureOf(() => encryptOaep('a'.repeat(limit + 1), key), next.shorten)
    expect(error.code).toBe('TOO_LONG_TO_ENCRYPT')
  })

  test('a text that is too long is not repeated, its length is', () => {
    const plain = '身份证'.repeat(24)
    const error = failureOf(() => encryptOaep(plain, publicKey), next.shorten)
    expect(error).toMatchObject({ name: 'RequestError', code: 'TOO_LONG_TO_ENCRYPT', outcome: 'not-sent' })
    expect(String(error)).toMatch(/216 bytes.*214/)
    expect(inspect(error) + JSON.stringify(error)).not.toContain('身份证')
  })

  test('one bit changed is found', () => {
    const bytes = decodeBase64(ciphertext) ?? new Uint8Array()
    fc.assert(
      fc.property(fc.nat(), at => {
        const changed = encodeBase64(flipBit(bytes, at))
        expect(failureOf(() => decryptOaep(changed, privateKey), next.rightCertificate)).toMatchObject({
          code: 'CIPHERTEXT_INVALID',
        })
      }),
      few,
    )
  })

  test.each([
    ['nothing', '', next.rightCertificate],
    ['text', '张三', next.passOnAsArrived],
    ['base64 with a letter behind', `${ciphertext}A`, next.passOnAsArrived],
    ['base64 with a line end behind', `${ciphertext}\n`, next.passOnAsArrived],
    [
      'a byte too little',
      encodeBase64((decodeBase64(ciphertext) ?? new Uint8Array()).subarray(1)),
      next.rightCertificate,
    ],
    ['made for another key', encryptOaep('张三', other.publicKey), next.rightCertificate],
    ['made for a longer key', encryptOaep('张三', long.publicKey), next.rightCertificate],
    [
      'made with SHA-256',
      publicEncrypt({ key: publicKey, padding, oaepHash: 'sha256' }, Buffer.from('a')).toString('base64'),
      next.rightCertificate,
    ],
    [
      'made with the older padding',
      publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from('a')).toString(
        'base64',
      ),
      next.rightCertificate,
    ],
  ])('refuses what is %s', (_name, wrong, advice) => {
    const error = failureOf(() => decryptOaep(wrong, privateKey), advice)
    expect(error).toMatchObject({ name: 'DecryptionError', code: 'CIPHERTEXT_INVALID' })
  })

  test('refuses a plaintext that is no UTF-8, without repeating it', () => {
    const bytes = Buffer.concat([Buffer.from('abcdefgh'), Buffer.from([0xff, 0xfe])])
    const encrypted = publicEncrypt({ key: publicKey, padding, oaepHash: 'sha1' }, bytes).toString('base64')
    const error = failureOf(
      () => decryptOaep(encrypted, privateKey),
      /key is the right one.*report it to WeChat Pay/,
    )
    expect(error).toMatchObject({ name: 'DecryptionError', code: 'PLAINTEXT_INVALID' })
    expect(inspect(error)).not.toContain('abcdefgh')
  })

  test('a byte order mark is kept', () => {
    expect(decryptOaep(encryptOaep('\u{FEFF}a', publicKey), privateKey)).toBe('\u{FEFF}a')
  })

  test.each([
    ['encrypting with a private key', () => encryptOaep('a', privateKey), next.givePublicKey],
    ['decrypting with a public key', () => decryptOaep(ciphertext, publicKey), next.givePrivateKey],
    ['the limit of a private key', () => maxOaepBytes(privateKey), next.givePublicKey],
  ])('refuses %s', (_name, act, advice) => {
    expect(failureOf(act, advice)).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_KEY' })
  })
})

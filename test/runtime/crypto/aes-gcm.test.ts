import { createCipheriv, createSecretKey } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Aes } from 'wechatpay-axios-plugin'
import {
  decodeBase64,
  decryptAesGcm,
  encodeBase64,
  encryptAesGcm,
} from '../../../templates/runtime/crypto/index.js'
import { failureOf } from '../support/failure-of.js'
import { flipBit } from '../support/flip-bit.js'
import { next } from '../support/next.js'

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

const key = 'abcdefghijklmnopqrstuvwxyz012345'
const nonce = '0123456789ab'
const associatedData = 'transaction'
const plaintext = '{"payer":"张三"}'
const ciphertext = encryptAesGcm(plaintext, { key, nonce, associatedData })
const bytes = decodeBase64(ciphertext) ?? new Uint8Array()

const caseKey = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'
const casePlaintext =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39'
const caseData = 'feedfacedeadbeeffeedfacedeadbeefabaddad2'
const zeros = (count: number) => '00'.repeat(count)

describe('AES-256-GCM', () => {
  // McGrew and Viega, The Galois/Counter Mode of Operation, appendix B.
  test.each([
    ['case 13', zeros(32), zeros(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    [
      'case 14',
      zeros(32),
      zeros(12),
      '',
      zeros(16),
      'cea7403d4d606b6e074ec5d3baf39d18',
      'd0d1c8a799996bf0265b98b5d48ab919',
    ],
    [
      'case 16',
      caseKey,
      'cafebabefacedbaddecaf888',
      caseData,
      casePlaintext,
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
      '76fc6ece0f4e1768cddf8853bb2d551b',
    ],
    [
      'case 17, a nonce of 8 bytes',
      caseKey,
      'cafebabefacedbad',
      caseData,
      casePlaintext,
      'c3762df1ca787d32ae47c13bf19844cbaf1ae14d0b976afac52ff7d79bba9de0feb582d33934a4f0954cc2363bc73f7862ac430e64abe499f47c9b1f',
      '3a337dbf46a792c45e454913fe2ea8f2',
    ],
  ])('published vector, %s', (_name, keyHex, nonceHex, dataHex, plainHex, cipherHex, tagHex) => {
    const [secret, iv, data] = [bytesOf(keyHex), bytesOf(nonceHex), bytesOf(dataHex)]
    const want = Buffer.from(cipherHex + tagHex, 'hex').toString('base64')
    expect(encryptAesGcm(bytesOf(plainHex), { key: secret, nonce: iv, associatedData: data })).toBe(want)
    const opened = decryptAesGcm({ ciphertext: want, nonce: iv, associatedData: data }, secret)
    expect(Buffer.from(opened).toString('hex')).toBe(plainHex)
  })

  const any = fc.record({
    key: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    nonce: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    associatedData: fc.uint8Array({ maxLength: 40 }),
    plain: fc.uint8Array({ maxLength: 300 }),
  })

  test('what was encrypted comes back', () => {
    fc.assert(
      fc.property(any, ({ plain, ...settings }) => {
        const encrypted = encryptAesGcm(plain, settings)
        const opened = decryptAesGcm({ ciphertext: encrypted, ...settings }, settings.key)
        expect(Buffer.from(opened).equals(plain)).toBe(true)
      }),
    )
  })

  test('an independent implementation reads ours, and we read its', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 100 })
    const ascii = fc.string({ minLength: 1, maxLength: 16 })
    fc.assert(
      fc.property(text, ascii, fc.string(), (plain, iv, data) => {
        const ours = encryptAesGcm(plain, { key, nonce: iv, associatedData: data })
        expect(Aes.AesGcm.encrypt(plain, key, iv, data)).toBe(ours)
        expect(Aes.AesGcm.decrypt(ours, key, iv, data)).toBe(plain)
        expect(textOf(decryptAesGcm({ ciphertext: ours, nonce: iv, associatedData: data }, key))).toBe(plain)
      }),
    )
  })

  test('a key may be text, bytes or a KeyObject; text is UTF-8', () => {
    const secrets = [key, Buffer.from(key), createSecretKey(Buffer.from(key))]
    for (const secret of secrets) {
      expect(textOf(decryptAesGcm({ ciphertext, nonce, associatedData }, secret))).toBe(plaintext)
      expect(encryptAesGcm(plaintext, { key: secret, nonce, associatedData })).toBe(ciphertext)
    }
  })

  test('no associated data is the same as none in it', () => {
    const without = encryptAesGcm('a', { key, nonce })
    expect(without).toBe(encryptAesGcm('a', { key, nonce, associatedData: '' }))
    expect(textOf(decryptAesGcm({ ciphertext: without, nonce }, key))).toBe('a')
  })

  test('one bit changed anywhere is found, and nothing is handed out', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('ciphertext', 'nonce', 'associatedData', 'key'), (at, what) => {
        const flip = (name: string, value: string) =>
          name === what ? flipBit(Buffer.from(value), at) : Buffer.from(value)
        const changed = {
          ciphertext: encodeBase64(what === 'ciphertext' ? flipBit(bytes, at) : bytes),
          nonce: flip('nonce', nonce),
          associatedData: flip('associatedData', associatedData),
        }
        const error = failureOf(() => decryptAesGcm(changed, flip('key', key)), next.compareV3Key)
        expect(error).toMatchObject({ name: 'DecryptionError', code: 'TAG_MISMATCH' })
      }),
    )
  })

  test('a tag is 16 bytes: a shorter one is never enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length }), cut => {
        const [code, advice] =
          bytes.length - cut < 16
            ? ['CIPHERTEXT_INVALID', next.passOnAsArrived]
            : ['TAG_MISMATCH', next.compareV3Key]
        const ciphertext = encodeBase64(bytes.subarray(0, -cut))
        const error = failureOf(() => decryptAesGcm({ ciphertext, nonce, associatedData }, key), advice)
        expect(error).toMatchObject({ name: 'DecryptionError', code })
      }),
    )
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 12 })
    const short = Buffer.concat([cipher.update('four'), cipher.final(), cipher.getAuthTag()])
    expect(
      failureOf(() => decryptAesGcm({ ciphertext: encodeBase64(short), nonce }, key), next.compareV3Key),
    ).toMatchObject({
      code: 'TAG_MISMATCH',
    })
  })

  test.each([
    ['nothing', { ciphertext: '' }],
    ['no base64', { ciphertext: '{}' }],
    ['a letter behind', { ciphertext: `${ciphertext}A` }],
    ['a line end behind', { ciphertext: `${ciphertext}\n` }],
    ['a ciphertext shorter than a tag', { ciphertext: encodeBase64(new Uint8Array(15)) }],
    ['no nonce', { nonce: '' }],
    ['a nonce of 129 bytes', { nonce: 'n'.repeat(129) }],
  ])('refuses %s', (_name, change) => {
    const error = failureOf(
      () => decryptAesGcm({ ciphertext, nonce, associatedData, ...change }, key),
      next.passOnAsArrived,
    )
    expect(error).toMatchObject({ name: 'DecryptionError', code: 'CIPHERTEXT_INVALID' })
  })

  test('the longest nonce is 128 bytes', () => {
    const settings = { key, nonce: 'n'.repeat(128) }
    const encrypted = encryptAesGcm('a', settings)
    expect(textOf(decryptAesGcm({ ciphertext: encrypted, nonce: settings.nonce }, key))).toBe('a')
    for (const wrong of ['', 'n'.repeat(129)]) {
      const error = failureOf(() => encryptAesGcm('a', { key, nonce: wrong }), /Give 12 bytes/)
      expect(error).toMatchObject({ name: 'RequestError', code: 'INVALID_PARAMETER', field: 'nonce' })
    }
  })

  test('errors show neither key nor plaintext', () => {
    const wrongKey = key.toUpperCase()
    const errors = [
      failureOf(() => decryptAesGcm({ ciphertext, nonce, associatedData }, wrongKey), next.compareV3Key),
      failureOf(() => decryptAesGcm({ ciphertext, nonce, associatedData }, key.slice(1)), next.secretAsItIs),
      failureOf(() => encryptAesGcm(plaintext, { key, nonce: '' }), /Give 12 bytes/),
    ]
    const printed = inspect(errors, { depth: 9, showHidden: true }) + JSON.stringify(errors)
    for (const secret of [key, wrongKey, key.slice(1), '张三']) expect(printed).not.toContain(secret)
    expect(errors[1]).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_KEY' })
  })

  test('what is opened shares no memory with other buffers', () => {
    const opened = decryptAesGcm({ ciphertext, nonce, associatedData }, key)
    expect(opened.buffer.byteLength).toBe(opened.length)
    expect(Buffer.isBuffer(opened)).toBe(false)
  })
})

import { constants, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Rsa } from 'wechatpay-axios-plugin'
import {
  decodeBase64,
  encodeBase64,
  signMessage,
  signMessageInPool,
  verifyMessage,
} from '../../../templates/runtime/crypto/index.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { flipBit } from '../support/flip-bit.js'
import { makeCertificate } from '../support/make-certificate.js'
import { next } from '../support/next.js'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const message = 'GET\n/v3/certificates\n1554208460\n593BEC0C\n\n'
const signature = signMessage(message, privateKey)
const bytes = decodeBase64(signature) ?? new Uint8Array()
const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
const few = { numRuns: 50 }

describe('signMessage and verifyMessage', () => {
  test('a signature fits its message', () => {
    expect(bytes).toHaveLength(256)
    expect(verifyMessage(message, signature, publicKey)).toBe(true)
    expect(verifyMessage(Buffer.from(message), signature, publicKey)).toBe(true)
  })

  test('text and its UTF-8 bytes are the same message', () => {
    expect(signMessage(Buffer.from('张三\n'), privateKey)).toBe(signMessage('张三\n', privateKey))
  })

  test.each([
    ['PKCS#8', String(privateKey.export({ type: 'pkcs8', format: 'pem' }))],
    ['PKCS#1', String(privateKey.export({ type: 'pkcs1', format: 'pem' }))],
    ['DER', privateKey.export({ type: 'pkcs8', format: 'der' })],
  ])('keys are taken as %s too', (_name, key) => {
    expect(signMessage(message, key)).toBe(signature)
  })

  test('verifies with a certificate, a public key in PEM', () => {
    const certificate = makeCertificate({ keys: { privateKey, publicKey } })
    expect(verifyMessage(message, signature, certificate.pem)).toBe(true)
    const pem = String(publicKey.export({ type: 'spki', format: 'pem' }))
    expect(verifyMessage(message, signature, pem)).toBe(true)
  })

  test('the pool makes the same signature', async () => {
    await expect(signMessageInPool(message, privateKey)).resolves.toBe(signature)
    await expect(signMessageInPool(Buffer.from(message), privateKey)).resolves.toBe(signature)
    expect(await rejectionOf(signMessageInPool(message, publicKey), next.givePrivateKey)).toMatchObject({
      code: 'INVALID_KEY',
    })
  })

  test('an independent implementation makes the same and verifies it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const ours = signMessage(text, privateKey)
        expect(ours).toBe(Rsa.sign(text, privateKey))
        expect(Rsa.verify(text, ours, publicKey)).toBe(true)
        expect(verifyMessage(text, Rsa.sign(text, privateKey), publicKey)).toBe(true)
      }),
      few,
    )
  })

  test('one bit of the signature changed is found', () => {
    fc.assert(
      fc.property(fc.nat(), at => {
        expect(verifyMessage(message, encodeBase64(flipBit(bytes, at)), publicKey)).toBe(false)
      }),
    )
  })

  test('one bit of the message changed is found', () => {
    fc.assert(
      fc.property(fc.nat(), at => {
        expect(verifyMessage(flipBit(Buffer.from(message), at), signature, publicKey)).toBe(false)
      }),
    )
  })

  test('a character of the signature changed, left out or put in is found', () => {
    const change = fc.tuple(
      fc.nat({ max: signature.length }),
      fc.nat({ max: 2 }),
      fc.string({ unit: fc.constantFrom(...'Aa0+/-_= \n\0é'), maxLength: 2 }),
    )
    fc.assert(
      fc.property(change, ([at, length, put]) => {
        const changed = signature.slice(0, at) + put + signature.slice(at + length)
        fc.pre(changed !== signature)
        expect(verifyMessage(message, changed, publicKey)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['nothing', ''],
    ['a probe', `WECHATPAY/SIGNTEST/${signature.slice(19)}`],
    ['a blank behind', `${signature} `],
    ['a line end behind', `${signature}\n`],
    ['a letter behind', `${signature}A`],
    ['padding left out', signature.replace(/=+$/, '')],
    ['twice', signature + signature],
    ['hexadecimal', Buffer.from(bytes).toString('hex')],
    ['zeros', encodeBase64(new Uint8Array(256))],
    ['ones', encodeBase64(new Uint8Array(256).fill(255))],
    ['a byte less', encodeBase64(bytes.subarray(1))],
    ['of another key', signMessage(message, other.privateKey)],
    ['with SHA-1', sign('sha1', Buffer.from(message), privateKey).toString('base64')],
    ['with SHA-512', sign('sha512', Buffer.from(message), privateKey).toString('base64')],
    [
      'with PSS',
      sign('sha256', Buffer.from(message), {
        key: privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
      }).toString('base64'),
    ],
  ])('a signature is wrong that is %s', (_name, wrong) => {
    expect(verifyMessage(message, wrong, publicKey)).toBe(false)
  })

  test.each([
    ['signs with a public key', () => signMessage(message, publicKey), next.givePrivateKey],
    ['signs with a path', () => signMessage(message, 'apiclient_key.pem'), next.readTheFile],
    ['verifies with a private key', () => verifyMessage(message, signature, privateKey), next.givePublicKey],
    [
      'verifies with a private key, whatever the signature',
      () => verifyMessage(message, '', privateKey),
      next.givePublicKey,
    ],
  ])('refuses who %s', (_name, act, advice) => {
    expect(failureOf(act, advice)).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_KEY' })
  })
})

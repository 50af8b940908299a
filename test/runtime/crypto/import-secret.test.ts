import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { importSecret, type SecretInput } from '../../../templates/runtime/crypto/index.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const text = 'abcdefghijklmnopqrstuvwxyz012345'

describe('importSecret', () => {
  test.each<[string, SecretInput]>([
    ['text', text],
    ['bytes', Buffer.from(text)],
    ['a plain Uint8Array', new TextEncoder().encode(text)],
    ['a KeyObject', createSecretKey(text, 'utf8')],
  ])('reads %s', (_name, input) => {
    expect(importSecret(input, 'apiV3Key').export().toString()).toBe(text)
  })

  test('text is UTF-8, so that its bytes count', () => {
    expect(importSecret(`${'密'.repeat(10)}ab`).symmetricKeySize).toBe(32)
  })

  test.each<[string, SecretInput, RegExp, RegExp]>([
    ['nothing', '', /is 0 bytes long, not 32/, next.secretAsItIs],
    ['no bytes', new Uint8Array(), /is 0 bytes long/, next.secretAsItIs],
    ['31 bytes', text.slice(1), /is 31 bytes long/, next.secretAsItIs],
    [
      'a line end behind',
      `${text}\n`,
      /is 33 bytes long.*line end/,
      /blanks, quotes or a line end.*take them off/,
    ],
    [
      'blanks around',
      ` ${text} `,
      /is 34 bytes long.*take them off/,
      /blanks, quotes or a line end.*take them off/,
    ],
    [
      'a line end behind, as bytes',
      Buffer.from(`${text}\r\n`),
      /take them off/,
      /blanks, quotes or a line end.*take them off/,
    ],
    [
      'quotes around',
      `'${text}'`,
      /is 34 bytes long.*take them off/,
      /blanks, quotes or a line end.*take them off/,
    ],
    [
      'a line end behind 31 bytes more',
      `${text}${text.slice(1)}\n`,
      /is 64 bytes long.*not as hexadecimal or base64/,
      next.secretAsItIs,
    ],
    [
      'PEM',
      '-----BEGIN PRIVATE KEY-----',
      /content of a key file/,
      /content of a key file.*merchant platform/,
    ],
    ['characters of several bytes', '密'.repeat(32), /is 96 bytes long/, next.secretAsItIs],
    ['a shorter KeyObject', createSecretKey(Buffer.alloc(16)), /is 16 bytes long/, next.secretAsItIs],
    [
      'a public key',
      generateKeyPairSync('ed25519').publicKey,
      /is not a secret key/,
      /32 bytes, as text or as a Uint8Array/,
    ],
  ])('refuses %s', (_name, input, message, advice) => {
    const error = failureOf(() => importSecret(input, 'v2.apiV2Key'), advice)
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_KEY' })
    expect(String(error)).toMatch(message)
    expect(String(error)).toContain('v2.apiV2Key')
    if (typeof input === 'string' && input !== '') expect(inspect(error)).not.toContain(input.trim())
  })

  test.each([
    ['undefined', undefined, /the key as set on the merchant platform/],
    ['a number', 32, /32 bytes, as text or as a Uint8Array/],
    ['an array', [...Buffer.from(text)], /32 bytes, as text or as a Uint8Array/],
  ])('refuses %s, as JavaScript may pass it', (_name, input, advice) => {
    const error = failureOf(() => Reflect.apply(importSecret, undefined, [input, 'apiV3Key']), advice)
    expect(error).toMatchObject({ code: 'INVALID_KEY' })
  })

  test('what it gives shows nothing of the key', () => {
    const key = importSecret(text)
    expect(inspect(key, { depth: 9, showHidden: true }) + JSON.stringify(key)).not.toContain(text.slice(0, 8))
  })
})

import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkRsa } from '../../../templates/runtime/crypto/check-rsa.js'
import { equalStrings } from '../../../templates/runtime/crypto/equal-strings.js'
import {
  buildAuthorization,
  buildRequestMessage,
  buildResponseMessage,
  decryptAesGcm,
  encryptAesGcm,
  normaliseSerial,
} from '../../../templates/runtime/crypto/index.js'
import { isKeyObject } from '../../../templates/runtime/crypto/read-key.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

/** What a program without a compiler passes. */
function loose<T>(value: T, more: object): T {
  return { ...value, ...more }
}

describe('parts that are signed', () => {
  const request = { method: 'GET', target: '/v3/a', timestamp: 1, nonce: 'n', body: '' }
  it.each(['method', 'target', 'timestamp', 'nonce', 'body'])('a request needs %s', name => {
    for (const value of [undefined, null, {}])
      expect(
        failureOf(() => buildRequestMessage(loose(request, { [name]: value })), next.giveText),
      ).toMatchObject({
        code: 'INVALID_PARAMETER',
        field: name,
      })
  })

  it.each([
    ['timestamp', next.giveText],
    ['nonce', next.giveText],
    ['body', next.giveTextOrBytes],
  ])('an answer needs %s', (name, advice) => {
    const answer = { timestamp: 1, nonce: 'n', body: '' }
    expect(failureOf(() => buildResponseMessage(loose(answer, { [name]: undefined })), advice)).toMatchObject(
      {
        code: 'INVALID_PARAMETER',
        field: name,
      },
    )
  })

  const parts = { mchid: '1', serial: 'AB', nonce: 'n', timestamp: 1, signature: 'x=' }
  it('stand in the header in their order', () => {
    expect(buildAuthorization(parts)).toBe(
      'WECHATPAY2-SHA256-RSA2048 mchid="1",nonce_str="n",timestamp="1",serial_no="AB",signature="x="',
    )
    const all = String.fromCharCode(...Array.from({ length: 94 }, (_, at) => at + 33)).replace('"', '')
    expect(buildAuthorization({ ...parts, nonce: all })).toContain(`nonce_str="${all}"`)
  })

  it.each([
    ['mchid', 'mchid'],
    ['serial', 'serial_no'],
    ['nonce', 'nonce_str'],
    ['timestamp', 'timestamp'],
    ['signature', 'signature'],
  ])('%s must be visible ASCII without a quotation mark', (name, field) => {
    for (const value of ['', ' x', 'x ', 'a"b', 'x\n', '\u007f', 'é', 'a\tb'])
      expect(
        failureOf(
          () => buildAuthorization(loose(parts, { [name]: value })),
          /in ASCII, without blanks, line ends or quotation marks/,
        ),
      ).toMatchObject({
        code: 'FORBIDDEN_HEADER',
        field,
      })
    expect(
      failureOf(() => buildAuthorization(loose(parts, { [name]: undefined })), next.giveText),
    ).toMatchObject({
      code: 'INVALID_PARAMETER',
      field: name,
    })
  })
})

describe('AES-GCM', () => {
  const key = createSecretKey(Buffer.alloc(32, 1))

  it.each([1, 12, 128])('takes a nonce of %d bytes', length => {
    const nonce = new Uint8Array(length)
    const ciphertext = encryptAesGcm('text', { key, nonce })
    expect(Buffer.from(decryptAesGcm({ ciphertext, nonce }, key)).toString()).toBe('text')
  })

  it.each([0, 129])('takes no nonce of %d bytes', length => {
    const nonce = new Uint8Array(length)
    expect(failureOf(() => encryptAesGcm('text', { key, nonce }), /Give 12 bytes/)).toMatchObject({
      code: 'INVALID_PARAMETER',
      field: 'nonce',
      message: expect.stringContaining(`The nonce is ${length} bytes long.`),
    })
    const ciphertext = encryptAesGcm('text', { key, nonce: 'n' })
    expect(failureOf(() => decryptAesGcm({ ciphertext, nonce }, key), next.passOnAsArrived)).toMatchObject({
      code: 'CIPHERTEXT_INVALID',
    })
  })

  it.each([
    [0, 'CIPHERTEXT_INVALID', 'too short', next.passOnAsArrived],
    [15, 'CIPHERTEXT_INVALID', 'too short', next.passOnAsArrived],
    [16, 'TAG_MISMATCH', 'does not fit', next.compareV3Key],
    [17, 'TAG_MISMATCH', 'does not fit', next.compareV3Key],
  ])('of %d bytes is %s', (length, code, text, advice) => {
    const ciphertext = Buffer.alloc(length).toString('base64')
    const error = failureOf(() => decryptAesGcm({ ciphertext, nonce: 'n' }, key), advice)
    expect(error.code).toBe(code)
    expect(error.message).toContain(text)
  })

  it('opens an empty text', () => {
    const ciphertext = encryptAesGcm('', { key, nonce: 'n' })
    expect(decryptAesGcm({ ciphertext, nonce: 'n', associatedData: '' }, key)).toEqual(new Uint8Array())
  })

  it.each([
    ['nonce', next.giveTextOrBytes],
    ['associatedData', next.giveTextOrBytes],
    ['ciphertext', next.giveText],
  ])('needs %s to be text or bytes', (name, advice) => {
    const ciphertext = encryptAesGcm('', { key, nonce: 'n' })
    const given = loose({ ciphertext, nonce: 'n' }, { [name]: 1 })
    expect(failureOf(() => decryptAesGcm(given, key), advice).code).toBe('INVALID_PARAMETER')
  })
})

describe('a serial number', () => {
  it.each([
    ['ab12', 'AB12'],
    ['b12', '0B12'],
    [' ab:12 ', 'AB12'],
    ['serial=ab12', 'AB12'],
    [' Serial=ab12', 'AB12'],
    ['0xab12', 'AB12'],
    ['0XAB12', 'AB12'],
    ['ab 12\n', 'AB12'],
    ['0', '00'],
    ['ab0x12', 'ab0x12'],
    ['ab12g', 'ab12g'],
    ['gab12', 'gab12'],
    [' PUB_KEY_ID_1 ', 'PUB_KEY_ID_1'],
    ['', ''],
  ])('%j is %j', (text, serial) => expect(normaliseSerial(text)).toBe(serial))
})

describe('texts that are compared', () => {
  it.each([
    ['a', 'a', true],
    ['', '', true],
    ['a', 'b', false],
    ['a', 'ab', false],
    ['ab', 'a', false],
    ['\ud800', '\udc00', false],
    ['é', 'e\u0301', false],
  ])('%j and %j: %s', (a, b, same) => expect(equalStrings(a, b)).toBe(same))
})

describe('a key', () => {
  it('is an RSA key of 2048 bits or more', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(checkRsa(publicKey, 'x')).toBe(publicKey)
    const short = generateKeyPairSync('rsa', { modulusLength: 2040 }).publicKey
    expect(failureOf(() => checkRsa(short, 'x'), next.longerKey).message).toContain(
      'is an RSA key of 2040 bits',
    )
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey
    expect(failureOf(() => checkRsa(curve, 'x'), next.giveRsaKey).message).toContain(
      'is a key of the type ec, not RSA',
    )
    const secret = createSecretKey(Buffer.alloc(32))
    expect(failureOf(() => checkRsa(secret, 'x'), next.giveRsaKey)).toMatchObject({
      code: 'INVALID_KEY',
      field: 'x',
    })
    expect(failureOf(() => checkRsa(secret, 'x'), next.giveRsaKey).message).toContain(
      'of the type secret, not RSA',
    )
    expect([publicKey, secret, {}, null, 'x'].map(isKeyObject)).toEqual([true, true, false, false, false])
  })
})

import { createSecretKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { merchantOwner } from '../../../templates/runtime/client/owner.js'
import type { FieldMarks } from '../../../templates/runtime/index.js'
import { decryptOaep, encryptAesGcm, encryptOaep } from '../../../templates/runtime/index.js'
import { openMarks } from '../../../templates/runtime/v3/open-marks.js'
import { sealMarks } from '../../../templates/runtime/v3/seal-marks.js'
import { undecryptedOf } from '../../../templates/runtime/v3/undecrypted.js'
import { advised, failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const apiV3Key = createSecretKey(randomBytes(32))
const sealKeys = { platform: platform.publicKey, bank: undefined }
const { privateKey } = merchant
const openKeys = {
  privateKey,
  secret: apiV3Key,
  owner: merchantOwner,
  v2: undefined,
  largeIntegers: 'refuse',
} as const

const encrypted = (paths: readonly string[]): FieldMarks => ({
  encrypted: [{ algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt', paths }],
})
const decrypted = (paths: readonly string[]): FieldMarks => ({
  encrypted: [{ algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt', paths }],
})
const encoded = (paths: readonly string[], encoding: 'json' | 'urlencoded' = 'json'): FieldMarks => ({
  encoded: [
    {
      encoding,
      mediaType: encoding === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
      paths,
    },
  ],
})

/** The value at a path of names, with ciphertext opened by the platform. */
function opened(value: unknown, ...path: readonly (string | number)[]): string {
  const found = path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  )
  return decryptOaep(String(found), platform.privateKey)
}

describe('sealMarks', () => {
  it('encrypts nested fields, fields of items and of queries, and leaves the rest', () => {
    const request = {
      json: { name: '张三', list: [{ id: 'a', x: 1 }, { id: 'b' }] },
      query: { q: 'c' },
      id: '7',
    }
    const sealed = sealMarks(request, encrypted(['/json/name', '/json/list/*/id', '/query/q']), sealKeys)
    expect([
      opened(sealed, 'json', 'name'),
      opened(sealed, 'json', 'list', 1, 'id'),
      opened(sealed, 'query', 'q'),
    ]).toEqual(['张三', 'b', 'c'])
    expect(sealed).toMatchObject({ id: '7', json: { list: [{ x: 1 }, {}] } })
    expect(request.json.name).toBe('张三')
  })

  it('encrypts inside of JSON text, then writes the text', () => {
    const marks = { ...encrypted(['/body/meta/name']), ...encoded(['/body/meta']) }
    const sealed = sealMarks({ body: { meta: { name: 'x', id: 1 } } }, marks, sealKeys)
    const { body } = JSON.parse(JSON.stringify(sealed))
    const meta: unknown = JSON.parse(body.meta)
    expect(opened(meta, 'name')).toBe('x')
    expect(meta).toMatchObject({ id: 1 })
  })

  it.each([
    ['JSON of an object', { json: { a: { b: 1n } } }, encoded(['/json/a']), { json: { a: '{"b":1}' } }],
    ['JSON of a list', { json: { a: [{ b: 1 }] } }, encoded(['/json/a']), { json: { a: '[{"b":1}]' } }],
    [
      'a text that is JSON already',
      { json: { a: '{"b":2}' } },
      encoded(['/json/a']),
      { json: { a: '{"b":2}' } },
    ],
    [
      'a query string',
      { json: { a: { b: 'x y', c: 2, d: undefined } } },
      encoded(['/json/a'], 'urlencoded'),
      { json: { a: 'b=x+y&c=2' } },
    ],
    ['JSON within JSON', { a: { b: { c: 1 } } }, encoded(['/a', '/a/b']), { a: '{"b":"{\\"c\\":1}"}' }],
    ['absent fields', { json: { b: null } }, encrypted(['/json/a', '/json/b']), { json: { b: null } }],
    [
      'names with an index',
      { xml: { a_0: { b: 1 }, a_x: { b: 1 } } },
      encoded(['/xml/a_$n']),
      { xml: { a_0: '{"b":1}', a_x: { b: 1 } } },
    ],
  ])('writes %s', (_, request, marks, want) => {
    expect(sealMarks(request, marks, sealKeys)).toEqual(want)
  })

  it.each([
    [
      'a number to encrypt',
      { json: { a: 1 } },
      encrypted(['/json/a']),
      'INVALID_FIELD',
      '/json/a',
      /plaintext as a string/,
    ],
    [
      'a text that is too long',
      { json: { a: ['中'.repeat(72)] } },
      encrypted(['/json/a/*']),
      'TOO_LONG_TO_ENCRYPT',
      '/json/a/0',
      next.shorten,
    ],
    [
      'a list as a query string',
      { json: { a: [1] } },
      encoded(['/json/a'], 'urlencoded'),
      'INVALID_FIELD',
      '/json/a',
      /an object of texts/,
    ],
  ])('refuses %s', (_, request, marks, code, field, advice) => {
    const failure = failureOf(() => sealMarks(request, marks, sealKeys), advice)
    expect(failure).toMatchObject({ code, field })
    expect(failure.message).not.toContain('中中')
  })

  it('refuses to send a field in the clear where there is no key', () => {
    const act = () =>
      sealMarks({ json: { a: 'x' } }, encrypted(['/json/a']), { platform: undefined, bank: undefined })
    expect(failureOf(act, /Set publicKeys or certificates/)).toMatchObject({
      code: 'MISSING_SETTING',
      field: '/json/a',
    })
  })

  it('needs a key only where a field of it is there', () => {
    const marks: FieldMarks = {
      encrypted: [
        { algorithm: 'rsa-oaep', key: 'merchant', direction: 'encrypt', paths: ['/list/*/name'] },
        { algorithm: 'rsa-oaep', key: 'bank', direction: 'encrypt', paths: ['/bank'] },
      ],
    }
    const none = { platform: undefined, bank: undefined }
    for (const plain of [{ list: [{}] }, { list: [{ name: null }, null] }, { list: 'x', bank: undefined }])
      expect(sealMarks(plain, marks, none)).toEqual(plain)
    const named = { list: [{}, { name: 'x' }] }
    expect(
      failureOf(() => sealMarks(named, marks, none), /merchant's public key as merchantPublicKey/),
    ).toMatchObject({ code: 'MISSING_SETTING', field: '/list/1/name' })
    const banked = { bank: 'x' }
    expect(failureOf(() => sealMarks(banked, marks, none), /v2\.bankKey .*risk\/getpublickey/).field).toBe(
      '/bank',
    )
  })
})

describe('openMarks', () => {
  const forMerchant = (text: string): string => encryptOaep(text, merchant.publicKey)

  it('decrypts fields, decodes JSON, and keeps what it does not know', () => {
    const marks = { ...decrypted(['/name', '/list/*/phone']), ...encoded(['/detail']) }
    const answer = {
      name: forMerchant('张三'),
      list: [{ phone: forMerchant('1') }, { phone: '' }],
      detail: '{"a":[1]}',
      more: 1,
    }
    expect(openMarks(answer, marks, openKeys)).toEqual({
      name: '张三',
      list: [{ phone: '1' }, { phone: '' }],
      detail: { a: [1] },
      more: 1,
    })
  })

  it('opens AES-GCM with the nonce beside it', () => {
    const marks: FieldMarks = {
      encrypted: [{ algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt', paths: ['/c/ciphertext'] }],
    }
    const settings = { key: apiV3Key, nonce: 'abcdefghijkl', associatedData: 'certificate' }
    const c = {
      nonce: 'abcdefghijkl',
      associated_data: 'certificate',
      ciphertext: encryptAesGcm('text', settings),
    }
    expect(openMarks({ c }, marks, openKeys)).toMatchObject({ c: { ciphertext: 'text' } })
    const changed = { c: { ...c, associated_data: 'x' } }
    const kept = openMarks(changed, marks, openKeys)
    expect(kept).toEqual(changed)
    const [failed] = undecryptedOf(kept)
    expect(failed?.field).toBe('/c/ciphertext')
    expect(advised(failed?.error, /^Compare apiV3Key with the key set on the merchant platform/).code).toBe(
      'TAG_MISMATCH',
    )
  })

  it.each([
    [
      'encrypted text that is no JSON',
      { d: forMerchant('secret{') },
      { ...decrypted(['/d']), ...encoded(['/d']) },
      'BODY_UNREADABLE',
      '/d',
    ],
    [
      'text that is no JSON',
      { list: [{ d: 'secret{' }] },
      encoded(['/list/*/d']),
      'BODY_UNREADABLE',
      '/list/0/d',
    ],
  ])('refuses %s', (_, answer, marks, code, field) => {
    const failure = failureOf(() => openMarks(answer, marks, openKeys), next.repeatOrReport)
    expect(failure).toMatchObject({ code, field })
    expect(failure.message).not.toContain('secret')
  })

  it('keeps what it cannot open and says which fields these are', () => {
    const foreign = encryptOaep('x', platform.publicKey)
    const marks = { ...decrypted(['/a', '/list/*', '/text', '/text/b']), ...encoded(['/text']) }
    const data = openMarks(
      { a: foreign, list: [forMerchant('1'), 'x*'], text: forMerchant(JSON.stringify({ b: 'y*' })), n: 1 },
      marks,
      openKeys,
    )
    expect(data).toEqual({ a: foreign, list: ['1', 'x*'], text: { b: 'y*' }, n: 1 })
    expect(undecryptedOf(data).map(({ field, holds }) => [field, holds])).toEqual([
      ['/a', 'ciphertext'],
      ['/list/1', 'plain'],
      ['/text/b', 'plain'],
    ])
  })

  it.each<[string, object]>([
    ['no nonce', { nonce: undefined }],
    ['a nonce that is no text', { nonce: 1 }],
    ['associated data that are no text', { associated_data: ['certificate'] }],
  ])('does not open AES-GCM with %s, and tells no other failure', (_, changed) => {
    const marks: FieldMarks = {
      encrypted: [{ algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt', paths: ['/c/ciphertext'] }],
    }
    const settings = { key: apiV3Key, nonce: 'abcdefghijkl', associatedData: 'certificate' }
    const c = {
      nonce: 'abcdefghijkl',
      associated_data: 'certificate',
      ciphertext: encryptAesGcm('text', settings),
      ...changed,
    }
    const kept = openMarks({ c }, marks, openKeys)
    expect(kept).toEqual({ c })
    expect(undecryptedOf(kept)).toMatchObject([
      { field: '/c/ciphertext', error: { name: 'DecryptionError', field: '/c/ciphertext' } },
    ])
  })

  it('opens AES-GCM without associated data where none were used', () => {
    const marks: FieldMarks = {
      encrypted: [{ algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt', paths: ['/ciphertext'] }],
    }
    const nonce = 'abcdefghijkl'
    const ciphertext = encryptAesGcm('text', { key: apiV3Key, nonce, associatedData: '' })
    expect(openMarks({ nonce, ciphertext }, marks, openKeys)).toEqual({ nonce, ciphertext: 'text' })
  })

  it('fails where the whole is one field: there is no rest', () => {
    expect(failureOf(() => openMarks('x*', decrypted(['']), openKeys), /sent no ciphertext/)).toMatchObject({
      code: 'CIPHERTEXT_INVALID',
      message: expect.stringMatching(/^The answer: The ciphertext is not base64/),
    })
  })

  it('numbered names are those with digits and nothing around them', () => {
    const marks = encoded(['/coupon_id_$n', '/a.$m_$n'])
    const read = { a: 1 }
    const text = JSON.stringify(read)
    const answer = {
      coupon_id_0: text,
      coupon_id_12: text,
      coupon_id_: text,
      coupon_id_1_x: text,
      coupon_id_1x: text,
      x_coupon_id_1: text,
      coupon_id_x: text,
      coupon_id_$n: text,
      'a.1_2': text,
      ax1_2: text,
      'a.1_': text,
    }
    expect(openMarks(answer, marks, openKeys)).toEqual({
      ...answer,
      coupon_id_0: read,
      coupon_id_12: read,
      coupon_id_$n: read,
      'a.1_2': read,
    })
  })

  it('says which setting is missing', () => {
    const act = () =>
      openMarks({ name: forMerchant('x') }, decrypted(['/name']), { ...openKeys, privateKey: undefined })
    expect(failureOf(act, next.setPrivateKey)).toMatchObject({ code: 'MISSING_SETTING', field: '/name' })
  })
})

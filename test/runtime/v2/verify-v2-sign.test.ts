import { createHash, createHmac, createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type SignedFields, verifyV2Sign } from '../../../templates/runtime/v2/verify-v2-sign.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const key = 'k'.repeat(32)
const apiV2Key = createSecretKey(Buffer.from(key))
const fields = { a: '1', b: '', c: '中' }
const text = `a=1&c=中&key=${key}`
const md5 = createHash('md5').update(text).digest('hex').toUpperCase()
const hmac = createHmac('sha256', key).update(text).digest('hex').toUpperCase()
const facts = { operation: 'v2/x#post' }

const message = (sign: string | undefined, more: Partial<SignedFields> = {}): SignedFields => ({
  fields: sign === undefined ? fields : { ...fields, sign },
  apiV2Key,
  stated: undefined,
  ...facts,
  ...more,
})

describe('the sign of a v2 message', () => {
  it.each<[string, SignedFields]>([
    ['MD5, by its length', message(md5)],
    ['HMAC-SHA256, by its length', message(hmac)],
    ['what an empty sign_type leaves to the length', message(hmac, { stated: '' })],
    ['MD5, stated', message(md5, { stated: 'MD5' })],
    ['HMAC-SHA256, stated', message(hmac, { stated: 'HMAC-SHA256' })],
    ['HMAC-SHA256 where it was asked', message(hmac, { asked: 'HMAC-SHA256' })],
    ['MD5 where it was asked', message(md5, { asked: 'MD5' })],
    ['more than was asked', message(hmac, { asked: 'MD5' })],
  ])('may be %s', (_, given) => {
    expect(() => verifyV2Sign(given)).not.toThrow()
  })

  it.each<[string, SignedFields, string, string]>([
    ['missing', message(undefined), 'SIGNATURE_MISSING', 'has no sign'],
    ['empty', message(''), 'SIGNATURE_MISSING', 'has no sign'],
    ['over elements', message(md5, { fields: undefined }), 'SIGNATURE_INVALID', 'nested elements'],
    ['of an unknown kind', message(md5, { stated: 'RSA' }), 'SIGNATURE_INVALID', 'unknown sign_type'],
    ['of a kind in lower case', message(md5, { stated: 'md5' }), 'SIGNATURE_INVALID', 'unknown sign_type'],
    ['MD5, stated as the other', message(md5, { stated: 'HMAC-SHA256' }), 'SIGNATURE_INVALID', 'is wrong'],
    ['HMAC-SHA256, stated as the other', message(hmac, { stated: 'MD5' }), 'SIGNATURE_INVALID', 'is wrong'],
    [
      'less than was asked',
      message(md5, { asked: 'HMAC-SHA256' }),
      'SIGNATURE_INVALID',
      'although the request asked for HMAC-SHA256',
    ],
    [
      'stated less than was asked',
      message(md5, { stated: 'MD5', asked: 'HMAC-SHA256' }),
      'SIGNATURE_INVALID',
      'although the request asked for HMAC-SHA256',
    ],
    ['in lower case', message(md5.toLowerCase()), 'SIGNATURE_INVALID', 'is wrong'],
    ['cut short', message(md5.slice(0, -1)), 'SIGNATURE_INVALID', 'is wrong'],
    ['longer', message(`${md5}0`), 'SIGNATURE_INVALID', 'is wrong'],
    ['with blanks', message(` ${md5}`), 'SIGNATURE_INVALID', 'is wrong'],
    [
      'of another key',
      message(md5, { apiV2Key: createSecretKey(Buffer.from('x'.repeat(32))) }),
      'SIGNATURE_INVALID',
      'is wrong',
    ],
    [
      'of other fields',
      message(undefined, { fields: { ...fields, a: '2', sign: md5 } }),
      'SIGNATURE_INVALID',
      'is wrong',
    ],
  ])('must not be %s', (_, given, code, what) => {
    const error = failureOf(() => verifyV2Sign(given), next.compareV2KeyThenQuery)
    expect(error).toMatchObject({ name: 'VerificationError', code, ...facts })
    expect(error.message).toContain(what)
    expect(error.message).not.toContain(md5)
  })
})

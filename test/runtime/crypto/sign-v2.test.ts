import { createSecretKey } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Hash } from 'wechatpay-axios-plugin'
import { buildV2Message, signV2 } from '../../../templates/runtime/crypto/index.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const key = '192006250b4c09247ec02edce69f6a2d'
const example = {
  appid: 'wxd930ea5d5a258f4f',
  mch_id: '10000100',
  device_info: '1000',
  body: 'test',
  nonce_str: 'ibuaiVcKdpRxkhJA',
}

describe('signV2', () => {
  // The example of the official documents of APIv2, 签名算法.
  test('signs the published example', () => {
    expect(signV2(example, key, 'MD5')).toBe('9A0A8659F005D6984697E2CA0A9CF3B7')
    expect(signV2(example, key, 'HMAC-SHA256')).toBe(
      '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
    )
  })

  test('signs as an independent implementation does', () => {
    // Names of digits alone apart, which it sorts as numbers.
    const name = fc.string({ unit: fc.constantFrom(...'abzABZ019_'), maxLength: 8 }).map(end => `a${end}`)
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
    )
    const fields = fc.dictionary(fc.oneof(name, fc.constantFrom('sign', 'B', '_')), value)
    fc.assert(
      fc.property(fields, fc.constantFrom('MD5', 'HMAC-SHA256'), (given, signType) => {
        expect(signV2(given, key, signType)).toBe(Hash.sign(signType, given, key))
      }),
    )
  })

  test('a key may be text, bytes or a KeyObject', () => {
    const want = signV2(example, key, 'HMAC-SHA256')
    expect(signV2(example, Buffer.from(key), 'HMAC-SHA256')).toBe(want)
    expect(signV2(example, createSecretKey(Buffer.from(key)), 'HMAC-SHA256')).toBe(want)
  })

  test('the order of fields, a sign and empty fields make no difference', () => {
    const want = signV2(example, key, 'MD5')
    const reversed = Object.fromEntries(Object.entries(example).reverse())
    const more = { ...reversed, sign: 'X', attach: '', detail: undefined, scene: null }
    expect(signV2(more, key, 'MD5')).toBe(want)
  })

  test('a key of another length is refused and not repeated', () => {
    const error = failureOf(() => signV2(example, key.slice(1), 'MD5'), next.secretAsItIs)
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_KEY', field: 'apiV2Key' })
    expect(inspect(error)).not.toContain(key.slice(1))
  })
})

describe('buildV2Message', () => {
  test.each([
    ['nothing', {}, ''],
    [
      'the published example',
      example,
      'appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA',
    ],
    ['capitals before small letters', { b: 1, B: 2, a: 3, _: 4, 10: 5, 9: 6 }, '10=5&9=6&B=2&_=4&a=3&b=1'],
    [
      'a name that begins another',
      { coupon_id_10: 1, coupon_id_1: 2, coupon_id: 3 },
      'coupon_id=3&coupon_id_1=2&coupon_id_10=1',
    ],
    ['empty fields left out', { a: '', b: undefined, c: null, d: 0, e: false, f: ' ' }, 'd=0&e=false&f= '],
    [
      'sign left out, not its like',
      { sign: 'a', Sign: 'b', sign_type: 'MD5', paySign: 'c' },
      'Sign=b&paySign=c&sign_type=MD5',
    ],
    [
      'numbers as text',
      { a: 1.5, b: -0, c: 100n, d: 12345678901234567890n },
      'a=1.5&b=0&c=100&d=12345678901234567890',
    ],
    ['nothing is encoded', { a: 'x&y=z', b: '张三 <![CDATA[' }, 'a=x&y=z&b=张三 <![CDATA['],
    [
      'an own field of an odd name',
      JSON.parse('{"__proto__":"1","constructor":"2"}'),
      '__proto__=1&constructor=2',
    ],
  ])('%s', (_name, fields, want) => {
    expect(buildV2Message(fields)).toBe(want)
  })

  test.each([
    [
      'an object',
      {},
      'INVALID_FIELD',
      /an object\..*JSON text/,
      /text or a number.*data within data as JSON text/,
    ],
    ['an array', ['secret'], 'INVALID_FIELD', /an array/, /text or a number.*data within data as JSON text/],
    [
      'a date',
      new Date(0),
      'INVALID_FIELD',
      /is an object/,
      /text or a number.*data within data as JSON text/,
    ],
    [
      'a function',
      () => 1,
      'INVALID_FIELD',
      /is a function/,
      /text or a number.*data within data as JSON text/,
    ],
    [
      'a symbol',
      Symbol('secret'),
      'INVALID_FIELD',
      /is a symbol/,
      /text or a number.*data within data as JSON text/,
    ],
    ['no number', Number.NaN, 'INVALID_FIELD', /NaN/, /text or a number.*data within data as JSON text/],
    [
      'infinity',
      Number.POSITIVE_INFINITY,
      'INVALID_FIELD',
      /Infinity/,
      /text or a number.*data within data as JSON text/,
    ],
    ['an integer beyond 2^53', 2 ** 53, 'UNSAFE_INTEGER', /2\^53.*bigint/, /as a bigint or as text/],
    ['a number with an exponent', 1e21, 'UNSAFE_INTEGER', /2\^53/, /as a bigint or as text/],
  ])('refuses %s', (_name, value, code, message, advice) => {
    const error = failureOf(() => buildV2Message({ ok: 1, detail: value }), advice)
    expect(error).toMatchObject({ name: 'RequestError', code, field: 'detail', outcome: 'not-sent' })
    expect(String(error)).toMatch(message)
    expect(inspect(error)).not.toContain('secret')
  })
})

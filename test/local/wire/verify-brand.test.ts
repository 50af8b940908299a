import { describe, expect, it } from 'vitest'
import { NonceMemory, verifyBrand } from '../../../templates/runtime/local/wire/index.js'
import { brand, now, own, parties, signedBrand, signedV3, type Wish } from './parties.js'

const judge = (wish: Wish) => verifyBrand(signedBrand(wish), parties, new NonceMemory(), now)

it('a request of a brand is accepted', () => {
  expect(judge({})).toEqual({
    kind: 'verified',
    protocol: 'brand',
    caller: brand.brandId,
    platformSerial: 'PUB_KEY_ID_01120344',
  })
})

describe('a request of a brand is refused', () => {
  it.each<[string, Wish, string, number, string, RegExp]>([
    ['of an unknown brand', { caller: '1' }, 'caller', 401, 'SIGN_ERROR', /no brand "1".*Known: 120344/],
    ['of a merchant', { caller: own.mchid }, 'caller', 401, 'SIGN_ERROR', /no brand/],
    [
      "with the merchant's certificate",
      { serial: '4A7D3C22' },
      'serial',
      401,
      'SIGN_ERROR',
      /Known of brand_id 120344: 2C7D3C26/,
    ],
    [
      "with the merchant's key",
      { key: own.certificates[0].privateKey },
      'signature',
      401,
      'SIGN_ERROR',
      /key is that of mchid 1900000109/,
    ],
    [
      'without Wechatpay-Serial',
      { headers: { 'wechatpay-serial': '' } },
      'platform-serial',
      400,
      'INVALID_REQUEST',
      /names no key/,
    ],
    [
      "naming the merchant's public key",
      { headers: { 'wechatpay-serial': 'PUB_KEY_ID_011900000109' } },
      'platform-serial',
      400,
      'INVALID_REQUEST',
      /brands have their own/,
    ],
    ['with an old clock', { timestamp: String(now / 1000 - 301) }, 'clock', 401, 'SIGN_ERROR', /behind/],
    [
      'with the scheme of merchants',
      { authorization: h => h.replace('-BRAND', '2') },
      'authorization',
      401,
      'SIGN_ERROR',
      /Send: WECHATPAY-BRAND/,
    ],
    ['with another Accept', { headers: { accept: 'text/html' } }, 'accept', 406, 'PARAM_ERROR', /Accept/],
    ['with an emoji', { body: '{"a":"😀"}' }, 'characters', 400, 'PARAM_ERROR', /BMP/],
  ])('%s', (_, wish, check, status, code, reason) => {
    const want = {
      kind: 'refusal',
      protocol: 'brand',
      check,
      status,
      code,
      reason: expect.stringMatching(reason),
    }
    expect(judge(wish)).toMatchObject(want)
  })

  it('that is one of a merchant', () => {
    expect(verifyBrand(signedV3(), parties, new NonceMemory(), now)).toMatchObject({ check: 'authorization' })
  })
})

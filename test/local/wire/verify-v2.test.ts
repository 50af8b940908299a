import { describe, expect, it } from 'vitest'
import { refusalFields, signOfV2, verifyV2, writeXml } from '../../../templates/runtime/local/wire/index.js'
import type { WireRules } from '../../../templates/runtime/local/wire/parties.js'
import { hashOf } from '../../../templates/runtime/local/wire/sign-of-v2.js'
import { arrived, other, own, parties } from './parties.js'

type Fields = Readonly<Record<string, string>>

const fields: Fields = { appid: 'wx1', mch_id: own.mchid, nonce_str: 'n1', body: '苹果 <&> "a"', attach: '' }

function signed(more: Fields = {}, key = own.apiV2Key, type: 'MD5' | 'HMAC-SHA256' = 'MD5'): Fields {
  const all = { ...fields, ...more }
  return { ...all, sign: signOfV2(new Map(Object.entries(all)), key, type) }
}

function judge(
  given: Fields,
  rules: WireRules = {},
  certificate: { clientCertificate?: string; clientCertificateFault?: string } = {},
) {
  return verifyV2(
    arrived({ url: '/pay/unifiedorder', body: writeXml(given), ...certificate }),
    parties,
    rules,
  )
}

describe('a v2 request is accepted', () => {
  it.each<[string, Fields, WireRules]>([
    ['signed with MD5', signed(), {}],
    ['signed with HMAC-SHA256', signed({ sign_type: 'HMAC-SHA256' }, own.apiV2Key, 'HMAC-SHA256'), {}],
    ['that names MD5', signed({ sign_type: 'MD5' }), {}],
    ['of another merchant', signed({ mch_id: other.mchid }, other.apiV2Key), {}],
    ['with mchid', (({ mch_id, ...rest }) => rest)(signed()) && signed({ mchid: own.mchid }), {}],
    ['of any number, where the rules say so', signed({ mch_id: '1' }), { anyMchid: true }],
  ])('%s', (_, given, rules) => {
    const caller = given.mch_id === other.mchid ? other.mchid : own.mchid
    expect(judge(given, rules)).toMatchObject({ kind: 'verified', protocol: 'v2', caller })
  })

  it('and its fields and sign type are given on', () => {
    const judged = judge(signed({ sign_type: 'HMAC-SHA256' }, own.apiV2Key, 'HMAC-SHA256'))
    if (judged.kind === 'refusal') throw new Error(judged.reason)
    expect(judged.signType).toBe('HMAC-SHA256')
    expect(judged.fields.get('body')).toBe('苹果 <&> "a"')
  })

  it('as a query', () => {
    const query = new URLSearchParams(signed({ body: 'a' })).toString()
    expect(verifyV2(arrived({ method: 'GET', url: `/papay/entrustweb?${query}` }), parties)).toMatchObject({
      kind: 'verified',
    })
  })

  it('as a form, whose files are not signed', () => {
    const { nonce_str: _, sign: __, ...rest } = signed()
    const sign = signOfV2(new Map(Object.entries(rest)), own.apiV2Key, 'MD5')
    const parts = Object.entries({ ...rest, sign }).map(
      ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const file =
      '--x\r\nContent-Disposition: form-data; name="media"; filename="a.png"\r\n\r\nabc\r\n--x--\r\n'
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(verifyV2(arrived({ headers, body: parts.join('') + file }), parties)).toMatchObject({
      kind: 'verified',
    })
  })

  it('whatever Content-Type curl sends, unless the rules are exact', () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const request = arrived({ headers, body: writeXml(signed()) })
    expect(verifyV2(request, parties)).toMatchObject({ kind: 'verified' })
    expect(verifyV2(request, parties, { exact: true })).toMatchObject({ check: 'body' })
  })
})

describe('a v2 request is refused', () => {
  const ordered = Object.entries({ ...fields })
    .filter(([, value]) => value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const plain = ordered.map(pair => pair.join('=')).join('&')
  const md5 = (text: string): Fields => ({ ...fields, sign: hashOf(text, '', 'MD5') })
  const key = own.apiV2Key
  const over = (change: (value: string) => string): Fields =>
    md5(`${ordered.map(([name, value]) => `${name}=${change(value)}`).join('&')}&key=${key}`)
  it.each<[string, Fields, WireRules, string, string, RegExp]>([
    [
      'with a changed field',
      { ...signed(), body: 'x' },
      {},
      'signature',
      'SIGNERROR',
      /does not fit \(MD5\).*not the APIv3 key/,
    ],
    ['without sign', fields, {}, 'signature', 'SIGNERROR', /no sign/],
    [
      'with a sign in small letters',
      { ...signed(), sign: signed().sign?.toLowerCase() ?? '' },
      {},
      'signature',
      'SIGNERROR',
      /small letters/,
    ],
    [
      'with HMAC but no sign_type',
      signed({}, key, 'HMAC-SHA256'),
      {},
      'signature',
      'SIGNERROR',
      /one of HMAC-SHA256, but there is no sign_type/,
    ],
    [
      'with MD5 under another name',
      signed({ sign_type: 'HMAC-SHA256' }),
      {},
      'signature',
      'SIGNERROR',
      /one of MD5, but sign_type says HMAC-SHA256/,
    ],
    [
      'with the APIv3 key',
      signed({}, own.apiV3Key),
      {},
      'signature',
      'SIGNERROR',
      /APIv3 key of mch_id 1900000109/,
    ],
    [
      'with the key of another merchant',
      signed({}, other.apiV2Key),
      {},
      'signature',
      'SIGNERROR',
      /key is that of 1900000110/,
    ],
    [
      'with empty values signed',
      md5(`appid=wx1&attach=&body=${fields.body}&mch_id=${own.mchid}&nonce_str=n1&key=${key}`),
      {},
      'signature',
      'SIGNERROR',
      /empty values/,
    ],
    [
      'with fields out of order',
      md5(`appid=wx1&mch_id=${own.mchid}&nonce_str=n1&body=${fields.body}&key=${key}`),
      {},
      'signature',
      'SIGNERROR',
      /not in order/,
    ],
    ['without the key', md5(plain), {}, 'signature', 'SIGNERROR', /are missing at the end/],
    ['without &key=', md5(plain + key), {}, 'signature', 'SIGNERROR', /without &key=/],
    [
      'with values encoded for a URL',
      over(encodeURIComponent),
      {},
      'signature',
      'SIGNERROR',
      /encoded for a URL/,
    ],
    [
      'with values escaped for XML',
      over(value => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
      {},
      'signature',
      'SIGNERROR',
      /escaped for XML/,
    ],
    [
      'with sign_type left out of the sign',
      { ...signed(), sign_type: 'MD5' },
      {},
      'signature',
      'SIGNERROR',
      /does not cover sign_type/,
    ],
    [
      'with another sign_type',
      signed({ sign_type: 'SHA1' }),
      {},
      'sign-type',
      'PARAM_ERROR',
      /MD5 or HMAC-SHA256/,
    ],
    ['without nonce_str', signed({ nonce_str: '' }), {}, 'nonce', 'LACK_PARAMS', /32 random/],
    [
      'with a long nonce_str',
      signed({ nonce_str: 'a'.repeat(33) }),
      {},
      'nonce',
      'LACK_PARAMS',
      /at most 32/,
    ],
    [
      'of an unknown merchant',
      signed({ mch_id: '1' }),
      {},
      'caller',
      'MCHID_NOT_EXIST',
      /no merchant "1".*Known: 1900000109/,
    ],
    [
      'of an unknown merchant with an unknown key',
      signed({ mch_id: '1' }, 'x'),
      {},
      'caller',
      'MCHID_NOT_EXIST',
      /no merchant/,
    ],
    [
      'without a client certificate',
      signed(),
      { security: true },
      'client-certificate',
      'NO_AUTH',
      /apiclient_cert\.pem.*https/,
    ],
  ])('%s', (_, given, rules, check, code, reason) => {
    const refusal = judge(given, rules)
    expect(refusal).toMatchObject({
      kind: 'refusal',
      protocol: 'v2',
      check,
      status: 200,
      code,
      reason: expect.stringMatching(reason),
    })
    if (refusal.kind !== 'refusal') throw new Error('It was accepted.')
    expect(refusalFields(refusal)).toEqual({ return_code: 'FAIL', return_msg: refusal.message })
    for (const secret of [own.apiV2Key, own.apiV3Key, other.apiV2Key])
      expect(refusal.reason).not.toContain(secret)
  })

  it.each<[string, string, RegExp]>([
    ['nothing', '', /empty/],
    ['JSON', '{"a":1}', /no <xml>/],
    ['a DTD', '<!DOCTYPE xml><xml></xml>', /no <xml>/],
  ])('with %s for XML', (_, body, reason) => {
    expect(verifyV2(arrived({ body }), parties)).toMatchObject({
      check: 'body',
      code: 'XML_FORMAT_ERROR',
      reason: expect.stringMatching(reason),
    })
  })

  it('with bytes that are no UTF-8', () => {
    const request = { ...arrived({}), body: Buffer.from([0xff, 0xfe]) }
    expect(verifyV2(request, parties)).toMatchObject({
      check: 'body',
      reason: expect.stringMatching(/UTF-8/),
    })
  })

  it.each(['/a?b=%', '/a?b=1&b=2', '/a'])('with the query of %s', url => {
    expect(verifyV2(arrived({ method: 'GET', url }), parties)).toMatchObject({ kind: 'refusal' })
  })
})

describe('a client certificate', () => {
  it.each<[string, { clientCertificate?: string; clientCertificateFault?: string }, RegExp | undefined]>([
    ['of the merchant is taken', { clientCertificate: '4A7D3C22' }, undefined],
    ['with zeros before its number is taken', { clientCertificate: '004A7D3C22' }, undefined],
    [
      'of another merchant is refused',
      { clientCertificate: '3B7D3C24' },
      /3B7D3C24 is not that of mch_id 1900000109/,
    ],
    [
      'of somebody else is refused',
      { clientCertificateFault: 'SELF_SIGNED_CERT_IN_CHAIN' },
      /not issued by this service \(SELF_SIGNED/,
    ],
  ])('%s', (_, certificate, reason) => {
    const judged = judge(signed(), { security: true }, certificate)
    expect(judged).toMatchObject(
      reason === undefined
        ? { kind: 'verified' }
        : { check: 'client-certificate', reason: expect.stringMatching(reason) },
    )
  })
})

import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  NonceMemory,
  refusalBody,
  refusedUnsigned,
  verifyV3,
} from '../../../templates/runtime/local/wire/index.js'
import type { WireRules } from '../../../templates/runtime/local/wire/parties.js'
import { arrived, brand, now, other, own, parties, signedV3, type Wish } from './parties.js'

const judge = (wish: Wish, rules: WireRules = {}) =>
  verifyV3(signedV3(wish), parties, new NonceMemory(), now, rules)

const seconds = (offset: number): string => String(now / 1000 + offset)
const [certificate, second] = own.certificates

describe('a v3 request is accepted', () => {
  it.each<[string, Wish]>([
    ['as it should be', {}],
    ['without a body', { method: 'GET', body: '' }],
    ['with another certificate of the merchant', { serial: second.serial, key: second.privateKey }],
    [
      'of another merchant',
      { caller: other.mchid, serial: other.certificates[0].serial, key: other.certificates[0].privateKey },
    ],
    ['300 s behind', { timestamp: seconds(-300) }],
    ['300 s ahead', { timestamp: seconds(300) }],
    ['with an Accept of everything', { headers: { accept: '*/*' } }],
    ['with charset', { headers: { 'content-type': 'application/json; charset=utf-8' } }],
    ['with a short nonce', { nonce: 'a-b_c' }],
    ['with a header twice that a proxy adds', { headers: { 'x-forwarded-for': ['a', 'b'] } }],
    ['with a path in percents and Chinese', { url: '/v3/a%20b/%E4%B8%AD?c=%2F', body: '{"a":"中"}' }],
    ['naming a public key', { headers: { 'wechatpay-serial': 'PUB_KEY_ID_011900000109' } }],
  ])('%s', (_, wish) => {
    const platformSerial = wish.headers?.['wechatpay-serial']
    expect(judge(wish)).toEqual({
      kind: 'verified',
      protocol: 'v3',
      caller: wish.caller ?? own.mchid,
      ...(platformSerial === undefined ? {} : { platformSerial }),
    })
  })
})

describe('a v3 request is refused', () => {
  it.each<[string, Wish, string, number, string, RegExp]>([
    [
      'without Authorization',
      { authorization: () => '' },
      'authorization',
      401,
      'SIGN_ERROR',
      /not there once.*Send: WECHATPAY2/,
    ],
    [
      'with another scheme',
      { authorization: h => h.replace('RSA2048', 'RSA4096') },
      'authorization',
      401,
      'SIGN_ERROR',
      /does not begin with WECHATPAY2-SHA256-RSA2048/,
    ],
    [
      'with the scheme of brands',
      { authorization: h => h.replace('WECHATPAY2', 'WECHATPAY-BRAND') },
      'authorization',
      401,
      'SIGN_ERROR',
      /for \/brand\/… alone/,
    ],
    [
      'with blanks between its keys',
      { authorization: h => h.replaceAll(',', ', ') },
      'authorization',
      401,
      'SIGN_ERROR',
      /no blanks between them/,
    ],
    [
      'lacking a key',
      { authorization: h => h.replace(/mchid="\d+",/, '') },
      'authorization',
      401,
      'SIGN_ERROR',
      /lacks mchid/,
    ],
    [
      'with a key twice',
      { authorization: h => `${h},mchid="1"` },
      'authorization',
      401,
      'SIGN_ERROR',
      /mchid twice/,
    ],
    [
      'with a key too many',
      { authorization: h => `${h},more="1"` },
      'authorization',
      401,
      'SIGN_ERROR',
      /unknown more/,
    ],
    [
      'with Authorization twice',
      { headers: { authorization: ['a', 'b'] } },
      'authorization',
      401,
      'SIGN_ERROR',
      /not there once/,
    ],
    [
      'with another Accept',
      { headers: { accept: 'text/html' } },
      'accept',
      406,
      'PARAM_ERROR',
      /Accept is "text\/html".*application\/json/,
    ],
    [
      'without User-Agent',
      { headers: { 'user-agent': '' } },
      'user-agent',
      400,
      'PARAM_ERROR',
      /no User-Agent/,
    ],
    [
      'with Content-Type twice',
      { headers: { 'content-type': ['a', 'b'] } },
      'headers',
      400,
      'PARAM_ERROR',
      /content-type is there 2 times/,
    ],
    [
      'with another Content-Type',
      { headers: { 'content-type': 'text/plain' } },
      'content-type',
      415,
      'PARAM_ERROR',
      /Send Content-Type: application\/json/,
    ],
    ['with a form', { body: 'a=b' }, 'body', 400, 'PARAM_ERROR', /no JSON/],
    ['with a text for JSON', { body: '"a"' }, 'body', 400, 'PARAM_ERROR', /without members/],
    ['with an emoji', { body: '{"a":"😀"}' }, 'characters', 400, 'PARAM_ERROR', /U\+1F600.*BMP/],
    ['with a GET that has a body', { method: 'GET' }, 'body', 400, 'PARAM_ERROR', /GET has a body/],
    [
      'of an unknown merchant',
      { caller: '1900000999' },
      'caller',
      401,
      'SIGN_ERROR',
      /no merchant "1900000999".*Known: 1900000109, 1900000110/,
    ],
    [
      "with another merchant's serial",
      { serial: '3B7D3C24' },
      'serial',
      401,
      'SIGN_ERROR',
      /no API certificate of the caller.*Known of mchid 1900000109: 4A7D3C22, 4A7D3C23/,
    ],
    [
      "with WeChat Pay's serial",
      { serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' },
      'serial',
      401,
      'SIGN_ERROR',
      /WeChat Pay's key, for Wechatpay-Serial/,
    ],
    [
      'with a serial in small letters',
      { serial: '4a7d3c22' },
      'serial',
      401,
      'SIGN_ERROR',
      /capital letters/,
    ],
    ['with a serial with colons', { serial: '4A:7D:3C:22' }, 'serial', 401, 'SIGN_ERROR', /without colons/],
    [
      'with a serial in decimal',
      { serial: String(0x4a7d3c22) },
      'serial',
      401,
      'SIGN_ERROR',
      /in hexadecimal/,
    ],
    [
      'naming an unknown key',
      { headers: { 'wechatpay-serial': 'PUB_KEY_ID_1' } },
      'platform-serial',
      400,
      'PARAM_ERROR',
      /names no key.*Known of mchid 1900000109: PUB_KEY_ID_011900000109, 5157F09E/,
    ],
    [
      'naming its own certificate',
      { headers: { 'wechatpay-serial': '4A7D3C22' } },
      'platform-serial',
      400,
      'PARAM_ERROR',
      /your own API certificate/,
    ],
    [
      "naming another merchant's public key",
      { headers: { 'wechatpay-serial': 'PUB_KEY_ID_011900000110' } },
      'platform-serial',
      400,
      'PARAM_ERROR',
      /names no key/,
    ],
    [
      '301 s behind',
      { timestamp: seconds(-301) },
      'clock',
      401,
      'SIGN_ERROR',
      /301 s behind.*300 s are allowed/,
    ],
    ['301 s ahead', { timestamp: seconds(301) }, 'clock', 401, 'SIGN_ERROR', /301 s ahead of/],
    ['in milliseconds', { timestamp: String(now) }, 'clock', 401, 'SIGN_ERROR', /not milliseconds/],
    ['with a clock of words', { timestamp: 'today' }, 'clock', 401, 'SIGN_ERROR', /seconds since 1970\.$/],
    ['with a long nonce', { nonce: 'a'.repeat(65) }, 'nonce', 401, 'SIGN_ERROR', /32 random letters/],
  ])('%s', (_, wish, check, status, code, reason) => {
    const refusal = judge(wish)
    expect(refusal).toMatchObject({ kind: 'refusal', protocol: 'v3', check, status, code })
    expect(refusal).toMatchObject({
      reason: expect.stringMatching(reason),
      message: expect.stringMatching(/./),
    })
  })

  it.each<[string, Wish, WireRules, string]>([
    ['without Wechatpay-Serial', {}, { serialIsRequired: true }, 'platform-serial'],
    ['with a short nonce', { nonce: 'a' }, { exact: true }, 'nonce'],
    ['with any header twice', { headers: { 'x-forwarded-for': ['a', 'b'] } }, { exact: true }, 'headers'],
  ])('%s, where the rules say so', (_, wish, rules, check) => {
    expect(judge(wish, rules)).toMatchObject({ kind: 'refusal', check })
  })

  it('except that the download of certificates needs no Wechatpay-Serial', () => {
    const wish = { method: 'GET', url: '/v3/certificates', body: '' }
    expect(judge(wish, { serialIsRequired: true })).toMatchObject({ kind: 'verified' })
  })
})

const text = (parts: {
  readonly method?: string
  readonly url?: string
  readonly timestamp?: string
  readonly body?: string
}): Wish => {
  const nonce = randomBytes(16).toString('hex')
  const { method = 'POST', url = '/v3/a?b=c', timestamp = String(now / 1000), body = '{"a":1}' } = parts
  return { nonce, text: [method, url, timestamp, nonce, body, ''].join('\n') }
}

describe('a signature that does not fit is explained', () => {
  const chinese = '{"a":"中/文","b":{"d":1,"c":[1,2]}}'
  it.each<[string, Wish, RegExp]>([
    ['another body', { sent: '{"a":2}' }, /does not fit the request.*sign_information/],
    ['no query', text({ url: '/v3/a' }), /query is missing/],
    ['the whole URL', text({ url: 'https://api.mch.weixin.qq.com/v3/a?b=c' }), /whole URL/],
    ['the local URL', text({ url: 'http://127.0.0.1:8790/v3/a?b=c' }), /whole URL/],
    ['no slash', text({ url: 'v3/a?b=c' }), /slash/],
    ['a decoded path', { ...text({ url: '/v3/中?b=c' }), url: '/v3/%E4%B8%AD?b=c' }, /decoded/],
    ['a path encoded twice', { ...text({ url: '/v3/%25E4?b=c' }), url: '/v3/%E4?b=c' }, /encoded once more/],
    ['no prefix', { ...text({ url: '/v3/a?b=c' }), url: '/hk/v3/a?b=c' }, /prefix of the path is missing/],
    ['small letters', text({ method: 'post' }), /small letters/],
    ['another method', text({ method: 'PUT' }), /method is PUT, that of the request POST/],
    ['milliseconds', text({ timestamp: String(now) }), /milliseconds/],
    ['no body', text({ body: '' }), /body is missing/],
    ['{} for no body', { ...text({ body: '{}' }), body: '' }, /body is \{\}/],
    [
      'no last line feed',
      { nonce: 'n', text: `POST\n/v3/a?b=c\n${now / 1000}\nn\n{"a":1}` },
      /last line feed is missing/,
    ],
    [
      'two last line feeds',
      { nonce: 'n', text: `POST\n/v3/a?b=c\n${now / 1000}\nn\n{"a":1}\n\n` },
      /one line feed too many/,
    ],
    ['CR LF', { nonce: 'n', text: `POST\r\n/v3/a?b=c\r\n${now / 1000}\r\nn\r\n{"a":1}\r\n` }, /CR LF/],
    ['nonce first', { nonce: 'n', text: `POST\n/v3/a?b=c\nn\n${now / 1000}\n{"a":1}\n` }, /changed places/],
    [
      'escaped slashes',
      { ...text({ body: chinese.replaceAll('/', String.raw`\/`) }), body: chinese },
      /other bytes \(slashes escaped\)/,
    ],
    [
      'escaped Chinese',
      {
        ...text({ body: chinese.replace('中', String.raw`\u4e2d`).replace('文', String.raw`\u6587`) }),
        body: chinese,
      },
      /other bytes \(Chinese as/,
    ],
    [
      'blanks of Python',
      { ...text({ body: '{"a": "中/文", "b": {"d": 1, "c": [1, 2]}}' }), body: chinese },
      /with blanks after/,
    ],
    [
      'keys in order',
      { ...text({ body: '{"a":"中/文","b":{"c":[1,2],"d":1}}' }), body: chinese },
      /keys in order/,
    ],
    [
      'indentation',
      { ...text({ body: JSON.stringify({ a: 1 }, null, 2) }), body: '{"a":1}' },
      /indented by two/,
    ],
    ['compact JSON', { ...text({ body: '{"a":1}' }), body: '{ "a": 1 }' }, /without blanks/],
    [
      "another merchant's key",
      { key: other.certificates[0].privateKey },
      /key is that of mchid 1900000110 \(serial 3B7D3C24\)/,
    ],
    [
      'the key of another certificate',
      { key: second.privateKey },
      /key is that of mchid 1900000109 \(serial 4A7D3C23\)/,
    ],
    ["a brand's key", { key: brand.certificates[0].privateKey }, /key is that of brand_id 120344/],
    ['SHA-1', { digest: 'sha1' }, /RSA with SHA1.*SHA-256/],
    ['a signature for URLs', { authorization: h => h.replace(/=+"$/, '"') }, /base64 with its padding/],
  ])('%s', (_, wish, reason) => {
    const refusal = judge(wish)
    expect(refusal).toMatchObject({
      check: 'signature',
      status: 401,
      code: 'SIGN_ERROR',
      reason: expect.stringMatching(reason),
    })
  })

  it('and shows what the service signed', () => {
    const body = `{"a":"${'x'.repeat(500)}"}`
    const refusal = judge({ body, nonce: 'n', key: other.certificates[0].privateKey })
    const whole = `POST\n/v3/a?b=c\n${now / 1000}\nn\n${body}\n`
    if (refusal.kind !== 'refusal') throw new Error('It was accepted.')
    expect(refusalBody(refusal)).toEqual({
      code: 'SIGN_ERROR',
      message: '签名不符，验签失败',
      detail: {
        detail: { issue: 'sign not match' },
        field: 'signature',
        location: 'authorization',
        sign_information: {
          method: 'POST',
          url: '/v3/a?b=c',
          truncated_sign_message: whole.slice(0, 400),
          sign_message_length: whole.length,
        },
      },
    })
  })
})

describe('uploads', () => {
  const type = 'multipart/form-data; boundary=x'
  const digest = createHash('sha256').update('file').digest('hex')
  const upload = (meta: string, disposition = 'name="meta"'): string =>
    `--x\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: application/json\r\n\r\n${meta}\r\n` +
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nfile\r\n--x--\r\n'
  const meta = `{"filename":"a.png","sha256":"${digest}"}`
  const wrong = `{"filename":"a.png","sha256":"${'0'.repeat(64)}"}`
  it.each<[string, Wish, string | undefined]>([
    ['with meta signed', { body: meta, sent: upload(meta) }, undefined],
    [
      'with a file name for meta',
      { body: meta, sent: upload(meta, 'name="meta"; filename="blob"') },
      'multipart',
    ],
    ['with another digest', { body: wrong, sent: upload(wrong) }, 'digest'],
    ['with everything signed', { body: upload(meta) }, 'signature'],
    ['with nothing signed', { body: '', sent: upload(meta) }, 'signature'],
    ['with line feeds alone', { body: meta, sent: upload(meta).replaceAll('\r\n', '\n') }, 'multipart'],
    ['cut off', { body: meta, sent: upload(meta).slice(0, -4) }, 'multipart'],
  ])('%s', (_, wish, check) => {
    const judged = judge({ ...wish, headers: { 'content-type': type } })
    expect(judged).toMatchObject(check === undefined ? { kind: 'verified' } : { kind: 'refusal', check })
  })

  it('say what was signed instead', () => {
    const [whole, none] = [{ body: upload(meta) }, { body: '', sent: upload(meta) }].map(wish =>
      judge({ ...wish, headers: { 'content-type': type } }),
    )
    expect(whole).toMatchObject({ reason: expect.stringMatching(/has the whole upload.*meta alone/) })
    expect(none).toMatchObject({ reason: expect.stringMatching(/upload is missing/) })
  })
})

describe('a nonce', () => {
  const nonce = 'a'.repeat(32)

  it('is taken once, of each merchant', () => {
    const memory = new NonceMemory()
    const verify = (wish: Wish) => verifyV3(signedV3(wish), parties, memory, now)
    const [theirs] = other.certificates
    expect(verify({ nonce })).toMatchObject({ kind: 'verified' })
    expect(verify({ nonce })).toMatchObject({
      check: 'nonce',
      reason: expect.stringMatching(/used before.*for each attempt/),
    })
    expect(
      verify({ nonce, caller: other.mchid, serial: theirs.serial, key: theirs.privateKey }),
    ).toMatchObject({
      kind: 'verified',
    })
  })

  it('is not used up by a request that is refused', () => {
    const memory = new NonceMemory()
    const verify = (wish: Wish) => verifyV3(signedV3(wish), parties, memory, now)
    expect(verify({ nonce, key: second.privateKey })).toMatchObject({ check: 'signature' })
    expect(verify({ nonce })).toMatchObject({ kind: 'verified' })
  })

  it('is forgotten when the clock refuses its request anyway', () => {
    const memory = new NonceMemory()
    const start = now / 1000
    for (let second = 0; second < 10_000; second += 1) {
      memory.add('1', String(second), start + second + 300, start + second)
      if (second % 100 === 0) expect(memory.size).toBeLessThan(1_500)
    }
    // The oldest whose request would still be accepted, and one of long ago.
    expect([9_999 - 600, 1_000].map(second => memory.has('1', String(second)))).toEqual([true, false])
    memory.clear()
    expect(memory.size).toBe(0)
  })
})

it('an operation that wants no signature refuses one', () => {
  expect(refusedUnsigned(arrived({ method: 'GET' }))).toBeUndefined()
  expect(refusedUnsigned(signedV3())).toMatchObject({
    check: 'authorization',
    status: 401,
    code: 'SIGN_ERROR',
  })
})

it('a certificate is the one whose number the request names', () => {
  expect(judge({ serial: certificate.serial, key: certificate.privateKey })).toMatchObject({
    kind: 'verified',
  })
})

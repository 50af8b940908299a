import { describe, expect, it } from 'vitest'
import { covered } from '../../../local-page/config-state.js'
import { amountText, bodyText, spanText, timeText } from '../../../local-page/format.js'
import { linkTo, readPlace } from '../../../local-page/place.js'

const bodies = [
  ['JSON', '{"a":[1,{"b":"<i>"}]}', '{\n  "a": [\n    1,\n    {\n      "b": "<i>"\n    }\n  ]\n}'],
  ['JSON that was cut', '{"a":"xxx', '{"a":"xxx'],
  ['XML', '<xml><a><![CDATA[1<2]]></a><b>2</b></xml>', '<xml>\n  <a><![CDATA[1<2]]></a>\n  <b>2</b>\n</xml>'],
  [
    'XML with elements in elements',
    '<xml><a><b>1</b></a><c/></xml>',
    '<xml>\n  <a>\n    <b>1</b>\n  </a>\n  <c/>\n</xml>',
  ],
  ['XML that has indents', '<xml>\n<a>1</a>\n</xml>', '<xml>\n  <a>1</a>\n</xml>'],
  ['XML that was cut', '<xml><a>1</a><b', '<xml>\n  <a>1</a>\n  <b'],
  ['HTML', '<html>\n<b>502</b>\n</html>', '<html>\n<b>502</b>\n</html>'],
  ['text', 'a,b\n1,2', 'a,b\n1,2'],
] as const

it.each(bodies)('shows a body: %s', (_, given, want) => {
  expect(bodyText(given)).toBe(want)
})

it.each([
  [100, undefined, '¥1.00'],
  [5, 'CNY', '¥0.05'],
  [-1250, undefined, '−¥12.50'],
  [100, 'HKD', 'HKD 1.00'],
])('shows an amount: %s %s', (amount, currency, want) => {
  expect(amountText(amount, currency)).toBe(want)
})

it.each([
  [0, ''],
  [59_000, '59 s'],
  [3_600_000, '1 h'],
  [93_784_000, '1 d 2 h'],
])('shows how far the clock is ahead: %s', (span, want) => {
  expect(spanText(span)).toBe(want)
})

it('shows the date of another day', () => {
  const at = new Date(2026, 10, 27, 9, 5, 3).getTime()
  expect([timeText(at, at), timeText(at, at + 86_400_000)]).toEqual(['09:05:03', '2026-11-27 09:05:03'])
})

describe('places', () => {
  const places = [
    ['', { view: 'objects' }],
    ['#/objects/payment', { view: 'objects', kind: 'payment' }],
    [linkTo('objects', 'payment', 'A/1#?é'), { view: 'objects', kind: 'payment', number: 'A/1#?é' }],
    ['#/requests/12', { view: 'requests', number: '12' }],
    ['#/notices/e-1', { view: 'notices', id: 'e-1' }],
    ['#/config', { view: 'config' }],
    ['#/nothing', { view: 'objects' }],
    ['#/requests/%zz', { view: 'requests', number: '%zz' }],
  ] as const

  it.each(places)('%s', (hash, want) => {
    expect(readPlace(hash)).toEqual(want)
  })
})

describe('keys are covered', () => {
  const texts = [
    [
      'TypeScript',
      "apiV3Key: 'SECRET',\nprivateKey: `-----BEGIN PRIVATE KEY-----\nSECRET\n-----END PRIVATE KEY-----\n`,\nmchid: '1'",
    ],
    ['TypeScript with a quote', "apiV2Key: 'SECR\\'SECRET',\nmchid: '1'"],
    [
      'JSON',
      '{"apiV2Key": "SECRET", "privateKey": "-----BEGIN PRIVATE KEY-----\\nSECRET\\n-----END PRIVATE KEY-----\\n", "mchid": "1"}',
    ],
    ['JSON with a quote', '{"apiV2Key": "SECR\\"SECRET", "mchid": "1"}'],
    [
      '.env',
      'mchid=1\nWECHATPAY_APIV3_KEY=SECRET\nWECHATPAY_PRIVATE_KEY=SECRET\nWECHATPAY_BRAND_API_KEY=SECRET\nWECHATPAY_APIV2_KEY=SECRET\nWECHATPAY_CLIENT_CERTIFICATE_KEY=SECRET',
    ],
  ] as const

  it.each(texts)('%s', (_, text) => {
    expect(covered(text)).not.toContain('SECRET')
    expect(covered(text)).toContain('mchid')
  })

  it('public keys and certificates stay', () => {
    const pem = '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n'
    expect(covered(pem)).toBe(pem)
    expect(covered('WECHATPAY_PUBLIC_KEY=MIIB')).toBe('WECHATPAY_PUBLIC_KEY=MIIB')
  })
})

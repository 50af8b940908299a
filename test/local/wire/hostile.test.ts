import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  NonceMemory,
  readAuthorization,
  readXml,
  verifyBrand,
  verifyV2,
  verifyV3,
} from '../../../templates/runtime/local/wire/index.js'
import { readMultipart } from '../../../templates/runtime/local/wire/read-multipart.js'
import { arrived, now, other, parties, signedV3 } from './parties.js'

// Whatever arrives is judged: nothing is thrown, and nothing takes long.

const type = 'multipart/form-data; boundary=x'
const part = (name: string): string => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n1\r\n`

describe('an upload is refused', () => {
  it.each<[string, string, string, RegExp]>([
    ['without a boundary', 'multipart/form-data', '', /boundary/],
    ['with an endless boundary', `multipart/form-data; boundary=${'x'.repeat(71)}`, '', /boundary/],
    ['of another kind', 'multipart/mixed; boundary=x', part('a'), /boundary/],
    ['without parts', type, '--x--\r\n', /begin with the boundary/],
    ['without its end', type, part('a'), /end with the boundary/],
    ['with a part twice', type, `${part('a')}${part('a')}--x--\r\n`, /a is there twice/],
    ['with a part without a name', type, '--x\r\nContent-Type: a\r\n\r\n1\r\n--x--\r\n', /disposition/],
    ['with a part without headers', type, '--x\r\n1\r\n--x--\r\n', /no end of its headers/],
    [
      'with a folded header',
      type,
      '--x\r\nContent-Disposition: form-data;\r\n name="a"\r\n\r\n1\r\n--x--\r\n',
      /malformed header/,
    ],
    ['with a header twice', type, '--x\r\nA: 1\r\na: 2\r\n\r\n1\r\n--x--\r\n', /header a twice/],
    [
      'with many parts',
      type,
      `${Array.from({ length: 200_000 }, (_, at) => part(`a${at}`)).join('')}--x--\r\n`,
      /more than 100 parts/,
    ],
  ])('%s', (_, contentType, body, want) => {
    expect(readMultipart(contentType, Buffer.from(body))).toMatch(want)
  })
})

describe('a body that is meant to hurt is judged at once', () => {
  const key = other.certificates[0].privateKey
  it.each<[string, string]>([
    ['JSON nested deeply', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['JSON that is large', JSON.stringify({ a: '中'.repeat(2_000_000) })],
    [
      'JSON with many keys',
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at]))),
    ],
    ['names of prototypes', '{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}'],
  ])('%s', (_, body) => {
    const judged = verifyV3(signedV3({ body, key }), parties, new NonceMemory(), now)
    expect(judged).toMatchObject({ kind: 'refusal' })
    expect(Reflect.get({}, 'a')).toBeUndefined()
  })

  it.each<[string, string]>([
    ['of commas', `WECHATPAY2-SHA256-RSA2048 ${','.repeat(16_000)}`],
    ['of quotes', `WECHATPAY2-SHA256-RSA2048 ${'a="'.repeat(5_000)}`],
    ['of one key', `WECHATPAY2-SHA256-RSA2048 mchid="${'1'.repeat(16_000)}"`],
  ])('Authorization %s', (_, header) => {
    const read = readAuthorization(header)
    expect(read).toBeTypeOf('string')
    expect(String(read).length).toBeLessThan(300)
  })
})

describe('anything at all', () => {
  const headers = fc.dictionary(
    fc.constantFrom('authorization', 'accept', 'content-type', 'user-agent', 'wechatpay-serial'),
    fc.oneof(
      fc.string(),
      fc.constantFrom('application/json', type, '*/*', 'WECHATPAY2-SHA256-RSA2048 mchid="1900000109"'),
    ),
  )
  const requests = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    url: fc.webPath().map(path => `/v3${path}?${path}`),
    body: fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('<xml><a>1</a></xml>')),
    headers,
  })

  it('is refused by every judge, with a reason', () => {
    fc.assert(
      fc.property(requests, given => {
        const request = arrived(given)
        const judged = [
          verifyV3(request, parties, new NonceMemory(), now),
          verifyBrand(request, parties, new NonceMemory(), now),
          verifyV2(request, parties, { security: true }),
        ]
        for (const each of judged) {
          expect(each).toMatchObject({ kind: 'refusal', reason: expect.stringMatching(/^[A-Z&].+\.$/s) })
        }
      }),
    )
  })

  it('is XML or is not, and is read as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(['string', 'object']).toContain(typeof readXml(text))
        const inside = readXml(`<xml><a><![CDATA[${text.replaceAll(']]>', '')}]]></a></xml>`)
        expect(typeof inside === 'string' ? inside : inside.get('a')).toBe(text.replaceAll(']]>', ''))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Formatter } from 'wechatpay-axios-plugin'
import {
  buildAuthorization,
  buildRequestMessage,
  buildResponseMessage,
} from '../../../templates/runtime/crypto/index.js'
import { failureOf } from '../support/failure-of.js'

const timestamp = fc.nat({ max: 4_000_000_000 })
const nonce = fc.string({ unit: fc.constantFrom(...'AZaz09'), minLength: 1, maxLength: 32 })
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

describe('buildRequestMessage', () => {
  test.each([
    [
      'no body: an empty line',
      { method: 'GET', target: '/v3/certificates', timestamp: 1554208460, nonce: '593BEC0C', body: '' },
      'GET\n/v3/certificates\n1554208460\n593BEC0C\n\n',
    ],
    [
      'a query, a body, a timestamp as text',
      { method: 'POST', target: '/v3/pay?a=1&b=%E5%BC%A0', timestamp: '1', nonce: 'n', body: '{"a":"张"}' },
      'POST\n/v3/pay?a=1&b=%E5%BC%A0\n1\nn\n{"a":"张"}\n',
    ],
    [
      'line ends of the body stay',
      { method: 'PATCH', target: '/', timestamp: 0, nonce: 'n', body: '\n\r\n' },
      'PATCH\n/\n0\nn\n\n\r\n\n',
    ],
  ])('%s', (_name, parts, want) => {
    expect(buildRequestMessage(parts)).toBe(want)
  })

  test('is what an independent implementation signs', () => {
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE')
    fc.assert(
      fc.property(method, fc.webPath(), timestamp, nonce, fc.string(), (verb, target, time, random, body) => {
        const built = buildRequestMessage({ method: verb, target, timestamp: time, nonce: random, body })
        expect(built).toBe(Formatter.request(verb, target, time, random, body))
      }),
    )
  })
})

describe('buildResponseMessage', () => {
  test.each([
    ['a body', { timestamp: '1722850421', nonce: 'd824', body: '{"a":1}' }, '1722850421\nd824\n{"a":1}\n'],
    ['no body: an empty line', { timestamp: 1722850421, nonce: 'd824', body: '' }, '1722850421\nd824\n\n'],
    ['no bytes', { timestamp: 1722850421, nonce: 'd824', body: new Uint8Array() }, '1722850421\nd824\n\n'],
  ])('%s', (_name, parts, want) => {
    expect(textOf(buildResponseMessage(parts))).toBe(want)
  })

  test('is what an independent implementation verifies', () => {
    fc.assert(
      fc.property(timestamp, nonce, fc.string({ unit: 'grapheme' }), (time, random, body) => {
        const want = Formatter.response(time, random, body)
        expect(textOf(buildResponseMessage({ timestamp: time, nonce: random, body }))).toBe(want)
        const bytes = new TextEncoder().encode(body)
        expect(textOf(buildResponseMessage({ timestamp: time, nonce: random, body: bytes }))).toBe(want)
      }),
    )
  })

  test('bytes stay as they are, UTF-8 or not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), body => {
        const message = Buffer.from(buildResponseMessage({ timestamp: 1, nonce: 'n', body }))
        expect(message.subarray(4, -1).equals(body)).toBe(true)
        expect(message.subarray(0, 4).toString() + message.subarray(-1).toString()).toBe('1\nn\n\n')
      }),
    )
  })
})

describe('buildAuthorization', () => {
  const parts = {
    mchid: '1900007291',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
    timestamp: 1554208460,
    signature:
      'uOVRnA4qG/MNnYzdQxJanN+zU+lTgIcnU9BxGw5dKjK+VdEUz2FeIoC+D5sB/LN+nGzX3hfZg6r5wT1pl2ZobmIc6p0ldN7J6yDgUzbX8Uk==',
  }

  test('has the scheme and the five fields', () => {
    expect(buildAuthorization(parts)).toBe(
      `WECHATPAY2-SHA256-RSA2048 mchid="1900007291",nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242",timestamp="1554208460",serial_no="408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB",signature="${parts.signature}"`,
    )
  })

  test('says what an independent implementation says, in any order', () => {
    const { mchid, nonce: random, signature, timestamp: time, serial } = parts
    const theirs = Formatter.authorization(mchid, random, signature, time, serial)
    expect(fieldsOf(buildAuthorization(parts))).toEqual(fieldsOf(theirs))
  })

  test.each([
    ['a quotation mark', { nonce: 'a",signature="b' }, 'nonce_str'],
    ['a line end', { serial: 'AB\r\nX-Other: 1' }, 'serial_no'],
    ['a blank', { mchid: '1900 ' }, 'mchid'],
    ['nothing', { signature: '' }, 'signature'],
    ['a letter outside ASCII', { timestamp: '１' }, 'timestamp'],
    ['a line end behind', { mchid: '1900007291\n' }, 'mchid'],
  ])('refuses %s', (_name, change, field) => {
    const error = failureOf(
      () => buildAuthorization({ ...parts, ...change }),
      /in ASCII, without blanks, line ends or quotation marks/,
    )
    expect(error).toMatchObject({
      name: 'RequestError',
      code: 'FORBIDDEN_HEADER',
      field,
      outcome: 'not-sent',
    })
  })

  function fieldsOf(header: string): readonly string[] {
    const [scheme = '', fields = ''] = header.split(' ')
    return [scheme, ...fields.split(',').sort()]
  }
})

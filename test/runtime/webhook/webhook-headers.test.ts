import { describe, expect, it } from 'vitest'
import { type HeadersInput, WebhookHeaderMap } from '../../../templates/runtime/webhook/webhook-headers.js'

describe('WebhookHeaderMap', () => {
  it.each<[string, HeadersInput]>([
    ['a record', { 'Request-ID': 'r', 'Wechatpay-Signature-Type': 't' }],
    ['a record as Node makes it', { 'request-id': 'r', 'wechatpay-signature-type': 't', absent: undefined }],
    ['arrays', { 'REQUEST-ID': ['r'], 'wechatpay-Signature-TYPE': ['t'] }],
    ['Headers', new Headers({ 'Request-ID': 'r', 'Wechatpay-Signature-Type': 't' })],
    [
      'a Map',
      new Map([
        ['Request-Id', 'r'],
        ['WECHATPAY-SIGNATURE-TYPE', 't'],
      ] as const),
    ],
  ])('takes %s', (_, input) => {
    const headers = new WebhookHeaderMap(input)
    expect(headers.get('Request-ID')).toBe('r')
    expect(headers.get('request-id')).toBe('r')
    expect(headers.get('absent')).toBeNull()
    expect(headers.toObject()).toEqual({ 'Request-ID': 'r', 'Wechatpay-Signature-Type': 't' })
  })

  it('joins what is repeated, in any case', () => {
    const headers = new WebhookHeaderMap({ a: ['1', '2'], A: '3' })
    expect(headers.get('a')).toBe('1, 2, 3')
  })

  it('knows no names but those given', () => {
    const headers = new WebhookHeaderMap(JSON.parse('{"__proto__":"x"}'))
    expect(headers.get('constructor')).toBeNull()
    expect(headers.get('__proto__')).toBe('x')
  })
})

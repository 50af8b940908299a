import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createClient, type OperationDescriptor } from '../../../templates/runtime/index.js'
import { signedUrl, v2 } from '../../../templates/runtime/v2/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { apiV2Key, config } from './v2-client.js'

const operation: OperationDescriptor = {
  id: 'v2/papay/entrustweb#get',
  protocol: 'v2',
  handler: v2,
  method: 'GET',
  path: '/papay/entrustweb',
  queryParameters: ['appid', 'mch_id', 'contract_code', 'notify_url'],
  response: { kind: 'redirect', status: 302 },
}

describe('signedUrl', () => {
  it('gives an address whose sign the service computes, too, and calls nothing', async () => {
    const client = createClient({ ...config, fetch: () => Promise.reject(new Error('called')) })
    const query = {
      appid: 'wx1',
      mch_id: '1900000109',
      contract_code: 'C1',
      notify_url: 'https://shop.example/?a=1',
    }
    const url = new URL(await signedUrl(client, { ...operation, fragment: '#wechat_redirect' }, { query }))
    expect(url.origin + url.pathname + url.hash).toBe(
      'https://api.mch.weixin.qq.com/papay/entrustweb#wechat_redirect',
    )
    const fields = [...url.searchParams]
      .filter(([name]) => name !== 'sign')
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const text = fields.map(([name, value]) => `${name}=${value}`).join('&')
    const sign = createHash('md5').update(`${text}&key=${apiV2Key}`).digest('hex').toUpperCase()
    expect(url.searchParams.get('sign')).toBe(sign)
    expect(Object.fromEntries(fields)).toMatchObject(query)
  })

  it('has no fragment where its page has none, and goes where the client does', async () => {
    for (const [baseUri, want] of [
      [undefined, 'https://api.mch.weixin.qq.com/papay/entrustweb?'],
      ['https://gateway.example', 'https://gateway.example/papay/entrustweb?'],
    ] as const) {
      const client = createClient({ ...config, ...(baseUri === undefined ? {} : { baseUri }) })
      const url = await signedUrl(client, operation, { query: { appid: 'wx1' } })
      expect(url.slice(0, want.length)).toBe(want)
      expect(url).toMatch(/&sign=[0-9A-F]{32}$/)
    }
  })

  const shown: readonly (readonly [string, Record<string, unknown>, string | undefined, RegExp])[] = [
    ['alone', { contract_code: 'a&b' }, '/query/contract_code', next.takeOutOfAddress],
    [
      'that begins a field',
      { appid: 'x', notify_url: 'https://shop.example/?a=1&total_fee=2' },
      '/query/notify_url',
      next.takeOutOfAddress,
    ],
    ['at the end', { z: 'x&' }, '/query/z', next.takeOutOfAddress],
    ['in what is no field of the page', { other: '&' }, '/query/other', next.takeOutOfAddress],
    ['in a name', { 'a&total_fee': '1' }, '/query/a&total_fee', next.takeOutOfAddress],
    ['or = in a name', { 'total_fee=1': 'x' }, '/query/total_fee=1', next.takeOutOfAddress],
    ['beside a sign that is replaced', { appid: 'x', sign: '&' }, undefined, next.queryBeforeRepeating],
    ['and other signs of queries', { appid: 'x=y;z#?amp', z: '%26' }, undefined, next.queryBeforeRepeating],
  ]

  it.each(shown)('lets no value hold & %s', async (_, query, field, advice) => {
    const client = createClient({ ...config, fetch: () => Promise.reject(new Error('called')) })
    for (const response of [operation.response, { kind: 'object', status: 200 } as const]) {
      const work = signedUrl(client, { ...operation, response }, { query })
      if (field === undefined) expect(await work).toContain('sign=')
      else {
        const error = await rejectionOf(work, next.takeOutOfAddress)
        expect(error).toMatchObject({
          name: 'RequestError',
          code: 'INVALID_FIELD',
          outcome: 'not-sent',
          operation: operation.id,
          field,
        })
      }
    }
    const call = client.request(operation, { query })
    expect((await rejectionOf(call, advice)).field).toBe(field)
  })

  it.each([
    ['a POST', { ...operation, method: 'POST' }],
    ['an operation of v3', { ...operation, protocol: 'v3' }],
  ] as const)('refuses %s', async (_, other) => {
    const work = signedUrl(createClient(config), other, { query: {} })
    expect(await rejectionOf(work, /Only such addresses hold all of their request/)).toMatchObject({
      code: 'UNKNOWN_OPERATION',
      outcome: 'not-sent',
      operation: operation.id,
    })
  })
})

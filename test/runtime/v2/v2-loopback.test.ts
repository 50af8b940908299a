import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createClient,
  type OperationDescriptor,
  type StreamResponse,
} from '../../../templates/runtime/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { success } from './facts.js'
import { apiV2Key, config, operationOf } from './v2-client.js'
import { startV2Server, type V2Server } from './v2-server.js'

const bill = '\uFEFF交易时间,公众账号ID\r\n`2024-01-01,`wx1\r\n'
let server: V2Server

beforeAll(async () => {
  server = await startV2Server(apiV2Key, ({ path, fields }) => {
    if (path === '/pay/downloadbill') {
      return fields.bill_date === '20240101'
        ? bill
        : '<xml><return_code>FAIL</return_code><error_code>20002</error_code></xml>'
    }
    return {
      ...success,
      ...(fields.out_trade_no === undefined ? {} : { out_trade_no: fields.out_trade_no }),
      total_fee: '1',
    }
  })
})
afterAll(() => server.close())

const signed: Partial<OperationDescriptor> = {
  response: { kind: 'object', status: 200, mediaType: 'application/xml', signed: true },
  responseFields: { numbers: ['/total_fee'] },
}

describe('calls of v2 over HTTP', () => {
  it.each([
    ['MD5', {}],
    ['HMAC-SHA256', { sign_type: 'HMAC-SHA256' }],
  ])('are signed, answered and verified with %s', async (_, more) => {
    const client = createClient({ ...config, baseUri: server.url })
    const xml = { appid: 'wx1', mch_id: '1900000109', out_trade_no: '<N&1>中', attach: 'x]y', ...more }
    expect(await client.request(operationOf(signed), { xml })).toMatchObject({
      ...success,
      out_trade_no: '<N&1>中',
      total_fee: 1,
    })
    expect(server.taken.at(-1)).toMatchObject({
      method: 'POST',
      contentType: 'text/xml; charset=utf-8',
      fields: xml,
    })
  })

  it('of GET too', async () => {
    const client = createClient({ ...config, baseUri: server.url })
    const { body: _, ...operation } = operationOf({
      ...signed,
      method: 'GET',
      path: '/papay/h5entrustweb',
      nonceless: true,
    })
    const query = { appid: 'wx1', contract_display_account: '微信 代扣+&', request_serial: 1000 }
    expect(await client.request(operation, { query })).toMatchObject(success)
    const { sign: _sign, ...fields } = server.taken.at(-1)?.fields ?? {}
    expect(fields).toEqual({ ...query, request_serial: '1000' })
  })

  it('with another key are refused by the service and are no forgery', async () => {
    const client = createClient({
      ...config,
      baseUri: server.url,
      v2: { apiV2Key: randomBytes(16).toString('hex') },
    })
    const error = await rejectionOf(
      client.request(operationOf(signed), { xml: { a: 1 } }),
      next.compareV2KeyAndMerchant,
    )
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'RETURN_FAIL',
      outcome: 'rejected',
      requestId: '08B8',
    })
  })

  it('bring files, or say why there is none', async () => {
    const client = createClient({ ...config, baseUri: server.url })
    const operation = operationOf({
      path: '/pay/downloadbill',
      response: { kind: 'error-only', status: 200, mediaType: 'application/xml' },
    })
    const file = await client.request<StreamResponse>(operation, { xml: { bill_date: '20240101' } })
    expect(Buffer.from(await file.bytes()).toString('utf8')).toBe(bill)
    const error = await rejectionOf(
      client.request(operation, { xml: { bill_date: '20240102' } }),
      next.seeErrorCodes,
    )
    expect(error).toMatchObject({ name: 'ApiError', code: '20002' })
  })
})

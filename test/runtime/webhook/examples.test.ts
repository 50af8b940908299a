import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CouponEvent, describeEvent, type Handle } from '../../../examples/webhooks/events.js'
import { createNoticeListener } from '../../../examples/webhooks/node-http.js'
import { createClient } from '../../../generated/sdk/index.js'
import { post as setCallback } from '../../../generated/sdk/v3/marketing/busifavor/callbacks.js'
import { post as send } from '../../../generated/sdk/v3/marketing/busifavor/coupons/send.js'
import { post as createStock } from '../../../generated/sdk/v3/marketing/busifavor/stocks.js'
import { webhook as couponSend } from '../../../generated/sdk/webhooks/v3/COUPON.SEND.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import {
  createTestPlatform,
  createTestWebhook,
  type TestRequest,
} from '../../../templates/runtime/testing/index.js'
import { createWebhookKeys, type WebhookKeys } from '../../../templates/runtime/webhook/index.js'
import { startLocal } from '../../local/start.js'

const { config, signer } = createTestPlatform()
const resource = {
  coupon_code: 'code-名',
  stock_id: 's',
  send_time: '2026-08-01T12:30:00+08:00',
  send_channel: 'JSAPI',
  send_merchant: '1900000001',
}

/** The example, or the same with something in front that parses bodies. */
interface Served {
  readonly url: string
  readonly close: () => Promise<unknown>
}

async function listen(listener: RequestListener): Promise<Served> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port }: AddressInfo = Object(server.address())
  const close = (): Promise<unknown> => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}/notices`, close }
}

const serveNode = (keys: WebhookKeys, handle: Handle, parsesFirst: boolean): Promise<Served> => {
  const listener = createNoticeListener(keys, handle)
  return listen(async (request, response) => {
    if (parsesFirst) for await (const _ of request);
    listener(request, response)
  })
}

const post = (url: string, { headers, body }: Pick<TestRequest, 'headers' | 'body'>): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { ...headers }, body })

let coupons: { readonly local: LocalService; readonly stock_id: string }

beforeAll(async () => {
  const local = await startLocal()
  const now = (after: number): string =>
    new Date(local.now() + after).toISOString().replace(/\.\d+Z$/, '+00:00')
  const { stock_id } = await createStock(createClient(local.config), {
    json: {
      stock_name: '券',
      belong_merchant: local.mchid,
      goods_name: '全场',
      stock_type: 'NORMAL',
      coupon_use_rule: {
        coupon_available_time: {
          available_begin_time: now(-86_400_000),
          available_end_time: now(86_400_000),
        },
        fixed_normal_coupon: { discount_amount: 100, transaction_minimum: 1_000 },
        use_method: 'OFF_LINE',
      },
      stock_send_rule: { max_coupons: 100, max_coupons_per_user: 100 },
      out_request_no: 'ST1',
      coupon_code_mode: 'WECHATPAY_MODE',
    },
  })
  coupons = { local, stock_id }
})
afterAll(() => coupons.local.close())

/** Lets the local service send a coupon, whose notice goes to the URL. Gives its code. */
async function sendCoupon(url: string): Promise<string> {
  const { local, stock_id } = coupons
  const client = createClient(local.config)
  await setCallback(client, { json: { notify_url: url } })
  const [appid, openid] = ['wx8888888888888888', 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o']
  const out_request_no = `SE${local.requests().length}`
  const { coupon_code = '' } = await send(client, { json: { stock_id, appid, openid, out_request_no } })
  await local.settled()
  return coupon_code
}

/** The applications of other frameworks are tried in `test/examples`. */
describe('the example for node:http', () => {
  const received: CouponEvent[] = []
  const keys = createWebhookKeys(config)
  const opened: Served[] = []
  const served = async (parsesFirst: boolean, handle?: Handle, own = keys): Promise<string> => {
    const take: Handle = async event => {
      received.push(event)
    }
    const one = await serveNode(own, handle ?? take, parsesFirst)
    opened.push(one)
    return one.url
  }
  const notice = (): TestRequest => createTestWebhook({ ...signer, descriptor: couponSend, resource })

  beforeEach(() => {
    received.length = 0
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => Promise.all(opened.map(each => each.close())))

  it('takes a notice, once', async () => {
    const [url, sent] = [await served(false), notice()]
    const response = await post(url, sent)
    expect([response.status, await response.text()]).toEqual([200, '{"code":"SUCCESS"}'])
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(received.map(describeEvent)).toEqual(['code-名 was handed out by 1900000001'])
    const again = await post(url, sent)
    expect([again.status, await again.json()]).toEqual([401, { code: 'FAIL', message: 'SIGNATURE_REPLAYED' }])
    expect(received).toHaveLength(1)
  })

  it.each<[string, (sent: TestRequest) => Pick<TestRequest, 'headers' | 'body'>, number, string]>([
    [
      'a tampered notice',
      sent => ({ ...sent, body: sent.body.replace('test', 'tess') }),
      401,
      'SIGNATURE_INVALID',
    ],
    [
      'a notice without headers',
      ({ body }) => ({ headers: { 'content-type': 'application/json' }, body }),
      401,
      'SIGNATURE_MISSING',
    ],
    ['a body above 1 MiB', sent => ({ ...sent, body: sent.body.padEnd(1_048_577) }), 413, 'BODY_TOO_LARGE'],
  ])('refuses %s', async (_, change, status, message) => {
    const response = await post(await served(false), change(notice()))
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ code: 'FAIL', message })
    expect(received).toEqual([])
  })

  it('takes what the local service sends', async () => {
    const coupon = await sendCoupon(await served(false, undefined, createWebhookKeys(coupons.local.config)))
    expect(received.map(describeEvent)).toEqual([`${coupon} was handed out by ${coupons.local.mchid}`])
    expect(coupons.local.notices().at(-1)).toMatchObject({ state: 'delivered' })
  })

  it('says so where something parses the body before', async () => {
    const response = await post(await served(true), notice())
    expect([response.status, await response.json()]).toEqual([
      500,
      { code: 'FAIL', message: 'BODY_ALREADY_PARSED' },
    ])
    expect(received).toEqual([])
  })

  it('asks for the notice again where the application fails, and tells nothing of why', async () => {
    const url = await served(false, async () => {
      throw new Error('password=1')
    })
    const response = await post(url, notice())
    expect([response.status, await response.json()]).toEqual([
      500,
      { code: 'FAIL', message: 'INTERNAL_ERROR' },
    ])
  })
})

import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, fail, isApiError, ok, parseWebhook, sendReply } from '../../generated/sdk/index.js'
import { post as setCallback } from '../../generated/sdk/v3/marketing/busifavor/callbacks.js'
import { post as associate } from '../../generated/sdk/v3/marketing/busifavor/coupons/associate.js'
import { post as deactivate } from '../../generated/sdk/v3/marketing/busifavor/coupons/deactivate.js'
import { post as disassociate } from '../../generated/sdk/v3/marketing/busifavor/coupons/disassociate.js'
import { post as send } from '../../generated/sdk/v3/marketing/busifavor/coupons/send.js'
import { postOperation, post as useCoupon } from '../../generated/sdk/v3/marketing/busifavor/coupons/use.js'
import { get as queryStock } from '../../generated/sdk/v3/marketing/busifavor/stocks/_stock_id_.js'
import { post as createStock } from '../../generated/sdk/v3/marketing/busifavor/stocks.js'
import { get as queryCoupon } from '../../generated/sdk/v3/marketing/busifavor/users/_openid_/coupons/_coupon_code_/appids/_appid_.js'
import { get as listCoupons } from '../../generated/sdk/v3/marketing/busifavor/users/_openid_/coupons.js'
import { post as setAddress } from '../../generated/sdk/v3/merchant-service/complaint-notifications.js'
import { get as history } from '../../generated/sdk/v3/merchant-service/complaints-v2/_complaint_id_/negotiation-historys.js'
import { post as reply } from '../../generated/sdk/v3/merchant-service/complaints-v2/_complaint_id_/response.js'
import { get as queryComplaint } from '../../generated/sdk/v3/merchant-service/complaints-v2/_complaint_id_.js'
import { get as download } from '../../generated/sdk/v3/merchant-service/images/_media_id_.js'
import { post as upload } from '../../generated/sdk/v3/merchant-service/images/upload.js'
import { post as complete } from '../../generated/sdk/v3/payscore/serviceorder/_out_order_no_/complete.js'
import { post as createOrder, get as queryOrder } from '../../generated/sdk/v3/payscore/serviceorder.js'
import { webhook as complained } from '../../generated/sdk/webhooks/v3/COMPLAINT.CREATE.js'
import { webhook as stateChanged } from '../../generated/sdk/webhooks/v3/COMPLAINT.STATE_CHANGE.js'
import { webhook as couponSent } from '../../generated/sdk/webhooks/v3/COUPON.SEND.js'
import { webhook as confirmed } from '../../generated/sdk/webhooks/v3/PAYSCORE.USER_CONFIRM.js'
import { webhook as scorePaid } from '../../generated/sdk/webhooks/v3/PAYSCORE.USER_PAID.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { startLocal } from './start.js'

const appid = 'wx8888888888888888'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const day = 86_400_000

describe('marketing and services at the local service', () => {
  let local: LocalService
  let shop: Server
  let address = ''
  const events: { readonly event_type?: string; readonly resource?: unknown }[] = []
  const client = () => createClient(local.config)
  const time = (after: number): string =>
    `${new Date(local.now() + after + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`

  beforeAll(async () => {
    local = await startLocal()
    shop = createServer(async (request, response) => {
      try {
        const known = [couponSent, complained, stateChanged, confirmed, scorePaid]
        events.push(await parseWebhook(client(), request, known))
        sendReply(response, ok())
      } catch (error) {
        sendReply(response, fail(error))
      }
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => shop.once('listening', resolve))
    const at = shop.address()
    address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/notices`
  })
  afterAll(async () => {
    await local.close()
    shop.close()
  })

  it('a coupon goes from its stock to the user, an order, its use and its end', async () => {
    await setCallback(client(), { json: { notify_url: address } })
    const { stock_id } = await createStock(client(), {
      json: {
        stock_name: '八月券',
        belong_merchant: local.mchid,
        goods_name: '全场通用',
        stock_type: 'NORMAL',
        coupon_use_rule: {
          coupon_available_time: {
            available_begin_time: time(-day),
            available_end_time: time(30 * day),
          },
          fixed_normal_coupon: { discount_amount: 100, transaction_minimum: 1_000 },
          use_method: 'OFF_LINE',
        },
        stock_send_rule: { max_coupons: 3, max_coupons_per_user: 3 },
        out_request_no: 'ST1',
        coupon_code_mode: 'WECHATPAY_MODE',
      },
    })
    const sending = { json: { stock_id, appid, openid, out_request_no: 'SE1' } }
    const { coupon_code = '' } = await send(client(), sending)
    expect(await send(client(), sending)).toMatchObject({ coupon_code })
    await local.settled()
    expect(events).toMatchObject([{ event_type: 'COUPON.SEND', resource: { coupon_code, stock_id } }])

    const numbers = { stock_id, coupon_code, out_trade_no: 'SO1' }
    await associate(client(), { json: { ...numbers, out_request_no: 'AS1' } })
    const coupon = { openid, coupon_code, appid }
    expect(await queryCoupon(client(), coupon)).toMatchObject({ associate_out_trade_no: 'SO1' })
    await disassociate(client(), { json: { ...numbers, out_request_no: 'DI1' } })
    const use = { coupon_code, stock_id, appid, use_time: time(0) }
    await useCoupon(client(), { json: { ...use, use_request_no: 'US1' } })
    const again = await useCoupon(client(), { json: { ...use, use_request_no: 'US2' } }).catch(
      (error: unknown) => error,
    )
    expect(isApiError(again, postOperation) && again.code).toBe('RESOURCE_ALREADY_EXISTS')
    expect(await queryCoupon(client(), coupon)).toMatchObject({ coupon_state: 'USED' })

    const other = await send(client(), { json: { ...sending.json, out_request_no: 'SE2' } })
    await deactivate(client(), {
      json: { stock_id, coupon_code: other.coupon_code ?? '', deactivate_request_no: 'DE1' },
    })
    const list = await listCoupons(client(), { openid, query: { appid, stock_id, limit: 20, offset: 0 } })
    expect(list.data?.map(one => one.coupon_state)).toEqual(['USED', 'DEACTIVATED'])
    expect(await queryStock(client(), { stock_id })).toMatchObject({
      send_count_information: { total_send_num: 2 },
    })
  })

  it('a complaint is answered with an image', async () => {
    events.length = 0
    await setAddress(client(), { json: { url: address } })
    const { id: complaint_id } = await local.open('complaint', { payer_phone: '13900139000' })
    expect(await queryComplaint(client(), { complaint_id })).toMatchObject({
      complaint_state: 'PENDING',
      payer_phone: '13900139000',
    })
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d])
    const { media_id } = await upload(client(), {
      body: { file: { filename: 'a.png', content: png } },
    })
    await reply(client(), {
      complaint_id,
      json: { complainted_mchid: local.mchid, response_content: '已退款', response_images: [media_id] },
    })
    const answered = await history(client(), { complaint_id })
    expect(answered.data?.at(-1)?.image_list?.[0]).toContain(media_id)
    const image = await download(client(), { media_id })
    expect(new Uint8Array(await new Response(image).arrayBuffer())).toEqual(png)
    await local.act('complaint', complaint_id, 'respond', { content: '谢谢' })
    await local.settled()
    expect(events).toMatchObject([
      { event_type: 'COMPLAINT.CREATE', resource: { complaint_id, action_type: 'CREATE_COMPLAINT' } },
      { event_type: 'COMPLAINT.STATE_CHANGE', resource: { action_type: 'MERCHANT_RESPONSE' } },
      { event_type: 'COMPLAINT.STATE_CHANGE', resource: { action_type: 'USER_RESPONSE' } },
    ])
  })

  it('an order of the payment score is agreed to, completed and paid', async () => {
    events.length = 0
    const service = { appid, service_id: '2002000000000558128851361561536' }
    const out_order_no = 'PS1'
    const created = await createOrder(client(), {
      json: {
        ...service,
        out_order_no,
        service_introduction: '充电宝',
        time_range: { start_time: 'OnAccept' },
        risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9_900 },
        notify_url: address,
        need_user_confirm: true,
      },
    })
    expect(created).toMatchObject({ state: 'CREATED' })
    await local.act('service-order', out_order_no, 'confirm', { openid })
    await complete(client(), {
      out_order_no,
      json: {
        ...service,
        post_payments: [{ name: '租金', amount: 500 }],
        total_amount: 500,
        time_range: { end_time: '20991231235959' },
      },
    })
    await local.advance('5s')
    expect(await queryOrder(client(), { query: { ...service, out_order_no } })).toMatchObject({
      state: 'DONE',
      collection: { state: 'USER_PAID', paid_amount: 500 },
    })
    expect(events).toMatchObject([
      { event_type: 'PAYSCORE.USER_CONFIRM', resource: { out_order_no, openid } },
      { event_type: 'PAYSCORE.USER_PAID', resource: { out_order_no, total_amount: 500 } },
    ])
  })

  it('says nothing that its own checks refuse', () => {
    const wrong = local.requests().filter(({ status = 0 }) => status >= 400)
    expect(wrong.map(({ status }) => status)).toEqual([400])
  })
})

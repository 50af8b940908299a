import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post as setAddress } from '../../generated/sdk/brand/marketing/product-coupon/notify-configs.js'
import { post as confirmBrand } from '../../generated/sdk/brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/confirm.js'
import { post as useBrand } from '../../generated/sdk/brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/use.js'
import { post as sendBrand } from '../../generated/sdk/brand/marketing/product-coupon/users/_openid_/coupons.js'
import { createClient, fail, isApiError, ok, parseWebhook, sendReply } from '../../generated/sdk/index.js'
import { post as queryInfo } from '../../generated/sdk/v2/mmpaymkttransfers/querycouponsinfo.js'
import { postOperation, post as sendV2 } from '../../generated/sdk/v2/mmpaymkttransfers/send_coupon.js'
import { post as createStock } from '../../generated/sdk/v3/marketing/favor/coupon-stocks.js'
import { post as start } from '../../generated/sdk/v3/marketing/favor/stocks/_stock_id_/start.js'
import { get as useFlow } from '../../generated/sdk/v3/marketing/favor/stocks/_stock_id_/use-flow-by-day.js'
import { get as queryCoupon } from '../../generated/sdk/v3/marketing/favor/users/_openid_/coupons/_coupon_id_.js'
import { webhook as couponSent } from '../../generated/sdk/webhooks/brand/PRODUCT_COUPON.SEND.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { startLocal } from './start.js'

const appid = 'wx8888888888888888'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const day = 86_400_000

describe('coupons of other protocols at the local service', () => {
  let local: LocalService
  const time = (after: number): string =>
    `${new Date(local.now() + after + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`

  beforeAll(async () => {
    local = await startLocal()
  })
  afterAll(() => local.close())

  it('a cash coupon is created by v3, sent by v2 and used by the user', async () => {
    const client = createClient(local.secureConfig)
    const { stock_id } = await createStock(client, {
      json: {
        stock_name: '代金券',
        available_begin_time: time(-day),
        available_end_time: time(30 * day),
        stock_use_rule: {
          max_coupons: 5,
          max_amount: 500,
          max_coupons_per_user: 2,
          natural_person_limit: false,
          prevent_api_abuse: false,
        },
        no_cash: true,
        stock_type: 'NORMAL',
        belong_merchant: local.mchid,
        coupon_use_rule: { fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 1_000 } },
        out_request_no: 'FS1',
      },
    })
    const ids = { appid, mch_id: local.mchid }
    const sending = { ...ids, coupon_stock_id: stock_id, openid_count: 1, openid }
    const early = await sendV2(client, { xml: { ...sending, partner_trade_no: 'P0' } }).catch(
      (error: unknown) => error,
    )
    expect(isApiError(early, postOperation) && early.code).toBe('PARAM_ERROR')
    await start(client, { stock_id, json: { stock_creator_mchid: local.mchid } })
    const { coupon_id } = await sendV2(client, { xml: { ...sending, partner_trade_no: 'P1' } })
    expect(await sendV2(client, { xml: { ...sending, partner_trade_no: 'P1' } })).toMatchObject({ coupon_id })
    await local.act('favor-coupon', coupon_id, 'use', { transaction_id: '4200001' })
    expect(await queryCoupon(client, { openid, coupon_id, query: { appid } })).toMatchObject({
      status: 'USED',
      consume_information: { transaction_id: '4200001' },
    })
    expect(await queryInfo(client, { xml: { ...ids, coupon_id, openid, stock_id } })).toMatchObject({
      coupon_state: 'USED',
      coupon_use_value: 100,
    })
    const bill_date = time(0).slice(0, 10)
    await local.advance('2d')
    expect(await useFlow(client, { stock_id, query: { bill_date } })).toMatchObject({
      stock_useflow_count: '1',
    })
  })

  it('a brand sends, confirms and uses what it made on its platform', async () => {
    const client = createClient(local.config)
    const events: unknown[] = []
    const shop = createServer(async (request, response) => {
      try {
        events.push(await parseWebhook(client, request, [couponSent]))
        sendReply(response, ok())
      } catch (error) {
        sendReply(response, fail(error))
      }
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => shop.once('listening', resolve))
    const at = shop.address()
    const port = typeof at === 'object' ? at?.port : undefined
    await setAddress(client, { json: { notify_url: `http://127.0.0.1:${port}/brand` } })
    const { brandId } = local.config.brand
    const { id: product_coupon_id } = await local.open('product-coupon', { mchid: brandId })
    const stock = local
      .objects('product-coupon-stock')
      .find(each => each.summary.product_coupon_id === product_coupon_id)
    const ids = { product_coupon_id, stock_id: stock?.id ?? '', appid }
    const { coupon_code = '' } = await sendBrand(client, {
      openid,
      json: { ...ids, send_request_no: 'SEND01' },
    })
    await local.settled()
    shop.close()
    expect(events).toMatchObject([
      { event_type: 'PRODUCT_COUPON.SEND', resource: { coupon_code, product_coupon_id } },
    ])
    const coupon = { openid, coupon_code }
    await confirmBrand(client, { ...coupon, json: { ...ids, out_request_no: 'CONF01' } })
    const used = await useBrand(client, {
      ...coupon,
      json: {
        ...ids,
        out_request_no: 'USE001',
        use_time: time(0),
        associated_order_info: { transaction_id: '4200001' },
      },
    })
    expect(used).toMatchObject({ coupon_state: 'USED', product_coupon: { product_coupon_id } })
  })
})

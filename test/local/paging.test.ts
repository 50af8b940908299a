import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  get as listBrand,
  post as sendBrand,
} from '../../generated/sdk/brand/marketing/product-coupon/users/_openid_/coupons.js'
import { createClient, paginate } from '../../generated/sdk/index.js'
import { post as send } from '../../generated/sdk/v3/marketing/busifavor/coupons/send.js'
import { post as createStock } from '../../generated/sdk/v3/marketing/busifavor/stocks.js'
import { get as listCoupons } from '../../generated/sdk/v3/marketing/busifavor/users/_openid_/coupons.js'
import { get as listComplaints } from '../../generated/sdk/v3/merchant-service/complaints-v2.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { rejectionOf } from '../runtime/support/failure-of.js'
import { startLocal } from './start.js'

const appid = 'wx8888888888888888'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const day = 86_400_000
const count = 5

describe('lists in pages at the local service', () => {
  let local: LocalService
  const client = () => createClient({ ...local.config, retry: { attempts: 1 } })
  const time = (after: number): string =>
    `${new Date(local.now() + after + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
  const requests = (path: string): readonly string[] =>
    local.requests().flatMap(({ method, url }) => (method === 'GET' && url.includes(path) ? [url] : []))

  beforeAll(async () => {
    local = await startLocal()
  })
  afterAll(() => local.close())

  it('complaints count elements', async () => {
    const opened: string[] = []
    for (let at = 0; at < count; at++) opened.push((await local.open('complaint', {})).id)
    const query = { begin_date: time(-day).slice(0, 10), end_date: time(day).slice(0, 10), limit: 2 }
    const pages = paginate(client().v3.merchantService.complaintsV2.get, { query })
    const found: string[] = []
    for await (const { complaint_id } of pages) found.push(complaint_id)
    expect(found.toSorted()).toEqual(opened.toSorted())
    expect(new Set(found).size).toBe(count)
    expect(requests('/complaints-v2').map(url => /offset=\d+/.exec(url)?.[0])).toEqual([
      undefined,
      'offset=2',
      'offset=4',
    ])
    const first: string[] = []
    for await (const { complaint_id } of paginate(listComplaints, client(), { query })) {
      first.push(complaint_id)
      break
    }
    expect(first).toEqual(found.slice(0, 1))
    expect(requests('/complaints-v2')).toHaveLength(4)
  })

  it('merchant coupons count pages', async () => {
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
        stock_send_rule: { max_coupons: 9, max_coupons_per_user: 9 },
        out_request_no: 'ST1',
        coupon_code_mode: 'WECHATPAY_MODE',
      },
    })
    const sent: string[] = []
    for (let at = 0; at < count; at++) {
      const json = { stock_id, appid, openid, out_request_no: `SE${at}` }
      sent.push((await send(client(), { json })).coupon_code ?? '')
    }
    const found: unknown[] = []
    const pages = paginate(listCoupons, client(), { openid, query: { appid, stock_id, limit: 2 } })
    for await (const { coupon_code } of pages) found.push(coupon_code)
    expect(found.toSorted()).toEqual(sent.toSorted())
    expect(requests('/coupons?').map(url => /offset=\d+/.exec(url)?.[0])).toEqual([
      undefined,
      'offset=1',
      'offset=2',
    ])
  })

  it('coupons of a brand are asked for by marks', async () => {
    const { id: product_coupon_id } = await local.open('product-coupon', {
      mchid: local.config.brand.brandId,
    })
    const stock = local
      .objects('product-coupon-stock')
      .find(each => each.summary.product_coupon_id === product_coupon_id)
    const sent: string[] = []
    for (let at = 0; at < count; at++) {
      const json = { product_coupon_id, stock_id: stock?.id ?? '', appid, send_request_no: `SEND0${at}` }
      sent.push((await sendBrand(client(), { openid, json })).coupon_code ?? '')
    }
    const found: (string | undefined)[] = []
    const marks: unknown[] = []
    const query = { appid, page_size: 2 }
    for await (const { elements, next } of paginate(listBrand, client(), { openid, query }).pages()) {
      found.push(...elements.map(({ coupon_code }) => coupon_code))
      marks.push(next)
    }
    expect(found).toEqual(sent)
    expect(marks).toEqual([expect.any(String), expect.any(String), undefined])
  })

  it('a page that fails says where to go on', async () => {
    const query = { begin_date: time(-day).slice(0, 10), end_date: time(day).slice(0, 10), limit: 2 }
    const seen: string[] = []
    const controller = new AbortController()
    const error = await rejectionOf(
      (async () => {
        const options = { signal: controller.signal }
        for await (const { complaint_id } of paginate(listComplaints, client(), { query }, options)) {
          seen.push(complaint_id)
          if (seen.length === 2) controller.abort()
        }
      })(),
      /This was page 2; those before it are complete. To go on from there, begin with 2 in \/query\/offset/,
    )
    expect(error).toMatchObject({ code: 'ABORTED', page: { number: 2, position: 2 } })
    const rest: string[] = []
    const further = { query: { ...query, offset: 2 } }
    for await (const { complaint_id } of paginate(listComplaints, client(), further)) rest.push(complaint_id)
    expect(new Set([...seen, ...rest]).size).toBe(count)
  })
})

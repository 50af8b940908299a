import type { DataObject } from '../../../../templates/runtime/client/data-object.js'
import type { LocalAnswer } from '../../../../templates/runtime/local/service/local-request.js'
import type { TestService } from './open-service.js'

const root = 'v3/marketing/busifavor'
export const appid = 'wxd678efh567hg6787'
export const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

/** A stock of ten coupons of 1 yuan, usable from now until the end of August; members given replace these. */
export function stockBody(number: string, given: DataObject = {}, rule: DataObject = {}): DataObject {
  return {
    stock_name: '八月满减券',
    belong_merchant: '1900000001',
    goods_name: '全场通用',
    stock_type: 'NORMAL',
    coupon_use_rule: {
      coupon_available_time: {
        available_begin_time: '2026-08-01T00:00:00+08:00',
        available_end_time: '2026-08-31T23:59:59+08:00',
        ...rule,
      },
      fixed_normal_coupon: { discount_amount: 100, transaction_minimum: 1_000 },
      use_method: 'OFF_LINE',
    },
    stock_send_rule: { max_coupons: 10, max_coupons_per_user: 5 },
    out_request_no: number,
    coupon_code_mode: 'WECHATPAY_MODE',
    ...given,
  }
}

/** Creates a stock and gives its number. */
export function createStock(service: TestService, given: DataObject = {}, rule: DataObject = {}): string {
  const body = stockBody(`ST${Math.random()}`, given, rule)
  return String(service.answered(`${root}/stocks#post`, { body }).stock_id)
}

/** Calls of one coupon, with a number for each. */
export function couponCalls(service: TestService) {
  const post = (action: string, body: DataObject): LocalAnswer =>
    service.call(`${root}/coupons/${action}#post`, { body })
  return {
    send: (stock_id: string, out_request_no: string, more: DataObject = {}) =>
      post('send', { stock_id, out_request_no, appid, openid, ...more }),
    use: (stock_id: string, coupon_code: string, use_request_no: string, more: DataObject = {}) =>
      post('use', {
        stock_id,
        coupon_code,
        use_request_no,
        appid,
        use_time: '2026-08-03T12:00:00+08:00',
        ...more,
      }),
    return: (stock_id: string, coupon_code: string, return_request_no: string) =>
      post('return', { stock_id, coupon_code, return_request_no }),
    deactivate: (stock_id: string, coupon_code: string, deactivate_request_no: string) =>
      post('deactivate', { stock_id, coupon_code, deactivate_request_no, deactivate_reason: '退货' }),
    associate: (stock_id: string, coupon_code: string, out_trade_no: string, out_request_no: string) =>
      post('associate', { stock_id, coupon_code, out_trade_no, out_request_no }),
    disassociate: (stock_id: string, coupon_code: string, out_trade_no: string, out_request_no: string) =>
      post('disassociate', { stock_id, coupon_code, out_trade_no, out_request_no }),
    query: (coupon_code: string) =>
      service.call(`${root}/users/{openid}/coupons/{coupon_code}/appids/{appid}#get`, {
        path: { openid, coupon_code, appid },
      }),
    list: (query: DataObject = {}) =>
      service.answered(`${root}/users/{openid}/coupons#get`, {
        path: { openid },
        query: { appid, ...query },
      }),
    stock: (stock_id: string) => service.answered(`${root}/stocks/{stock_id}#get`, { path: { stock_id } }),
  }
}

/** The code of a refusal, or `OK`. */
export function codeOf(answer: LocalAnswer): string {
  return answer.kind === 'error' ? answer.code : 'OK'
}

/** A member of an answer as text. */
export function textOf(answer: LocalAnswer, name: string): string {
  return answer.kind === 'data' ? String(answer.data[name]) : `${codeOf(answer)} instead of ${name}`
}

import { wordSet } from '../client/word-set.js'

/**
 * Names that only other messages signed with the APIv2 key have, never notices: parameters of payments for pages, mini
 * programs and apps, links and codes for users, the merchant's requests, answers to queries and orders (official
 * documents of APIv2). If a page lists one of them, it counts as its field.
 */
const otherFields: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  paySign package prepayid prepayId partnerid partnerId nonceStr noncestr timeStamp timestamp appId
  signType time_stamp notify_url return_app return_appid return_web redirect_uri spbill_create_ip
  contract_notify_url auth_code prepay_id code_url mweb_url trade_state_desc
`)

/** Fields of APIv2 notices, which no value may hold in written form, whatever its page says. */
const noticeFields: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  return_code return_msg result_code err_code err_code_des appid mch_id sub_appid sub_mch_id
  combine_appid combine_mch_id combine_openid combine_out_trade_no sub_order_list nonce_str sign
  sign_type openid sub_openid is_subscribe out_trade_no transaction_id trade_type trade_state bank_type
  fee_type total_fee settlement_total_fee cash_fee cash_fee_type coupon_fee coupon_count time_end attach
  req_info contract_id contract_code plan_id change_type operate_time request_serial
  contract_display_account user_repaid event_id event_type event_ciphertext
`)

/** Whether only messages other than notices have a field of this name. */
export function isOfOthers(name: string): boolean {
  return otherFields.has(name)
}

/** Whether signed messages of APIv2 have a field of this name. */
export function isKnownField(name: string): boolean {
  return otherFields.has(name) || noticeFields.has(name)
}

/**
 * Names that no notice has, and only other messages signed with the APIv2 key: parameters of payments for pages, mini
 * programs and apps, links and codes that users are shown, the merchant's requests, answers to queries and orders
 * (official documents of APIv2). A page that lists one of them is believed.
 */
const otherFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  // Parameters of payments for pages, mini programs and apps.
  'paySign',
  'package',
  'prepayid',
  'prepayId',
  'partnerid',
  'partnerId',
  'nonceStr',
  'noncestr',
  'timeStamp',
  'timestamp',
  'appId',
  'signType',
  // Links and codes.
  'time_stamp',
  'notify_url',
  'return_app',
  'return_appid',
  'return_web',
  'redirect_uri',
  // Requests.
  'spbill_create_ip',
  'contract_notify_url',
  'auth_code',
  // Answers.
  'prepay_id',
  'code_url',
  'mweb_url',
  'trade_state_desc',
])

/** Fields of the notices of APIv2, which a value must not hold in their written form, whatever page the notice has. */
const noticeFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'return_code',
  'return_msg',
  'result_code',
  'err_code',
  'err_code_des',
  'appid',
  'mch_id',
  'sub_appid',
  'sub_mch_id',
  'combine_appid',
  'combine_mch_id',
  'combine_openid',
  'combine_out_trade_no',
  'sub_order_list',
  'nonce_str',
  'sign',
  'sign_type',
  'openid',
  'sub_openid',
  'is_subscribe',
  'out_trade_no',
  'transaction_id',
  'trade_type',
  'trade_state',
  'bank_type',
  'fee_type',
  'total_fee',
  'settlement_total_fee',
  'cash_fee',
  'cash_fee_type',
  'coupon_fee',
  'coupon_count',
  'time_end',
  'attach',
  'req_info',
  'contract_id',
  'contract_code',
  'plan_id',
  'change_type',
  'operate_time',
  'request_serial',
  'contract_display_account',
  'user_repaid',
  'event_id',
  'event_type',
  'event_ciphertext',
])

/** Fields by which an answer says whether it did what was asked. */
const decidingFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'return_code',
  'result_code',
  'trade_state',
])

/** Whether an answer says by a field of the name that it did what was asked. */
export function isDeciding(name: string): boolean {
  return decidingFields.has(name)
}

/** Whether only messages that are no notice have a field of the name. */
export function isOfOthers(name: string): boolean {
  return otherFields.has(name)
}

/** Whether signed messages of APIv2 have a field of the name. */
export function isKnownField(name: string): boolean {
  return otherFields.has(name) || noticeFields.has(name)
}

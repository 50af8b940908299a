import { type Deliberate, each, inside } from './deliberate.js'

const openAnswer =
  'answers are open; the page lists the values that the queries and notices of the same order have'

/** Differences of pages that were written before their twin was known, judged one by one. */
export const judgedDifferences: readonly Deliberate[] = [
  {
    id: 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}#get',
    places: ['answer.sub_orders[].trade_type', 'answer.sub_orders[].trade_state'],
    why: openAnswer,
  },
  {
    id: 'v3/pay/transactions/codepay#post',
    places: inside('answer', [
      'trade_type',
      'trade_state',
      'promotion_detail[].scope',
      'promotion_detail[].type',
    ]),
    why: openAnswer,
  },
  {
    id: 'v3/payscore/serviceorder/{out_order_no}/sync#post',
    places: inside('answer', [
      'state',
      'state_description',
      'risk_fund.name',
      'collection.state',
      'collection.details[].paid_type',
    ]),
    why: openAnswer,
  },
  {
    id: 'v2/refund-processed',
    places: ['body~.return_code', 'body~.req_info~.refund_account'],
    why: openAnswer,
  },
  {
    id: 'v2/refund-processed',
    places: ['body~.req_info~.cash_refund_fee'],
    why: 'the notices of the other refunds have no amount in cash; optional, a receiver looks before use',
  },
  {
    id: 'v3/fund-app/mch-transfer/transfer-bills#post',
    places: ['body~.transfer_scene_id'],
    why: 'scenes are granted to the merchant and more are added; a closed list would refuse a new one',
  },
  {
    id: 'v3/marketing/favor/stocks/{stock_id}#get',
    places: ['answer.stock_use_rule.natural_person_limit', 'answer.stock_use_rule.prevent_api_abuse'],
    why: 'neither official SDK has them in this answer, so they are optional',
  },
  {
    id: 'v3/pay/transactions/out-trade-no/{out_trade_no}#get',
    places: inside('answer', [
      'description',
      'time_expire',
      'notify_url',
      'goods_tag',
      'limit_pay',
      'support_fapiao',
      'detail',
      'scene_info.payer_client_ip',
      'scene_info.store_info',
    ]),
    why: 'members of the order request; neither official SDK nor the query by transaction_id has them in the answer',
  },
  ...each(
    ['v3/payscore/serviceorder#post'],
    ['body~.risk_fund.name'],
    'the pages of the orders of other modes list these four values',
  ),
  {
    id: 'v3/payscore/serviceorder/{out_order_no}/sync#post',
    places: ['body~.type'],
    why: 'the page of the partner lists this value alone',
  },
  {
    id: 'v3/COUPON.USE',
    places: ['body~.resource.ciphertext~.consume_information.consume_amount'],
    why: 'the twin says that it comes with business_type MULTIUSE only',
  },
]

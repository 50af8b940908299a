import { type Deliberate, each, inside } from './deliberate.js'

const orders = ['jsapi', 'app', 'h5'].flatMap(kind => [
  `v3/pay/transactions/${kind}#post`,
  `v3/pay/partner/transactions/${kind}#post`,
])

const orderQueries = [
  'v3/pay/transactions/id/{transaction_id}#get',
  'v3/pay/partner/transactions/id/{transaction_id}#get',
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}#get',
]

/** What the official documents say of orders and refunds, and the twins do not. */
export const paymentDifferences: readonly Deliberate[] = [
  ...each(
    [...orders, 'v3/pay/partner/transactions/native#post'],
    inside('body~.scene_info', [
      'payer_client_ip',
      'store_info.id',
      'store_info.name',
      'store_info.area_code',
      'store_info.address',
    ]),
    'the official documents ask for the address of the payer and the number of the store, and for no more of the store',
  ),
  ...each(
    orders.filter(id => id.includes('/h5#')),
    ['body~.scene_info.h5_info', 'body~.scene_info.h5_info.type'],
    'the official documents ask for both; an order without them is refused',
  ),
  ...each(
    orderQueries,
    inside('answer', [
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
    'parameters of the order, which the official answer does not have; some were required',
  ),
  ...each(
    orderQueries.filter(id => id.includes('/partner/')),
    ['answer.settle_info'],
    'a parameter of the order, which the official answer does not have',
  ),
  ...each(
    orderQueries,
    inside('answer', ['amount.payer_total', 'amount.payer_currency', 'promotion_detail']),
    'the official answer has what was paid, and by which coupons',
  ),
  ...each(
    orderQueries,
    inside('answer', ['amount', 'trade_state_desc']),
    'the official answer always has the state and its description, but not every unpaid order has an amount',
  ),
  ...each(
    orderQueries,
    inside('answer', ['trade_type', 'trade_state']),
    'the official documents list the values; the state is always there',
  ),
  {
    id: 'v3/pay/transactions/id/{transaction_id}#get',
    places: ['answer.payer'],
    why: 'the official answer names the payer',
  },
  ...each(
    orderQueries.filter(id => id.includes('/partner/')),
    ['answer.payer.sp_openid'],
    'the payer may be known under the application of the sub-merchant only',
  ),
  {
    id: 'v3/pay/partner/transactions/id/{transaction_id}#get',
    places: ['answer.installment_info'],
    why: 'the answer is the same object as that of the query by out_trade_no, whose twin has it',
  },
  {
    id: 'v3/pay/partner/transactions/codepay#post',
    places: inside('answer', [
      'trade_type',
      'trade_state',
      'promotion_detail[].scope',
      'promotion_detail[].type',
    ]),
    why: 'the official documents list the values',
  },
  {
    id: 'v3/combine-transactions/id/{combine_transaction_id}#get',
    places: ['answer.sub_orders[].trade_type', 'answer.sub_orders[].trade_state'],
    why: 'the official documents list the values',
  },
  {
    id: 'v3/combine-transactions/h5#post',
    places: ['body~.scene_info.device_id', 'body~.sub_orders[].sub_mchid'],
    why: 'a direct merchant has no sub-merchants; the official documents call the device optional, as the other combined orders do',
  },
  ...each(
    [
      'v3/refund/domestic/refunds/{out_refund_no}#get',
      'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund#post',
    ],
    inside('answer', [
      'channel',
      'status',
      'funds_account',
      'amount.from[].account',
      'promotion_detail[].scope',
    ]),
    'the official documents list the values',
  ),
]

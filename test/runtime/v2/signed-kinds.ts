import { signAppV2, signJsapiV2, type WebhookDescriptor } from '../../../templates/runtime/index.js'

type Fields = Readonly<Record<string, string>>

const reply = { statuses: [], mediaType: 'application/xml', body: 'optional' } as const
const common = { protocol: 'v2', mediaType: 'application/xml', reply } as const

/** A notice, as its page describes it and as the service sends it. */
export interface NoticeKind {
  readonly descriptor: WebhookDescriptor
  readonly fields: Fields
  readonly signType: 'MD5' | 'HMAC-SHA256'
}

const ids = { appid: 'wx1', mch_id: '1900000109', nonce_str: 'n1' }

const payment: NoticeKind = {
  signType: 'MD5',
  descriptor: {
    ...common,
    id: 'v2/paid',
    eventTypes: ['paid'],
    notice: {
      required: [
        ...Object.keys(ids),
        'bank_type',
        'openid',
        'out_trade_no',
        'result_code',
        'return_code',
        'sign',
        'total_fee',
        'trade_type',
        'transaction_id',
      ],
      optional: [
        'attach',
        'cash_fee',
        'contract_id',
        'coupon_count',
        'coupon_id_$n',
        'time_end',
        'trade_state',
      ],
      values: { result_code: ['SUCCESS', 'FAIL'], trade_state: ['SUCCESS', 'PAY_FAIL'] },
    },
  },
  fields: {
    ...ids,
    attach: 'shop=7&kind=gold&size=2',
    bank_type: 'CMB_DEBIT',
    cash_fee: '100',
    contract_id: '2015',
    coupon_count: '1',
    coupon_id_0: '70',
    openid: 'o1',
    out_trade_no: 'N1',
    result_code: 'SUCCESS',
    return_code: 'SUCCESS',
    time_end: '20260102030405',
    total_fee: '100',
    trade_state: 'SUCCESS',
    trade_type: 'PAP',
    transaction_id: '4200',
  },
}

const contract: NoticeKind = {
  signType: 'MD5',
  descriptor: {
    ...common,
    id: 'v2/contract',
    eventTypes: ['contract'],
    notice: {
      required: [
        'mch_id',
        'contract_code',
        'plan_id',
        'openid',
        'sign',
        'change_type',
        'operate_time',
        'contract_id',
      ],
      optional: ['appid', 'request_serial', 'contract_display_account', 'contract_termination_mode'],
    },
  },
  fields: {
    appid: 'wx1',
    mch_id: '1900000109',
    change_type: 'ADD',
    contract_code: 'C1',
    contract_display_account: 'Tom & Jerry',
    contract_id: '2015',
    contract_termination_mode: '1',
    openid: 'o1',
    operate_time: '2026-01-02 03:04:05',
    plan_id: '1',
    request_serial: '5',
  },
}

const vehicle: NoticeKind = {
  signType: 'HMAC-SHA256',
  descriptor: {
    ...common,
    id: 'v2/vehicle',
    eventTypes: ['vehicle'],
    notice: {
      required: [...Object.keys(ids), 'sign_type', 'sign', 'plate_number', 'vehicle_event_createtime'],
      optional: ['vehicle_event_type'],
      values: { sign_type: ['HMAC-SHA256'] },
    },
  },
  fields: {
    ...ids,
    plate_number: 'B888',
    sign_type: 'HMAC-SHA256',
    vehicle_event_createtime: '20260102030405',
    vehicle_event_type: 'BLOCKED',
  },
}

/** Notices with the values that decide and with what pages list besides. */
export const noticeKinds: readonly NoticeKind[] = [payment, contract, vehicle]

const order = { ...ids, return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' }
const { attach: _, contract_id: __, trade_state: ___, ...paid } = payment.fields
const parts = { timestamp: 1, nonce: 'n' }
const key = 'k'.repeat(32)

/** The fields that a front end shows, but for the sign, which is made anew with the receiver's key. */
function unsigned(parameters: object): Fields {
  return Object.fromEntries(
    Object.entries(parameters).filter(([name]) => name !== 'sign' && name !== 'paySign'),
  )
}

/** What else is signed with the same key, by what it is; none of it is a notice. */
export const otherMessages: readonly (readonly [string, Fields])[] = [
  ['the answer to an order', { ...order, prepay_id: 'p', trade_type: 'JSAPI' }],
  [
    'the answer to an order by code',
    { ...order, code_url: 'weixin://x', prepay_id: 'p', trade_type: 'NATIVE' },
  ],
  [
    'the answer to an order by H5',
    { ...order, mweb_url: 'https://w/?prepay_id=p&package=1', prepay_id: 'p' },
  ],
  ['the answer to a query', { ...paid, trade_state: 'SUCCESS', trade_state_desc: 'paid' }],
  [
    'the answer to a query of an open order',
    { ...order, out_trade_no: 'N1', trade_state: 'NOTPAY', trade_state_desc: 'x' },
  ],
  ['the answer to a query of a refunded order', { ...paid, trade_state: 'REFUND' }],
  ['the answer to a query of a debit', { ...payment.fields, trade_state_desc: 'paid' }],
  ['the answer to a payment by code', { ...paid, return_msg: 'OK', trade_type: 'MICROPAY' }],
  ['the answer to a payment by face', { ...paid, trade_type: 'FACEPAY' }],
  [
    'the answer to a refund',
    {
      ...order,
      out_refund_no: 'R1',
      out_trade_no: 'N1',
      refund_fee: '1',
      refund_id: '5',
      total_fee: '100',
      transaction_id: '4200',
    },
  ],
  [
    'the answer to a query of a refund',
    {
      ...order,
      out_refund_no_0: 'R1',
      out_trade_no: 'N1',
      refund_count: '1',
      refund_status_0: 'SUCCESS',
      total_fee: '100',
      transaction_id: '4200',
    },
  ],
  ['the answer to closing', order],
  [
    'the answer to a query of a contract',
    {
      ...order,
      contract_code: 'C1',
      contract_id: '2015',
      contract_state: '0',
      openid: 'o1',
      plan_id: '1',
      request_serial: '5',
    },
  ],
  ['a failure', { ...order, err_code: 'NOTENOUGH', err_code_des: 'x', result_code: 'FAIL' }],
  [
    'an order',
    {
      ...ids,
      body: 'x',
      notify_url: 'https://m/n',
      out_trade_no: 'N1',
      spbill_create_ip: '1.1.1.1',
      total_fee: '100',
      trade_type: 'JSAPI',
    },
  ],
  ['a query', { ...ids, out_trade_no: 'N1' }],
  ['a refund', { ...ids, out_refund_no: 'R1', refund_fee: '1', total_fee: '100', transaction_id: '4200' }],
  [
    'a payment by code',
    { ...ids, auth_code: '13', body: 'x', out_trade_no: 'N1', spbill_create_ip: '1.1.1.1', total_fee: '100' },
  ],
  ['a bill', { ...ids, bill_date: '20260102', bill_type: 'ALL' }],
  ['parameters of a page', unsigned(signJsapiV2({ ...parts, appId: 'wx1', prepayId: 'p' }, key))],
  [
    'parameters of an app',
    unsigned(signAppV2({ ...parts, appid: 'wx1', partnerid: '1', prepayid: 'p' }, key)),
  ],
  ['the code of a product', { ...ids, product_id: '7', time_stamp: '1' }],
  ['the call of a scanned code', { ...ids, is_subscribe: 'Y', openid: 'o1', product_id: '7' }],
  [
    'a link',
    {
      appid: 'wx1',
      mch_id: '1900000109',
      contract_code: 'C1',
      contract_display_account: 'x',
      notify_url: 'https://m/n',
      plan_id: '1',
      request_serial: '5',
      timestamp: '1',
      version: '1.0',
    },
  ],
  ['a detail page', { mch_id: '1900000109', out_order_no: 'N1', service_id: '5', timestamp: '3' }],
  ['nothing known', { out_trade_no: '1' }],
]

import { type Deliberate, each, inside } from './deliberate.js'

/** The decrypted content of a notice. */
const resource = 'body~.resource.ciphertext~'

const refundNotices = ['v3/REFUND.SUCCESS', 'v3/REFUND.ABNORMAL', 'v3/REFUND.CLOSED']

/** Notices whose twins put the members of several products, or of merchants and partners, in one table. */
export const noticeDifferences: readonly Deliberate[] = [
  {
    id: 'v3/TRANSACTION.SUCCESS',
    places: inside(resource, [
      'appid',
      'sp_mchid',
      'sub_appid',
      'sub_mchid',
      'out_trade_no',
      'transaction_id',
      'trade_state',
      'success_time',
      'payer.openid',
      'amount',
      'order_id',
      'out_order_no',
      'receiver',
      'description',
      'create_time',
      'trade_scene',
    ]),
    why: 'only some variants have it (merchant, partner, parking, profit sharing); required is what all have',
  },
  {
    id: 'v3/TRANSACTION.SUCCESS',
    places: inside(resource, [
      'mchid',
      'sp_appid',
      'trade_type',
      'trade_state_desc',
      'payer.sp_openid',
      'amount.total',
      'promotion_detail[].amount',
      'promotion_detail[].stock_id',
      'promotion_detail[].wechatpay_contribute',
      'promotion_detail[].merchant_contribute',
      'promotion_detail[].other_contribute',
      'promotion_detail[].goods_detail',
    ]),
    why: 'the official notices of merchants and partners have it; the twin lists the parking service only',
  },
  {
    id: 'v3/TRANSACTION.SUCCESS',
    places: inside(
      resource,
      ['sub_orders', 'combine_payer_info', 'installment_info'].flatMap(name => [name, `scene_info.${name}`]),
    ),
    why: 'the twin has it one level too deep, in scene_info; sub_orders is an array, and partners have sub_mchid in it',
  },
  {
    id: 'v3/TRANSACTION.SUCCESS',
    places: [`${resource}.scene_info.device_id`],
    why: 'the official documents call the device optional',
  },
  {
    id: 'v3/TRANSACTION.SUCCESS',
    places: inside('variant', ['BASIC', 'PARTNER', 'COMBINE', 'PARKING', 'PROFITSHARING']),
    why: 'names what the variant always has besides, so that the guard makes it present; BASIC is a merchant, not a partner',
  },
  ...each(
    refundNotices,
    [`${resource}.mchid`, 'variant.BASIC', 'variant.PARTNER'],
    'a notice is for a merchant (mchid) or for a partner (sp_mchid, sub_mchid), never for both; the variants tell which',
  ),
  ...each(
    ['v3/REFUND.ABNORMAL', 'v3/REFUND.CLOSED'],
    inside(resource, ['sp_mchid', 'sub_mchid']),
    'only partners have it',
  ),
  {
    id: 'v3/REFUND.SUCCESS',
    places: inside(resource, ['user_received_account', 'amount.currency', 'amount.payer_currency']),
    why: 'currencies are in cross-border notices only, and there the account is recv_account',
  },
  {
    id: 'v3/PAYSCORE.USER_OPEN_SERVICE',
    places: inside(resource, [
      'contract_id',
      'plan_id',
      'contract_status',
      'create_time',
      'out_contract_code',
      'sub_mchid',
      'service_id',
    ]),
    why: 'only one of the two products sends it, or only partners have it',
  },
  {
    id: 'v3/PAYSCORE.USER_CLOSE_SERVICE',
    places: inside(resource, ['sub_mchid', 'service_id']),
    why: 'only one of the two products sends it, or only partners have it',
  },
  {
    id: 'v3/PAYSCORE.USER_CLOSE_SERVICE',
    places: inside(resource, ['contract_id', 'plan_id', 'contract_status', 'out_contract_code']),
    why: 'the twin tells a variant by these members, but its own table does not have them; USER_OPEN_SERVICE has',
  },
  ...each(
    ['v3/PAYSCORE.USER_OPEN_SERVICE', 'v3/PAYSCORE.USER_CLOSE_SERVICE'],
    [`${resource}.user_service_status`, 'variant.PAYSCORE'],
    'the values are those that the twin of USER_PAID lists; the variant is the other of the two products',
  ),
  {
    id: 'v3/PAYSCORE.USER_PAID',
    places: inside(resource, ['sub_mchid', 'out_trade_no']),
    why: 'the official notice of direct merchants has neither',
  },
  {
    id: 'v2/transaction-success',
    places: inside('body~', [
      'sub_openid',
      'settlement_total_fee',
      'cash_fee',
      'cash_fee_type',
      'coupon_fee_$n',
    ]),
    why: 'the official documents have it; what was paid in cash is needed for bookkeeping',
  },
  {
    id: 'v2/transaction-success',
    places: inside('variant', ['BASIC', 'PARTNER', 'PAP']),
    why: 'ordinary notices have no trade_state, sub_appid and user_repaid are optional: the guards would miss notices',
  },
  {
    id: 'v2/transaction-success',
    places: inside('body~', ['is_subscribe']),
    why: 'the official documents make it optional: it tells something in payments of official accounts alone, and a notice without a required field is refused',
  },
]

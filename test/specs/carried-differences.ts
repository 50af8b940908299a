import { type Deliberate, each, inside } from './deliberate.js'

const pathParameter = 'it is a placeholder of the path; the twin lists it below query'
const headerOfCiphertext =
  'a request with ciphertext names the key, as every other page with such fields says'
const fundSource = 'REchARGE is a slip of the pen: requests and the domestic refunds have RECHARGE'
const customsState = 'the page of the re-declaration has UNDECLARED'
const payerCurrency = 'a name has no blank; the queries of the same order have payer_currency'

const refundQueries = ['v3/refunds', 'v3/global/refunds'].flatMap(page => [
  ...each([`${page}#get`], ['answer.data[].fund_source'], fundSource),
  ...each(
    [`${page}/id/{refund_id}#get`, `${page}/out-refund-no/{out_refund_no}#get`],
    ['answer.fund_source'],
    fundSource,
  ),
])

const withdrawal = 'body~.resource.ciphertext~'

/** Differences of the pages whose facts were carried over from their public twins. */
export const carriedDifferences: readonly Deliberate[] = [
  {
    id: 'v2/applyment/micro/signcontract#post',
    places: inside('answer', [
      'return_code',
      'return_msg',
      'nonce_str',
      'sign',
      'result_code',
      'err_code',
      'err_code_des',
    ]),
    why: 'the table of the twin is empty; every answer of v2 has these',
  },
  ...each(['v2/cgi-bin/mch/customs/customdeclareorder#post'], ['answer.state'], customsState),
  ...each(['v2/cgi-bin/mch/customs/customdeclarequery#post'], ['answer.state_$n'], customsState),
  ...refundQueries,
  ...each(
    ['v3/bank-transfer/batches/out-batch-no/{out_batch_no}#get'],
    ['query.out_batch_no'],
    pathParameter,
  ),
  ...each(['v3/merchant/fund/withdraw/bill-type/{bill_type}#get'], ['query.bill_type'], pathParameter),
  ...each(
    ['v3/payscore/users/{openid}/permissions/{service_id}/terminate#post'],
    ['query.openid', 'query.service_id'],
    pathParameter,
  ),
  ...each(
    [
      'v3/brand/partner/card-member/user-cards/{user_card_code}#patch',
      'v3/global/profit-sharing/orders#post',
      'v3/global/profit-sharing/receivers#post',
      'v3/repayment/combine-transactions/partner/prepay#post',
    ],
    ['header.Wechatpay-Serial'],
    headerOfCiphertext,
  ),
  {
    id: 'v3/brand/profitsharing/orders#get',
    places: ['answer.receivers[].result'],
    why: 'SUCEESS is a slip of the pen: the answer to the request has SUCCESS',
  },
  {
    id: 'v3/businesscircle/users/{openid}/points/commit_status#get',
    places: ['answer', 'answer.points_commit_status'],
    why: 'a query of a status answers it; the twin has an empty answer, another SDK this member',
  },
  {
    id: 'v3/global/merchant-service/images/upload#post',
    places: ['body'],
    why: 'the samples of the twin send a form, but its table has no rows for it',
  },
  ...each(
    ['v3/global/micropay/transactions/pay#post', 'v3/transactions/micropay#post'],
    ['answer.amount.payer_currency', 'answer.amount.payer _currency'],
    payerCurrency,
  ),
  {
    id: 'v3/gov/subsidy/zhejiang/authcode/try#post',
    places: ['answer.discount_mode'],
    why: 'the listed values are words; the twin has number',
  },
  {
    id: 'v3/MCHWITHDRAW.CHANGE',
    places: [
      withdrawal,
      ...[1, 2, 3].map(form => `${withdrawal}|${form}`),
      ...inside(withdrawal, [
        'sp_mchid',
        'sub_mchid',
        'status',
        'withdraw_id',
        'out_request_no',
        'amount',
        'total_amount',
        'success_amount',
        'fail_amount',
        'refund_amount',
        'create_time',
        'update_time',
        'reason',
        'remark',
        'bank_memo',
        'account_type',
        'solution',
        'account_number',
        'account_bank',
        'bank_name',
      ]),
      'variant.PLATFORM',
      'variant.SUB_MERCHANT',
      'variant.DAY_END',
    ],
    why: 'the three forms are variants of one notice; the twin has them as rows of the wrong parent',
  },
  ...each(
    ['v3/ENTRUST.SIGN', 'v3/INSURANCE_ENTRUST.SIGN', 'v3/INSURANCE_ENTRUST.RENEW'],
    ['body~.resource.ciphertext~.contract_terminate_info'],
    'only a terminated contract has it, as its text says',
  ),
  ...each(
    ['v3/TRANSACTION.INDUSTRY_SUCCESS', 'v3/TRANSACTION.INDUSTRY_FAILED'],
    ['body~.resource.ciphertext~.trade_type'],
    'the twin lists its one value without backticks',
  ),
  {
    id: 'v3/TRANSACTION.FAIL',
    places: ['body~.resource.ciphertext~.user_repaid'],
    why: 'its text says when it is there',
  },
  {
    id: 'v3/VEHICLE.ENTRANCE_STATE_CHANGE',
    places: inside('body~.resource.ciphertext~', ['parking_state', 'blocked_state_description']),
    why: 'the twin lists the values without backticks',
  },
  {
    id: 'v3/WEBIZPAY.PAYMENTSUCCESS',
    places: ['body~.resource.ciphertext~.goods_name'],
    why: 'a name is a string; the twin has number',
  },
]

import { carriedDifferences } from './carried-differences.js'
import type { Difference } from './compare-twins.js'
import { decidedDifferences } from './decided-differences.js'
import type { Deliberate } from './deliberate.js'
import { judgedDifferences } from './judged-differences.js'
import { noticeDifferences } from './notice-differences.js'
import { paymentDifferences } from './payment-differences.js'
import { sdkDifferences } from './sdk-differences.js'

const addedForPartners =
  'the page holds for partners too, as its catalogue and links say; they cannot call without these fields'

/** Differences that are meant; everything else is a mistake. */
export const deliberate: readonly Deliberate[] = [
  {
    id: 'v2/pay/closeorder#post',
    places: ['body~.sub_appid', 'body~.sub_mch_id'],
    why: addedForPartners,
  },
  {
    id: 'v2/pay/downloadbill#post',
    places: ['body~.sub_appid', 'body~.sub_mch_id'],
    why: addedForPartners,
  },
  {
    id: 'v2/pay/unifiedorder#post',
    places: ['body~.sub_appid', 'body~.sub_mch_id', 'body~.sub_openid'],
    why: addedForPartners,
  },
  {
    id: 'v2/secapi/pay/refund#post',
    places: ['body~.transaction_id', 'body~.out_trade_no'],
    why: 'the official documents ask for one of the two; marked as required, a caller would need both',
  },
  {
    id: 'v3/pay/partner/transactions/jsapi#post',
    places: ['body~.payer.sp_openid'],
    why: 'the official documents ask for sp_openid or sub_openid; required, a payer of the sub-merchant could not be named',
  },
  {
    id: 'v3/profitsharing/orders/{out_order_no}#get',
    places: ['answer.state', 'answer.receivers[].result', 'answer.receivers[].fail_reason'],
    why: 'the twin has the three enumerations one row too high; the answer to profitsharing/orders has them right',
  },
  {
    id: 'v3/profitsharing/orders/unfreeze#post',
    places: ['answer.receivers[].fail_reason'],
    why: 'a reason of failure exists only after a failure, as the answer to profitsharing/orders says',
  },
  ...judgedDifferences,
  ...paymentDifferences,
  ...noticeDifferences,
  ...sdkDifferences,
  ...decidedDifferences,
  ...carriedDifferences,
]

/** Whether a difference is listed. */
export function isDeliberate({ id, place }: Difference): boolean {
  return deliberate.some(entry => entry.id === id && entry.places.includes(place))
}

import type { Behaviour } from '../behaviour.js'
import { type MerchantFields, merchantV2, overseasMerchant } from '../payment/payment-query.js'
import { readRefund } from './refund-data.js'
import { refundMachine } from './refund-machine.js'
import { refundMoved } from './refund-moved.js'
import { refunding } from './refund-place.js'
import { listingOverseas, listingV2, queryingRefund, redirecting } from './refund-query.js'
import { readRefundV2, readRefundV3 } from './refund-request.js'

/** Requests for refunds do not name the caller, only a sub-merchant. */
const anyMerchant: MerchantFields = { caller: ['mchid'], sub: 'sub_mchid' }

const domestic = 'v3/refund/domestic/refunds'
const ecommerce = 'v3/ecommerce/refunds'

function overseas(root: string) {
  return {
    [`${root}#post`]: refunding(readRefundV3('overseas'), overseasMerchant),
    [`${root}#get`]: listingOverseas(overseasMerchant),
    [`${root}/id/{refund_id}#get`]: queryingRefund(overseasMerchant),
    [`${root}/out-refund-no/{out_refund_no}#get`]: queryingRefund(overseasMerchant),
  }
}

/** Refunds: asked for, queried and redirected, in v3 and v2, by merchants, service providers, platforms and overseas. */
export const refundBehaviour: Behaviour = {
  machine: refundMachine,
  operations: {
    [`${domestic}#post`]: refunding(readRefundV3('domestic'), anyMerchant),
    [`${domestic}/{out_refund_no}#get`]: queryingRefund(anyMerchant),
    [`${domestic}/{refund_id}/apply-abnormal-refund#post`]: redirecting(anyMerchant),

    [`${ecommerce}/apply#post`]: refunding(readRefundV3('ecommerce'), anyMerchant),
    [`${ecommerce}/id/{refund_id}#get`]: queryingRefund(anyMerchant),
    [`${ecommerce}/out-refund-no/{out_refund_no}#get`]: queryingRefund(anyMerchant),
    [`${ecommerce}/{refund_id}/apply-abnormal-refund#post`]: redirecting(anyMerchant),

    ...overseas('v3/global/refunds'),
    ...overseas('v3/refunds'),

    'v2/secapi/pay/refund#post': refunding(readRefundV2, merchantV2),
    'v2/secapi/pay/refundv2#post': refunding(readRefundV2, merchantV2),
    'v2/pay/refundquery#post': listingV2(merchantV2),
    'v2/pay/refundqueryv2#post': listingV2(merchantV2),
  },
  moved: refundMoved,
  summary(object) {
    const { refund, total, currency, outTradeNo, reason } = readRefund(object)
    return { refund, total, currency, out_trade_no: outTradeNo, ...(reason !== undefined && { reason }) }
  },
}

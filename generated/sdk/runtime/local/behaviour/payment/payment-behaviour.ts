import type { Behaviour } from '../behaviour.js'
import { charging } from './payment-code.js'
import { readPayment } from './payment-data.js'
import { paymentMachine } from './payment-machine.js'
import { paymentMoved } from './payment-moved.js'
import { placing, placingV2 } from './payment-order.js'
import {
  answerDoneV2,
  answerNumbers,
  closing,
  directMerchant,
  merchantV2,
  nothing,
  overseasMerchant,
  partnerMerchant,
  querying,
  reversing,
} from './payment-query.js'
import { readDirectOrder, readOrderV2, readOverseasOrder, readPartnerOrder } from './payment-request.js'
import { askOpenid, shorten } from './payment-tools-v2.js'

const direct = 'v3/pay/transactions'
const partner = 'v3/pay/partner/transactions'

const v3 = {
  [`${direct}/jsapi#post`]: placing(readDirectOrder, 'JSAPI'),
  [`${direct}/jsapi-with-contract#post`]: placing(readDirectOrder, 'JSAPI'),
  [`${direct}/app#post`]: placing(readDirectOrder, 'APP'),
  [`${direct}/app-with-contract#post`]: placing(readDirectOrder, 'APP'),
  [`${direct}/h5#post`]: placing(readDirectOrder, 'MWEB'),
  [`${direct}/native#post`]: placing(readDirectOrder, 'NATIVE'),
  [`${direct}/codepay#post`]: charging(readDirectOrder, directMerchant),
  [`${direct}/id/{transaction_id}#get`]: querying(directMerchant),
  [`${direct}/out-trade-no/{out_trade_no}#get`]: querying(directMerchant),
  [`${direct}/out-trade-no/{out_trade_no}/close#post`]: closing(directMerchant, nothing),
  [`${direct}/out-trade-no/{out_trade_no}/reverse#post`]: reversing(directMerchant, answerNumbers),

  [`${partner}/jsapi#post`]: placing(readPartnerOrder, 'JSAPI'),
  [`${partner}/jsapi-with-contract#post`]: placing(readPartnerOrder, 'JSAPI'),
  [`${partner}/miniprogram#post`]: placing(readPartnerOrder, 'JSAPI'),
  [`${partner}/scannedpos#post`]: placing(readPartnerOrder, 'JSAPI'),
  [`${partner}/app#post`]: placing(readPartnerOrder, 'APP'),
  [`${partner}/app-with-contract#post`]: placing(readPartnerOrder, 'APP'),
  [`${partner}/h5#post`]: placing(readPartnerOrder, 'MWEB'),
  [`${partner}/native#post`]: placing(readPartnerOrder, 'NATIVE'),
  [`${partner}/codepay#post`]: charging(readPartnerOrder, partnerMerchant),
  [`${partner}/id/{transaction_id}#get`]: querying(partnerMerchant),
  [`${partner}/out-trade-no/{out_trade_no}#get`]: querying(partnerMerchant),
  [`${partner}/out-trade-no/{out_trade_no}/close#post`]: closing(partnerMerchant, nothing),
  [`${partner}/out-trade-no/{out_trade_no}/reverse#post`]: reversing(partnerMerchant, answerNumbers),
}

const v2 = {
  'v2/pay/unifiedorder#post': placingV2(readOrderV2),
  'v2/pay/contractorder#post': placingV2(readOrderV2),
  'v2/pay/micropay#post': charging(readOrderV2, merchantV2),
  'v2/pay/orderquery#post': querying(merchantV2),
  'v2/pay/closeorder#post': closing(merchantV2, answerDoneV2),
  'v2/secapi/pay/reverse#post': reversing(merchantV2, answerDoneV2),
  'v2/tools/authcodetoopenid#post': askOpenid,
  'v2/tools/shorturl#post': shorten,
}

/** The same operations under the name of today and of before: `v3/global/transactions/…`, `v3/transactions/…`. */
function overseas(root: string, code: { readonly root: string; readonly pay: string }) {
  const { id, number } = { id: 'id/{transaction_id}', number: 'out-trade-no/{out_trade_no}' }
  return {
    [`${root}/jsapi#post`]: placing(readOverseasOrder, 'JSAPI'),
    [`${root}/app#post`]: placing(readOverseasOrder, 'APP'),
    [`${root}/mweb#post`]: placing(readOverseasOrder, 'MWEB'),
    [`${root}/native#post`]: placing(readOverseasOrder, 'NATIVE'),
    [`${root}/${id}#get`]: querying(overseasMerchant),
    [`${root}/${number}#get`]: querying(overseasMerchant),
    [`${root}/${id}/close#post`]: closing(overseasMerchant, nothing),
    [`${root}/${number}/close#post`]: closing(overseasMerchant, nothing),
    [`${code.root}/${code.pay}#post`]: charging(readOverseasOrder, overseasMerchant),
    [`${code.root}/${id}/reverse#post`]: reversing(overseasMerchant, nothing),
    [`${code.root}/${number}/reverse#post`]: reversing(overseasMerchant, nothing),
  }
}

/** Orders: placed, paid, queried, closed and reversed, in v3 and v2, by merchants, service providers and overseas. */
export const paymentBehaviour: Behaviour = {
  machine: paymentMachine,
  operations: {
    ...v3,
    ...v2,
    ...overseas('v3/global/transactions', { root: 'v3/global/micropay/transactions', pay: 'pay' }),
    ...overseas('v3/transactions', { root: 'v3/transactions', pay: 'micropay' }),
  },
  moved: paymentMoved,
  summary(object) {
    const { total, currency, description, tradeType, refunded } = readPayment(object)
    return { total, currency, tradeType, description, ...(refunded > 0 && { refunded }) }
  },
}

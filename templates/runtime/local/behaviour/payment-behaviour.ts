import type { DataObject } from '../../client/data-object.js'
import { data, type LocalAnswer } from '../service/local-request.js'
import type { Behaviour } from './behaviour.js'
import { knownMembers } from './known-members.js'
import { paymentV3, successV2 } from './payment-answer.js'
import { askOpenid, charging, shorten } from './payment-code.js'
import { type Payment, readPayment } from './payment-data.js'
import { paymentMachine } from './payment-machine.js'
import { paymentMoved } from './payment-moved.js'
import { placing, placingV2 } from './payment-order.js'
import {
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
  [`${direct}/out-trade-no/{out_trade_no}/reverse#post`]: reversing(directMerchant, reversed),

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
  [`${partner}/out-trade-no/{out_trade_no}/reverse#post`]: reversing(partnerMerchant, reversed),
}

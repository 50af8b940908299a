import type { Behaviour } from '../behaviour.js'
import { readCombinedPayment } from './combined-data.js'
import { combinedPaymentMachine } from './combined-machine.js'
import { combinedMoved } from './combined-moved.js'
import { placingCombined, placingCombinedV2 } from './combined-order.js'
import { closingCombined, queryingCombined } from './combined-query.js'
import { readCombinedV2, readCombinedV3 } from './combined-request.js'

const v3 = 'v3/combine-transactions'
const byNumber = `${v3}/out-trade-no/{combine_out_trade_no}`

/** Combined orders: one payment for many orders, each of which is refunded alone. */
export const combinedPaymentBehaviour: Behaviour = {
  machine: combinedPaymentMachine,
  operations: {
    [`${v3}/jsapi#post`]: placingCombined(readCombinedV3, 'JSAPI'),
    [`${v3}/miniprogram#post`]: placingCombined(readCombinedV3, 'JSAPI'),
    [`${v3}/app#post`]: placingCombined(readCombinedV3, 'APP'),
    [`${v3}/h5#post`]: placingCombined(readCombinedV3, 'MWEB'),
    [`${v3}/native#post`]: placingCombined(readCombinedV3, 'NATIVE'),
    [`${v3}/id/{combine_transaction_id}#get`]: queryingCombined,
    [`${byNumber}#get`]: queryingCombined,
    [`${byNumber}/close#post`]: closingCombined,

    'v2/pay/combinedorder#post': placingCombinedV2(readCombinedV2),
    'v2/pay/querycombinedorder#post': queryingCombined,
    'v2/pay/closecombinedorder#post': closingCombined,
  },
  moved: combinedMoved,
  summary(object) {
    const { tradeType, parts } = readCombinedPayment(object)
    return { tradeType, parts: parts.length }
  },
}

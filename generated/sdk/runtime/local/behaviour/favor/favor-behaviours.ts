import type { Behaviour } from '../behaviour.js'
import { favorCallbackMachine, favorCallbackOperations } from './callbacks.js'
import { favorCouponMachine } from './coupon-machine.js'
import { favorCouponOperations } from './coupon-operations.js'
import { favorFlowOperations } from './flow-operations.js'
import { readFavorStock } from './stock.js'
import { favorStockMachine } from './stock-machine.js'
import { favorStockOperations } from './stock-operations.js'
import { favorCouponMoved } from './use-coupon.js'
import { favorV2Operations } from './v2-operations.js'

/** Cash coupons (代金券) of APIv3 and APIv2: stocks, users' coupons, and where notices go. */
export const favorBehaviours: readonly Behaviour[] = [
  {
    machine: favorStockMachine,
    operations: { ...favorStockOperations, ...favorFlowOperations },
    summary: object => {
      const stock = readFavorStock(object)
      return { name: stock.request.stock_name, sent: stock.sent.coupons }
    },
  },
  {
    machine: favorCouponMachine,
    operations: { ...favorCouponOperations, ...favorV2Operations },
    moved: favorCouponMoved,
    summary: ({ data }) => ({ stock_id: data.stock_id, openid: data.openid, amount: data.amount }),
  },
  { machine: favorCallbackMachine, operations: favorCallbackOperations },
]

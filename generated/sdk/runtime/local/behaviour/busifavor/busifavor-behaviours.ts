import type { Behaviour } from '../behaviour.js'
import { associationOperations } from './association.js'
import { busifavorCallbackMachine, callbackOperations } from './callbacks.js'
import { busifavorCodeMachine } from './code-machine.js'
import { codeOperations } from './code-operations.js'
import { busifavorCouponMachine } from './coupon-machine.js'
import { couponOperations } from './coupon-operations.js'
import { readStock } from './stock.js'
import { busifavorStockMachine } from './stock-machine.js'
import { stockOperations } from './stock-operations.js'
import { busifavorSubsidyMachine, busifavorSubsidyReturnMachine } from './subsidy-machine.js'
import { subsidyOperations } from './subsidy-operations.js'
import { takeCoupon } from './take-coupon.js'

/** Merchant coupons (商家券): stocks, codes, users' coupons, and where notices go. */
export const busifavorBehaviours: readonly Behaviour[] = [
  {
    machine: busifavorStockMachine,
    operations: stockOperations,
    summary: object => {
      const stock = readStock(object)
      return { name: stock.request.stock_name, sent: stock.sent.coupons }
    },
  },
  {
    machine: busifavorCouponMachine,
    operations: { ...couponOperations, ...associationOperations },
    opening: { words: { en: 'A user takes a coupon', zh: '用户领券' }, open: takeCoupon },
    summary: ({ data }) => ({
      stock_id: data.stock_id,
      openid: data.openid,
      ...(data.associate_out_trade_no === undefined
        ? {}
        : { associate_out_trade_no: data.associate_out_trade_no }),
    }),
  },
  {
    machine: busifavorCodeMachine,
    operations: codeOperations,
    summary: ({ data }) => ({ stock_id: data.stock_id }),
  },
  {
    machine: busifavorSubsidyMachine,
    operations: subsidyOperations,
    summary: ({ data }) => ({ coupon_code: data.coupon_code, amount: data.amount }),
  },
  { machine: busifavorSubsidyReturnMachine, operations: {} },
  { machine: busifavorCallbackMachine, operations: callbackOperations },
]

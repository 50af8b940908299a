import { ownMember } from '../../../client/data-object.js'
import type { Behaviour } from '../behaviour.js'
import { openProductCoupon } from './create-product-coupon.js'
import { productCouponNotifyOperations } from './notify-configs.js'
import {
  productCouponCodeMachine,
  productCouponMachine,
  productCouponNotifyMachine,
  productCouponStockMachine,
  userProductCouponMachine,
} from './product-coupon-machines.js'
import { productStockOperations } from './product-stock-operations.js'
import { userCouponOperations } from './user-coupon-operations.js'

/** Product coupons (商品券) that are used once: of brands by their own API, and of service providers by APIv3. */
export const productCouponBehaviours: readonly Behaviour[] = [
  {
    machine: productCouponMachine,
    operations: productStockOperations,
    opening: {
      words: { en: 'A brand makes a product coupon', zh: '品牌创建商品券' },
      open: openProductCoupon,
    },
    summary: ({ data }) => ({ name: ownMember(ownMember(data.request, 'display_info'), 'name') }),
  },
  {
    machine: productCouponStockMachine,
    operations: {},
    summary: ({ data }) => ({ product_coupon_id: data.product_coupon_id }),
  },
  {
    machine: userProductCouponMachine,
    operations: userCouponOperations,
    summary: ({ data }) => ({ openid: data.openid, stock_id: data.stock_id }),
  },
  { machine: productCouponCodeMachine, operations: {} },
  { machine: productCouponNotifyMachine, operations: productCouponNotifyOperations },
]

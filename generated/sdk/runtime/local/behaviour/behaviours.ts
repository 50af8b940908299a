import type { Behaviour } from './behaviour.js'
import { busifavorBehaviours } from './busifavor/busifavor-behaviours.js'
import { combinedPaymentBehaviour } from './combined/combined-behaviour.js'
import { complaintBehaviours } from './complaint/complaint-behaviours.js'
import { favorBehaviours } from './favor/favor-behaviours.js'
import { moneyBehaviours } from './money-behaviours.js'
import { paymentBehaviour } from './payment/payment-behaviour.js'
import { payscoreBehaviours } from './payscore/payscore-behaviours.js'
import { productCouponBehaviours } from './product-coupon/product-coupon-behaviours.js'
import { refundBehaviour } from './refund/refund-behaviour.js'

/** Everything that behaves. Operations of none of these answer by their tables. */
export const behaviours: readonly Behaviour[] = [
  paymentBehaviour,
  combinedPaymentBehaviour,
  refundBehaviour,
  ...moneyBehaviours,
  ...busifavorBehaviours,
  ...favorBehaviours,
  ...complaintBehaviours,
  ...payscoreBehaviours,
  ...productCouponBehaviours,
]

import { defineMachine } from '../machine.js'

/**
 * A user's cash coupon (代金券). The states are the values of `status`.
 *
 * Nobody uses it by a call: the user's payment does. `act('favor-coupon', number, 'use', { out_trade_no })` stands for it.
 */
export const favorCouponMachine = defineMachine({
  kind: 'favor-coupon',
  title: { en: 'Cash coupons', zh: '代金券' },
  initial: 'SENDED',
  events: {
    use: { by: 'user', words: { en: 'Use in a payment', zh: '支付时用券' } },
    refund: { by: 'service', words: { en: 'Give back after a refund', zh: '退款后退券' } },
    expire: { by: 'time' },
  },
  states: {
    SENDED: { words: { en: 'Can be used', zh: '可用' }, on: { use: 'USED', expire: 'EXPIRED' } },
    USED: {
      words: { en: 'Used', zh: '已实扣' },
      on: { use: { refused: 'INVALID_REQUEST', message: '券已实扣' }, refund: 'SENDED' },
    },
    EXPIRED: {
      words: { en: 'Expired', zh: '已过期' },
      on: { use: { refused: 'INVALID_REQUEST', message: '券已过期' } },
    },
  },
})

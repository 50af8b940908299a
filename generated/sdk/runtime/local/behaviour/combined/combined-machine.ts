import { defineMachine, type Refused } from '../machine.js'

const paid: Refused = { refused: 'ORDER_PAID', v2: 'ORDERPAID', message: '订单已支付' }
const closed: Refused = { refused: 'ORDER_CLOSED', v2: 'ORDERCLOSED', message: '订单已关闭' }
const late: Refused = { refused: 'INVALID_REQUEST', message: '已过支付结束时间' }

/** A combined order: paid and closed as one; its parts are orders of their own, refunded one by one. */
export const combinedPaymentMachine = defineMachine({
  kind: 'combined-payment',
  title: { en: 'Combined orders', zh: '合单订单' },
  initial: 'NOTPAY',
  events: {
    pay: { by: 'user', words: { en: 'Pay', zh: '支付' } },
    refuse: { by: 'user', words: { en: 'Refuse to pay', zh: '放弃支付' } },
    renew: { by: 'merchant' },
    close: { by: 'merchant' },
    expire: { by: 'time' },
  },
  states: {
    NOTPAY: {
      words: { en: 'Not paid', zh: '订单未支付' },
      on: { pay: 'SUCCESS', refuse: 'NOTPAY', renew: 'NOTPAY', close: 'CLOSED', expire: 'EXPIRED' },
    },
    EXPIRED: {
      words: { en: 'Not paid in time', zh: '订单未支付，已过支付结束时间' },
      on: { renew: 'NOTPAY', close: 'CLOSED', pay: late },
    },
    SUCCESS: {
      words: { en: 'Paid', zh: '支付成功' },
      on: { pay: paid, renew: paid, close: paid },
    },
    CLOSED: {
      words: { en: 'Closed', zh: '订单已关闭' },
      on: { pay: closed, renew: closed, close: closed },
    },
  },
})

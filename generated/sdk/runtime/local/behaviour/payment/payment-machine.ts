import { defineMachine, type Refused } from '../machine.js'

const paid: Refused = { refused: 'ORDER_PAID', v2: 'ORDERPAID', message: '订单已支付' }
const closed: Refused = { refused: 'ORDER_CLOSED', v2: 'ORDERCLOSED', message: '订单已关闭' }
const reversed: Refused = { refused: 'ORDER_REVERSED', v2: 'ORDERREVERSED', message: '订单已撤销' }
const notPaid: Refused = { refused: 'RESOURCE_NOT_EXISTS', v2: 'ORDERNOTEXIST', message: '订单未支付' }
const late: Refused = { refused: 'INVALID_REQUEST', message: '已过支付结束时间' }
const used: Refused = { refused: 'INVALID_REQUEST', message: '201 商户订单号重复' }
const paying: Refused = { refused: 'TRADE_ERROR', v2: 'USERPAYING', message: '用户支付中' }

/** Event → what refuses it, of an order that nobody paid. */
const nothingToRefund = { refund: notPaid }

/**
 * An order. Both protocols share it, and all ways to pay.
 *
 * `expire` leads to a state of our own: after `time_expire`, or when what the user's phone opens is too old (two hours,
 * five minutes for H5), nobody can pay, yet queries still answer `NOTPAY`, as the service's do. `renew` is the same order
 * placed again, which the service answers with a new `prepay_id` after that.
 */
export const paymentMachine = defineMachine({
  kind: 'payment',
  title: { en: 'Orders', zh: '支付订单' },
  initial: 'NOTPAY',
  events: {
    pay: { by: 'user', words: { en: 'Pay', zh: '支付' } },
    refuse: { by: 'user', words: { en: 'Refuse to pay', zh: '放弃支付' } },
    fail: { by: 'service', words: { en: 'Payment fails', zh: '支付失败' } },
    ask: { by: 'merchant' },
    charge: { by: 'merchant' },
    renew: { by: 'merchant' },
    close: { by: 'merchant' },
    reverse: { by: 'merchant' },
    refund: { by: 'merchant' },
    expire: { by: 'time' },
  },
  states: {
    NOTPAY: {
      words: { en: 'Not paid', zh: '订单未支付' },
      on: {
        pay: 'SUCCESS',
        refuse: 'NOTPAY',
        renew: 'NOTPAY',
        ask: 'USERPAYING',
        charge: 'SUCCESS',
        close: 'CLOSED',
        reverse: 'REVOKED',
        expire: 'EXPIRED',
        ...nothingToRefund,
      },
    },
    USERPAYING: {
      words: { en: 'The user enters the password', zh: '用户支付中，需要输入密码' },
      on: {
        pay: 'SUCCESS',
        refuse: 'PAYERROR',
        fail: 'PAYERROR',
        reverse: 'REVOKED',
        expire: 'PAYERROR',
        ask: 'USERPAYING',
        close: paying,
        renew: used,
        ...nothingToRefund,
      },
    },
    EXPIRED: {
      words: { en: 'Not paid in time', zh: '订单未支付，已过支付结束时间' },
      on: {
        renew: 'NOTPAY',
        close: 'CLOSED',
        reverse: 'REVOKED',
        pay: late,
        ask: late,
        charge: late,
        ...nothingToRefund,
      },
    },
    SUCCESS: {
      words: { en: 'Paid', zh: '支付成功' },
      on: {
        refund: 'REFUND',
        reverse: 'REVOKED',
        pay: paid,
        renew: paid,
        close: paid,
        ask: paid,
        charge: paid,
      },
    },
    REFUND: {
      words: { en: 'Refunded, in part or whole', zh: '转入退款' },
      on: { refund: 'REFUND', pay: paid, renew: paid, close: paid, ask: paid, charge: paid },
    },
    CLOSED: {
      words: { en: 'Closed', zh: '订单已关闭' },
      on: { pay: closed, renew: closed, close: closed, ask: closed, charge: closed, ...nothingToRefund },
    },
    REVOKED: {
      words: { en: 'Reversed', zh: '订单已撤销' },
      on: {
        reverse: 'REVOKED',
        pay: reversed,
        renew: reversed,
        close: closed,
        ask: reversed,
        charge: reversed,
        ...nothingToRefund,
      },
    },
    PAYERROR: {
      words: { en: 'Payment failed', zh: '支付失败' },
      on: {
        ask: 'USERPAYING',
        charge: 'SUCCESS',
        close: 'CLOSED',
        reverse: 'REVOKED',
        renew: used,
        ...nothingToRefund,
      },
    },
  },
})

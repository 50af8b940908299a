import { defineMachine, type Refused } from '../machine.js'

const done: Refused = { refused: 'ORDER_DONE', message: '服务订单已完成' }
const canceled: Refused = { refused: 'ORDER_CANCELED', message: '服务订单已取消' }
const notNow: Refused = { refused: 'INVALID_ORDER_STATE', message: '服务订单当前状态不允许此操作' }

/** What a merchant does to an order after the user agreed; all of it is refused the same way where it cannot be. */
function all(refused: Refused) {
  return {
    complete: refused,
    settle: refused,
    modify: refused,
    collect: refused,
    sync: refused,
    remind: refused,
  }
}

/**
 * An order of the payment score (支付分服务订单).
 *
 * `WAITPAY` and `UNPAID` are ours: queries call both `DOING` with `MCH_COMPLETE`. In the first, WeChat Pay charges the user soon;
 * in the second it tried, and the user had no money.
 */
export const serviceOrderMachine = defineMachine({
  kind: 'service-order',
  title: { en: 'Payment score orders', zh: '支付分订单' },
  initial: 'CREATED',
  events: {
    confirm: { by: 'user', words: { en: 'Agree to the service', zh: '确认订单' } },
    begin: { by: 'merchant' },
    complete: { by: 'merchant' },
    settle: { by: 'merchant' },
    modify: { by: 'merchant' },
    collect: { by: 'merchant' },
    sync: { by: 'merchant' },
    remind: { by: 'merchant' },
    cancel: { by: 'merchant' },
    charge: { by: 'time' },
    pay: { by: 'user', words: { en: 'Pay', zh: '支付' } },
    refuse: { by: 'user', words: { en: 'Has no money', zh: '余额不足，扣款失败' } },
    expire: { by: 'time' },
  },
  states: {
    CREATED: {
      words: { en: 'The user has to agree', zh: '商户已创建服务订单' },
      on: { confirm: 'DOING', begin: 'DOING', cancel: 'REVOKED', expire: 'EXPIRED', ...all(notNow) },
    },
    DOING: {
      words: { en: 'The service goes on', zh: '服务订单进行中' },
      on: {
        ...all(notNow),
        complete: 'WAITPAY',
        settle: 'DONE',
        remind: 'DOING',
        cancel: 'REVOKED',
      },
    },
    WAITPAY: {
      words: { en: 'Completed, charged soon', zh: '商户已完结，待扣款' },
      on: {
        ...all(notNow),
        charge: 'DONE',
        pay: 'DONE',
        refuse: 'UNPAID',
        modify: 'WAITPAY',
        collect: 'WAITPAY',
        sync: 'DONE',
        remind: 'WAITPAY',
        cancel: 'REVOKED',
      },
    },
    UNPAID: {
      words: { en: 'Completed, the charge failed', zh: '商户已完结，扣款失败' },
      on: {
        ...all(notNow),
        pay: 'DONE',
        modify: 'UNPAID',
        collect: 'WAITPAY',
        sync: 'DONE',
        remind: 'UNPAID',
        cancel: 'REVOKED',
      },
    },
    DONE: { words: { en: 'Done', zh: '服务订单完成' }, on: { ...all(done), cancel: done } },
    REVOKED: {
      words: { en: 'Canceled', zh: '商户取消服务订单' },
      on: { ...all(canceled), cancel: canceled },
    },
    EXPIRED: { words: { en: 'Expired', zh: '服务订单已失效' }, on: { ...all(notNow), cancel: notNow } },
  },
})

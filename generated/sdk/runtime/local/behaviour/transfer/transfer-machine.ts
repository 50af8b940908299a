import { defineMachine } from '../machine.js'

const uncancellable = { refused: 'INVALID_REQUEST', message: '只有待用户确认的转账可以撤销，请先查单' }
const unconfirmable = { refused: 'INVALID_REQUEST', message: '转账不在待用户确认的状态' }

/**
 * A transfer to a user's balance, as the pages of `v3/fund-app/mch-transfer/transfer-bills` tell it: the user confirms within
 * 24 hours, and only until then can the merchant cancel.
 *
 * Our reading: a user who refuses ends the transfer as `FAIL`, for the tables have no other state for it.
 */
export const transferMachine = defineMachine({
  kind: 'transfer',
  title: { en: 'Transfers', zh: '商家转账单' },
  initial: 'ACCEPTED',
  events: {
    lock: { by: 'service', words: { en: 'Lock the funds', zh: '锁定资金' } },
    ask: { by: 'service', words: { en: 'Ask the user', zh: '请用户确认' } },
    confirm: { by: 'user', words: { en: 'Confirm the receipt', zh: '确认收款' } },
    refuse: { by: 'user', words: { en: 'Refuse the money', zh: '拒绝收款' } },
    arrive: { by: 'time', words: { en: 'The money arrives', zh: '到账' } },
    expire: { by: 'time', words: { en: '24 hours pass', zh: '逾期未确认' } },
    fail: { by: 'service', words: { en: 'Fail', zh: '转账失败' } },
    cancel: { by: 'merchant' },
    cancelled: { by: 'time', words: { en: 'The cancellation ends', zh: '撤销完成' } },
  },
  states: {
    ACCEPTED: {
      words: { en: 'accepted', zh: '已受理' },
      on: { lock: 'PROCESSING', arrive: 'SUCCESS', fail: 'FAIL', cancel: uncancellable },
    },
    PROCESSING: {
      words: { en: 'locking the funds', zh: '锁定资金中' },
      on: { ask: 'WAIT_USER_CONFIRM', fail: 'FAIL', cancel: uncancellable },
    },
    WAIT_USER_CONFIRM: {
      words: { en: 'waiting for the user', zh: '待用户确认收款' },
      on: { confirm: 'TRANSFERING', refuse: 'FAIL', expire: 'FAIL', fail: 'FAIL', cancel: 'CANCELING' },
    },
    TRANSFERING: {
      words: { en: 'under way', zh: '转账中' },
      on: { arrive: 'SUCCESS', fail: 'FAIL', cancel: uncancellable, confirm: unconfirmable },
    },
    SUCCESS: {
      words: { en: 'arrived', zh: '转账成功' },
      on: { cancel: uncancellable, confirm: unconfirmable, refuse: unconfirmable },
    },
    FAIL: {
      words: { en: 'failed', zh: '转账失败' },
      on: { cancel: uncancellable, confirm: unconfirmable, refuse: unconfirmable },
    },
    CANCELING: {
      words: { en: 'being cancelled', zh: '撤销中' },
      on: { cancelled: 'CANCELLED', cancel: 'CANCELING', confirm: unconfirmable, refuse: unconfirmable },
    },
    CANCELLED: {
      words: { en: 'cancelled', zh: '已撤销' },
      on: { cancel: 'CANCELLED', confirm: unconfirmable, refuse: unconfirmable },
    },
  },
})

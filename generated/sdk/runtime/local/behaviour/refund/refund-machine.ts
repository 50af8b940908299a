import { defineMachine, type Refused } from '../machine.js'

const notAbnormal: Refused = { refused: 'INVALID_REQUEST', message: '退款单不是异常状态' }

/** A refund. It arrives by itself after a few seconds of the service's clock, unless WeChat Pay makes something else of it. */
export const refundMachine = defineMachine({
  kind: 'refund',
  title: { en: 'Refunds', zh: '退款' },
  initial: 'PROCESSING',
  events: {
    succeed: { by: 'time', words: { en: 'The money arrives', zh: '退款到账' } },
    abnormal: { by: 'service', words: { en: 'Abnormal: the money cannot arrive', zh: '退款异常' } },
    close: { by: 'service', words: { en: 'Close the refund', zh: '关闭退款' } },
    redirect: { by: 'merchant' },
  },
  states: {
    PROCESSING: {
      words: { en: 'On its way', zh: '退款处理中' },
      on: { succeed: 'SUCCESS', abnormal: 'ABNORMAL', close: 'CLOSED', redirect: notAbnormal },
    },
    SUCCESS: { words: { en: 'Arrived', zh: '退款成功' }, on: { redirect: notAbnormal } },
    ABNORMAL: {
      words: { en: 'Abnormal: send it to another account', zh: '退款异常' },
      on: { redirect: 'PROCESSING', close: 'CLOSED' },
    },
    CLOSED: { words: { en: 'Closed', zh: '退款关闭' }, on: { redirect: notAbnormal } },
  },
})

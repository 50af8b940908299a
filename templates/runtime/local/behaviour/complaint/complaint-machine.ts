import { defineMachine } from '../machine.js'

const processed = { refused: 'INVALID_REQUEST', message: '投诉单已处理完成' }

/** A complaint of a user (消费者投诉). The states are the values of `complaint_state`. */
export const complaintMachine = defineMachine({
  kind: 'complaint',
  title: { en: 'Complaints', zh: '消费者投诉' },
  initial: 'PENDING',
  events: {
    reply: { by: 'merchant' },
    decide: { by: 'merchant' },
    complete: { by: 'merchant' },
    respond: { by: 'user', words: { en: 'Write again', zh: '用户留言' } },
    continue: { by: 'user', words: { en: 'Complain again', zh: '用户继续投诉' } },
    revoke: { by: 'user', words: { en: 'Withdraw', zh: '用户撤销投诉' } },
    'platform-reply': { by: 'service', words: { en: 'WeChat Pay replies', zh: '平台回复' } },
    refunded: { by: 'service', words: { en: 'The refund arrived', zh: '退款到账' } },
  },
  states: {
    PENDING: {
      words: { en: 'To be handled', zh: '待处理' },
      on: {
        reply: 'PROCESSING',
        decide: 'PROCESSING',
        complete: 'PROCESSED',
        respond: 'PENDING',
        revoke: 'PROCESSED',
        'platform-reply': 'PENDING',
        refunded: 'PENDING',
      },
    },
    PROCESSING: {
      words: { en: 'Being handled', zh: '处理中' },
      on: {
        reply: 'PROCESSING',
        decide: 'PROCESSING',
        complete: 'PROCESSED',
        respond: 'PROCESSING',
        revoke: 'PROCESSED',
        'platform-reply': 'PROCESSING',
        refunded: 'PROCESSING',
      },
    },
    PROCESSED: {
      words: { en: 'Handled', zh: '已处理完成' },
      on: { reply: processed, decide: processed, complete: processed, continue: 'PENDING' },
    },
  },
})

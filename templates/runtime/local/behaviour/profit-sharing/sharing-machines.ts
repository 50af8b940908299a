import { defineMachine } from '../machine.js'

/** A request to share the money of an order, or to unfreeze what is left of it. It is done after some seconds. */
export const sharingMachine = defineMachine({
  kind: 'profit-sharing',
  title: { en: 'Shared profits', zh: '分账单' },
  initial: 'PROCESSING',
  events: {
    finish: { by: 'time', words: { en: 'The money arrives', zh: '分账完成' } },
    close: { by: 'service', words: { en: 'All receivers fail', zh: '分账关闭' } },
  },
  states: {
    PROCESSING: {
      words: { en: 'under way', zh: '处理中' },
      on: { finish: 'FINISHED', close: 'FINISHED' },
    },
    FINISHED: { words: { en: 'finished', zh: '分账完成' }, on: {} },
  },
})

/** Money that a receiver gives back: done at once, as the official description says. */
export const returnMachine = defineMachine({
  kind: 'profit-sharing-return',
  title: { en: 'Returns of shared profits', zh: '分账回退单' },
  initial: 'PROCESSING',
  events: { succeed: { by: 'service', words: { en: 'The money comes back', zh: '回退成功' } } },
  states: {
    PROCESSING: { words: { en: 'under way', zh: '处理中' }, on: { succeed: 'SUCCESS' } },
    SUCCESS: { words: { en: 'returned', zh: '回退成功' }, on: {} },
  },
})

/** Who may get a share. */
export const receiverMachine = defineMachine({
  kind: 'profit-sharing-receiver',
  title: { en: 'Receivers of shared profits', zh: '分账接收方' },
  initial: 'ADDED',
  events: { add: { by: 'merchant' }, delete: { by: 'merchant' } },
  states: {
    ADDED: { words: { en: 'added', zh: '已添加' }, on: { add: 'ADDED', delete: 'DELETED' } },
    DELETED: { words: { en: 'deleted', zh: '已删除' }, on: { add: 'ADDED' } },
  },
})

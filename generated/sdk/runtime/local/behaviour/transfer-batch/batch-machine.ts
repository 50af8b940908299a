import { defineMachine } from '../machine.js'

/** Many transfers in one request, whose users need not confirm: the product before `transfer-bills`. */
export const batchMachine = defineMachine({
  kind: 'transfer-batch',
  title: { en: 'Transfer batches', zh: '转账批次' },
  initial: 'ACCEPTED',
  events: {
    begin: { by: 'time', words: { en: 'Begin', zh: '开始转账' } },
    finish: { by: 'time', words: { en: 'The money arrives', zh: '转账完成' } },
    close: { by: 'service', words: { en: 'Close', zh: '关闭批次' } },
  },
  states: {
    ACCEPTED: { words: { en: 'accepted', zh: '已受理' }, on: { begin: 'PROCESSING', close: 'CLOSED' } },
    PROCESSING: { words: { en: 'under way', zh: '转账中' }, on: { finish: 'FINISHED', close: 'CLOSED' } },
    FINISHED: { words: { en: 'finished', zh: '已完成' }, on: {} },
    CLOSED: { words: { en: 'closed', zh: '已关闭' }, on: {} },
  },
})

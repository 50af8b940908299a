import { defineMachine } from '../machine.js'

const notStarted = { refused: 'INVALID_REQUEST', message: '批次未激活' }
const stopped = { refused: 'INVALID_REQUEST', message: '批次已终止，不能再激活或重启' }

/** A stock of cash coupons (代金券批次). The states are the values of `status`. Starting, pausing and stopping may be repeated. */
export const favorStockMachine = defineMachine({
  kind: 'favor-stock',
  title: { en: 'Cash coupon stocks', zh: '代金券批次' },
  initial: 'unactivated',
  events: {
    start: { by: 'merchant' },
    pause: { by: 'merchant' },
    restart: { by: 'merchant' },
    stop: { by: 'merchant' },
    send: { by: 'merchant' },
    modify: { by: 'merchant' },
    end: { by: 'time' },
  },
  states: {
    unactivated: {
      words: { en: 'Not started', zh: '未激活' },
      on: {
        start: 'running',
        pause: notStarted,
        restart: notStarted,
        send: notStarted,
        stop: 'stoped',
        modify: 'unactivated',
        end: 'stoped',
      },
    },
    running: {
      words: { en: 'Running', zh: '运行中' },
      on: {
        start: 'running',
        pause: 'paused',
        restart: 'running',
        send: 'running',
        stop: 'stoped',
        modify: 'running',
        end: 'stoped',
      },
    },
    paused: {
      words: { en: 'Paused', zh: '已暂停' },
      on: {
        start: { refused: 'INVALID_REQUEST', message: '批次已暂停，请用重启接口恢复' },
        pause: 'paused',
        restart: 'running',
        send: { refused: 'INVALID_REQUEST', message: '批次已暂停' },
        stop: 'stoped',
        modify: 'paused',
        end: 'stoped',
      },
    },
    stoped: {
      words: { en: 'Stopped', zh: '已终止' },
      on: {
        start: stopped,
        pause: stopped,
        restart: stopped,
        send: { refused: 'INVALID_REQUEST', message: '批次已终止' },
        stop: 'stoped',
        modify: stopped,
      },
    },
  },
})

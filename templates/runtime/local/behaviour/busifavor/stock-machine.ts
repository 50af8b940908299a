import { defineMachine } from '../machine.js'

const notRunning = { refused: 'INVALID_REQUEST', message: '批次不在运行中，不能发券' }

/** A stock of merchant coupons (商家券批次). It runs from its creation until its time ends or someone stops it. */
export const busifavorStockMachine = defineMachine({
  kind: 'busifavor-stock',
  title: { en: 'Merchant coupon stocks', zh: '商家券批次' },
  initial: 'RUNNING',
  events: {
    send: { by: 'merchant' },
    modify: { by: 'merchant' },
    pause: { by: 'service', words: { en: 'Pause on the merchant platform', zh: '在商户平台暂停' } },
    resume: { by: 'service', words: { en: 'Resume on the merchant platform', zh: '在商户平台恢复' } },
    stop: { by: 'service', words: { en: 'Stop on the merchant platform', zh: '在商户平台终止' } },
    end: { by: 'time' },
  },
  states: {
    RUNNING: {
      words: { en: 'Running', zh: '运行中' },
      on: { send: 'RUNNING', modify: 'RUNNING', pause: 'PAUSED', stop: 'STOPED', end: 'STOPED' },
    },
    PAUSED: {
      words: { en: 'Paused', zh: '已暂停' },
      on: { send: notRunning, modify: 'PAUSED', resume: 'RUNNING', stop: 'STOPED', end: 'STOPED' },
    },
    STOPED: {
      words: { en: 'Stopped', zh: '已停止' },
      on: { send: notRunning, modify: { refused: 'INVALID_REQUEST', message: '批次已停止，不能修改' } },
    },
  },
})

import { defineMachine } from '../machine.js'

/** A coupon code that the merchant uploaded (预存code). The states are the values of `code_status`. */
export const busifavorCodeMachine = defineMachine<'AVAILABLE' | 'DISPATCHED', 'dispatch'>({
  kind: 'busifavor-code',
  title: { en: 'Uploaded coupon codes', zh: '预存券code' },
  initial: 'AVAILABLE',
  events: { dispatch: { by: 'merchant' } },
  states: {
    AVAILABLE: { words: { en: 'Available', zh: '未分配' }, on: { dispatch: 'DISPATCHED' } },
    DISPATCHED: {
      words: { en: 'Given to a user', zh: '已分配' },
      on: { dispatch: { refused: 'INVALID_REQUEST', message: '券code已分配' } },
    },
  },
})

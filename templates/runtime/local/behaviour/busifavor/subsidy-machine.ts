import { defineMachine } from '../machine.js'

/**
 * A subsidy (营销补差) that one merchant pays to another for a used coupon. The states are the values of `status`.
 *
 * The money moves at once here. `fail` lets a test see the other end.
 */
export const busifavorSubsidyMachine = defineMachine({
  kind: 'busifavor-subsidy',
  title: { en: 'Subsidies', zh: '营销补差' },
  initial: 'PAY_RECEIPT_SUCCESS',
  events: {
    'return-part': { by: 'merchant' },
    'return-rest': { by: 'merchant' },
    fail: { by: 'service', words: { en: 'Fails for want of money', zh: '余额不足，付款失败' } },
  },
  states: {
    PAY_RECEIPT_SUCCESS: {
      words: { en: 'Paid', zh: '补差成功' },
      on: {
        'return-part': 'PAY_RECEIPT_PARTIAL_RETURN',
        'return-rest': 'PAY_RECEIPT_FULL_RETURN',
        fail: 'PAY_RECEIPT_FAIL',
      },
    },
    PAY_RECEIPT_PARTIAL_RETURN: {
      words: { en: 'Returned in part', zh: '部分回退' },
      on: { 'return-part': 'PAY_RECEIPT_PARTIAL_RETURN', 'return-rest': 'PAY_RECEIPT_FULL_RETURN' },
    },
    PAY_RECEIPT_FULL_RETURN: { words: { en: 'Returned', zh: '全额回退' }, on: {} },
    PAY_RECEIPT_FAIL: { words: { en: 'Failed', zh: '补差失败' }, on: {} },
  },
})

/** A return of a subsidy (补差回退). */
export const busifavorSubsidyReturnMachine = defineMachine({
  kind: 'busifavor-subsidy-return',
  title: { en: 'Returned subsidies', zh: '营销补差回退' },
  initial: 'RETURN_RECEIPT_SUCCESS',
  events: {},
  states: { RETURN_RECEIPT_SUCCESS: { words: { en: 'Returned', zh: '回退成功' }, on: {} } },
})

import { beforeEach, describe, expect, it } from 'vitest'
import {
  openingBalance,
  operationBalance,
} from '../../../templates/runtime/local/behaviour/funds/operation-account.js'
import { transferBehaviour } from '../../../templates/runtime/local/behaviour/transfer/transfer-behaviour.js'
import { failureOf } from '../../runtime/support/failure-of.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const bills = 'v3/fund-app/mch-transfer/transfer-bills'
const create = `${bills}#post`
const queryOut = `${bills}/out-bill-no/{out_bill_no}#get`
const queryNo = `${bills}/transfer-bill-no/{transfer_bill_no}#get`
const cancel = `${bills}/out-bill-no/{out_bill_no}/cancel#post`
const path = { out_bill_no: 'PLFK2020' }
const body = {
  appid: 'wx1',
  out_bill_no: 'PLFK2020',
  transfer_scene_id: '1000',
  openid: 'o1',
  transfer_amount: 2_000,
  transfer_remark: '奖励',
  notify_url: 'http://127.0.0.1:1/notify',
}

describe('transfers', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openWorld([transferBehaviour])
  })

  const balance = () => operationBalance(test.world, mchid)
  const stateOf = () => test.ask(queryOut, { path }).state

  it('waits for the user, and tells the merchant once the money arrived', async () => {
    const made = test.ask(create, { body })
    expect(made).toEqual({
      out_bill_no: 'PLFK2020',
      transfer_bill_no: expect.stringMatching(/^1320260801\d{22}$/),
      create_time: '2026-08-01T12:00:00+08:00',
      state: 'WAIT_USER_CONFIRM',
      package_info: expect.stringMatching(/^[\w+/=]{88}$/),
    })
    expect(balance()).toBe(openingBalance - 2_000)
    test.acts.actByNumber('PLFK2020', ['confirm'])
    expect(stateOf()).toBe('TRANSFERING')
    await test.clock.advance(5_000)
    const bill = test.ask(queryNo, { path: { transfer_bill_no: String(made.transfer_bill_no) } })
    expect(bill).toMatchObject({ mch_id: mchid, state: 'SUCCESS', transfer_amount: 2_000, openid: 'o1' })
    expect(bill).not.toHaveProperty('package_info')
    expect(test.notices).toEqual([
      expect.objectContaining({
        webhook: 'v3/MCHTRANSFER.BILL.FINISHED',
        to: body.notify_url,
        owner: mchid,
        resource: {
          out_bill_no: 'PLFK2020',
          transfer_bill_no: made.transfer_bill_no,
          state: 'SUCCESS',
          mch_id: mchid,
          transfer_amount: 2_000,
          openid: 'o1',
          create_time: '2026-08-01T12:00:00+08:00',
          update_time: '2026-08-01T12:00:02+08:00',
        },
      }),
    ])
    expect(balance()).toBe(openingBalance - 2_000)
  })

  it.each([
    ['refuse', {}, 'OTHER_FAIL_REASON_TYPE'],
    ['fail', { fail_reason: 'NAME_NOT_CORRECT' }, 'NAME_NOT_CORRECT'],
  ])('gives the money back after %s', (event, data, reason) => {
    test.ask(create, { body })
    test.acts.act('transfer', 'PLFK2020', event, data)
    expect(test.ask(queryOut, { path })).toMatchObject({ state: 'FAIL', fail_reason: reason })
    expect(test.notices.map(({ resource }) => resource.fail_reason)).toEqual([reason])
    expect(balance()).toBe(openingBalance)
  })

  it('closes what nobody confirmed within 24 hours', async () => {
    test.ask(create, { body })
    await test.clock.advance(86_399_000)
    expect(stateOf()).toBe('WAIT_USER_CONFIRM')
    await test.clock.advance(1_000)
    expect(test.ask(queryOut, { path })).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' })
    expect(balance()).toBe(openingBalance)
    const late = failureOf(() => test.acts.actByNumber('PLFK2020', ['confirm']), 'Possible now: nothing.')
    expect(late).toMatchObject({ code: 'EVENT_REFUSED' })
  })

  it('cancels what the user has not confirmed, in two steps and once', async () => {
    test.ask(create, { body })
    expect(test.ask(cancel, { path })).toMatchObject({ state: 'CANCELING', out_bill_no: 'PLFK2020' })
    expect(test.ask(cancel, { path }).state).toBe('CANCELING')
    expect(balance()).toBe(openingBalance - 2_000)
    await test.clock.advance(5_000)
    expect(stateOf()).toBe('CANCELLED')
    expect(test.ask(cancel, { path }).state).toBe('CANCELLED')
    expect(balance()).toBe(openingBalance)
    await test.clock.advance(90_000_000)
    expect(test.notices.map(({ resource }) => resource.state)).toEqual(['CANCELLED'])
  })

  it('does not cancel what the user confirmed', () => {
    test.ask(create, { body })
    test.acts.actByNumber('PLFK2020', ['confirm'])
    expect(test.codeOf(cancel, { path })).toBe('INVALID_REQUEST')
  })

  it('knows a repeated request from another one under the same number', () => {
    const made = test.ask(create, { body })
    const turned = Object.fromEntries(Object.entries(body).reverse())
    expect(test.ask(create, { body: turned })).toEqual(made)
    expect(test.codeOf(create, { body: { ...body, transfer_amount: 2_001 } })).toBe('ALREADY_EXISTS')
    expect(balance()).toBe(openingBalance - 2_000)
  })

  it.each([
    ['2,000 yuan without a name', { transfer_amount: 200_000 }, 'INVALID_REQUEST'],
    ['less than 0.1 yuan', { transfer_amount: 9 }, 'INVALID_REQUEST'],
    ['more than the account holds', { transfer_amount: 100_000_001, user_name: '张三' }, 'NOT_ENOUGH'],
    ['a number with other characters', { out_bill_no: 'PLFK-2020' }, 'PARAM_ERROR'],
  ])('refuses %s', (_, changes, code) => {
    expect(test.codeOf(create, { body: { ...body, ...changes } })).toBe(code)
    expect(balance()).toBe(openingBalance)
  })

  it.each([
    ['1,999.99 yuan without a name', { transfer_amount: 199_999 }],
    ['2,000 yuan with a name', { transfer_amount: 200_000, user_name: '张三' }],
  ])('accepts %s', (_, changes) => {
    expect(test.ask(create, { body: { ...body, ...changes } }).state).toBe('WAIT_USER_CONFIRM')
  })

  it('keeps the numbers of merchants, and kinds of numbers, apart', () => {
    test.ask(create, { body })
    expect(test.codeOf(queryOut, { path, caller: '1900000110' })).toBe('NOT_FOUND')
    expect(test.codeOf(queryNo, { path: { transfer_bill_no: 'PLFK2020' } })).toBe('NOT_FOUND')
    expect(test.codeOf(cancel, { path: { out_bill_no: 'unknown' } })).toBe('INVALID_REQUEST')
  })

  it.each(['v3/fund-app/mch-transfer/partner/transfer-bills', 'v3/ecommerce/mch-transfer/transfer-bills'])(
    'serves %s, for the sub-merchant that was named',
    async base => {
      const sub = { ...body, sub_mchid: '1900000200' }
      expect(test.ask(`${base}#post`, { body: sub })).toMatchObject({ sub_mchid: '1900000200' })
      const query = `${base}/out-bill-no/{out_bill_no}#get`
      const known = test.ask(query, { path, query: { sub_mchid: '1900000200' } })
      expect(known).toMatchObject({ mchid, sub_mchid: '1900000200', state: 'WAIT_USER_CONFIRM' })
      expect(test.codeOf(query, { path, query: { sub_mchid: '1900000201' } })).toMatch(
        /NOT_FOUND|INVALID_REQUEST/,
      )
      test.acts.actByNumber('PLFK2020', ['confirm'])
      await test.clock.advance(5_000)
      expect(test.notices[0]?.resource).toMatchObject({ mchid, sub_mchid: '1900000200', state: 'SUCCESS' })
    },
  )

  it('serves QQ wallets, with a notice of their own', async () => {
    const qq = 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills'
    const given = { ...body, user_qq: '10000', transfer_scene_id: '1401' }
    expect(test.ask(`${qq}#post`, { body: given })).toMatchObject({
      mchid,
      user_qq: '10000',
      state: 'WAIT_USER_CONFIRM',
    })
    expect(test.ask(`${qq}/{out_bill_no}/cancel#post`, { path }).state).toBe('CANCELING')
    await test.clock.advance(5_000)
    expect(test.ask(`${qq}/{out_bill_no}#get`, { path }).state).toBe('CANCELLED')
    expect(test.notices).toMatchObject([
      {
        webhook: 'v3/MCHTRANSFER.QQWALLETBILL.FINISHED',
        resource: { mchid, state: 'CANCELLED', user_qq: '10000' },
      },
    ])
  })
})

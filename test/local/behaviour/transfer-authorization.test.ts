import { beforeEach, describe, expect, it } from 'vitest'
import { transferAuthorizationBehaviour } from '../../../templates/runtime/local/behaviour/transfer/authorization-behaviour.js'
import { transferBehaviour } from '../../../templates/runtime/local/behaviour/transfer/transfer-behaviour.js'
import { type BehaviourWorld, openWorld } from './world.js'

const bills = 'v3/fund-app/mch-transfer/transfer-bills'
const direct = 'v3/fund-app/mch-transfer/user-confirm-authorization'
const one = `${direct}/out-authorization-no/{out_authorization_no}`
const path = { out_authorization_no: 'A1' }
const asked = {
  out_authorization_no: 'A1',
  appid: 'wx1',
  openid: 'o1',
  transfer_scene_id: '1000',
  user_display_name: '小张',
  authorization_notify_url: 'http://127.0.0.1:1/consent',
}
const transfer = {
  appid: 'wx1',
  out_bill_no: 'T1',
  transfer_amount: 2_000,
  transfer_remark: '奖励',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '八月' }],
}

describe('consents to transfers', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openWorld([transferBehaviour, transferAuthorizationBehaviour])
  })

  const stateOf = () => test.ask(`${one}#get`, { path }).state
  const kinds = () => test.notices.map(({ webhook }) => webhook.replace('v3/MCHTRANSFER.', ''))

  it('are asked for, given, used and closed', async () => {
    const made = test.ask(`${direct}#post`, { body: asked })
    expect(made).toMatchObject({
      out_authorization_no: 'A1',
      state: 'WAIT_USER_CONFIRM',
      package_info: expect.any(String),
    })
    expect(test.ask(`${direct}#post`, { body: asked })).toEqual(made)
    expect(test.codeOf(`${bills}/transfer#post`, { body: { ...transfer, out_authorization_no: 'A1' } })).toBe(
      'INVALID_REQUEST',
    )
    test.acts.actByNumber('A1', ['confirm'])
    const { authorization_id } = test.ask(`${one}#get`, { path })
    expect(authorization_id).toMatch(/^18\d{30}$/)
    const body = { ...transfer, authorization_id }
    expect(test.ask(`${bills}/transfer#post`, { body })).toMatchObject({ state: 'ACCEPTED', openid: 'o1' })
    await test.clock.advance(5_000)
    expect(test.ask(`${bills}/transfer#post`, { body })).toMatchObject({ state: 'SUCCESS' })
    expect(test.ask(`${one}/close#post`, { path })).toMatchObject({
      state: 'CLOSED',
      close_info: { close_reason: 'CLOSE_VIA_MCH_API', close_time: '2026-08-01T12:00:05+08:00' },
    })
    expect(test.codeOf(`${bills}/transfer#post`, { body: { ...body, out_bill_no: 'T2' } })).toBe(
      'INVALID_REQUEST',
    )
    expect(kinds()).toEqual(['AUTHORIZATION.CONFIRMED', 'BILL.FINISHED', 'AUTHORIZATION.CLOSED'])
  })

  it('are given with a transfer that asks for them', async () => {
    const { openid, user_display_name, out_authorization_no, authorization_notify_url } = asked
    const authorization_info = { user_display_name, out_authorization_no, authorization_notify_url }
    const body = { ...transfer, openid, authorization_info }
    const made = test.ask(`${bills}/pre-transfer-with-authorization#post`, { body })
    expect(made).toMatchObject({
      state: 'WAIT_USER_CONFIRM',
      user_display_name: '小张',
      out_authorization_no: 'A1',
    })
    expect(stateOf()).toBe('WAIT_USER_CONFIRM')
    test.acts.act('transfer', 'T1', 'confirm')
    expect(stateOf()).toBe('TAKING_EFFECT')
    await test.clock.advance(5_000)
    expect(kinds()).toEqual(['AUTHORIZATION.CONFIRMED', 'BILL.FINISHED'])
    expect(test.ask(`${bills}/pre-transfer-with-authorization#post`, { body }).state).toBe('SUCCESS')
  })

  it('are withdrawn by users, or never given', async () => {
    test.ask(`${direct}#post`, { body: asked })
    test.acts.act('transfer-authorization', 'A1', 'confirm')
    test.acts.act('transfer-authorization', 'A1', 'withdraw')
    expect(test.ask(`${one}#get`, { path })).toMatchObject({ close_info: { close_reason: 'USER_CLOSE' } })
    expect(test.codeOf(`${one}/close#post`, { path })).toBe('INVALID_REQUEST')
    expect(test.codeOf(`${direct}#post`, { body: asked })).toBe('INVALID_REQUEST')
    test.ask(`${direct}#post`, { body: { ...asked, out_authorization_no: 'A2' } })
    await test.clock.advance(86_400_000)
    const other = { path: { out_authorization_no: 'A2' } }
    expect(test.ask(`${one}#get`, other)).toMatchObject({
      close_info: { close_reason: 'USER_OVERDUE_UNCONFIRMED' },
    })
    expect(kinds()).toEqual(['AUTHORIZATION.CONFIRMED', 'AUTHORIZATION.CLOSED'])
    expect(test.codeOf(`${one}#get`, { path: { out_authorization_no: 'A9' } })).toBe('INVALID_REQUEST')
  })

  it('are those of service providers too', async () => {
    const base = 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations'
    const { authorization_notify_url: notify_url, ...rest } = asked
    test.ask(`${base}#post`, { body: { ...rest, notify_url } })
    test.acts.act('transfer-authorization', 'A1', 'confirm')
    const { authorization_id } = test.ask(`${base}/{out_authorization_no}#get`, { path })
    const body = { ...transfer, sub_mchid: '19', authorization_id }
    const partner = 'v3/fund-app/mch-transfer/partner/transfer-bills'
    expect(test.ask(`${partner}/transfer#post`, { body })).toMatchObject({
      sub_mchid: '19',
      state: 'ACCEPTED',
    })
    test.ask(`${base}#post`, { body: { ...rest, notify_url, out_authorization_no: 'A2' } })
    await test.clock.advance(86_400_000)
    const overdue = test.ask(`${base}/{out_authorization_no}#get`, { path: { out_authorization_no: 'A2' } })
    expect(overdue).toMatchObject({ state: 'CLOSED' })
    expect(overdue).not.toHaveProperty('close_info')
    expect(test.ask(`${base}/{out_authorization_no}/close#post`, { path }).state).toBe('CLOSED')
  })
})

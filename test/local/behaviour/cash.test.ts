import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { redPacketBehaviour } from '../../../templates/runtime/local/behaviour/cash/red-packet-behaviour.js'
import { v2TransferBehaviour } from '../../../templates/runtime/local/behaviour/cash/v2-transfer-behaviour.js'
import { change } from '../../../templates/runtime/local/behaviour/funds/flow.js'
import { fundFlows } from '../../../templates/runtime/local/behaviour/funds/fund-flows.js'
import {
  openingBalance,
  operationBalance,
} from '../../../templates/runtime/local/behaviour/funds/operation-account.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const transfer = 'v2/mmpaymkttransfers/promotion/transfers#post'
const transferInfo = 'v2/mmpaymkttransfers/gettransferinfo#post'
const send = 'v2/mmpaymkttransfers/sendredpack#post'
const sendGroup = 'v2/mmpaymkttransfers/sendgroupredpack#post'
const packetInfo = 'v2/mmpaymkttransfers/gethbinfo#post'

/** v2's values are texts. */
const paid = {
  mch_appid: 'wx1',
  mchid,
  partner_trade_no: 'T1',
  openid: 'o1',
  check_name: 'NO_CHECK',
  amount: '30',
  desc: '奖励',
  spbill_create_ip: '10.0.0.1',
  nonce_str: 'a',
}
const packet = {
  mch_billno: 'H1',
  mch_id: mchid,
  wxappid: 'wx1',
  send_name: '商户',
  re_openid: 'o1',
  total_amount: '100',
  total_num: '1',
  wishing: '恭喜',
  client_ip: '10.0.0.1',
  act_name: '活动',
  remark: '备注',
  nonce_str: 'a',
}

describe('transfers and red packets of v2', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openWorld([v2TransferBehaviour, redPacketBehaviour])
  })
  afterEach(() => {
    const flows = fundFlows(test.world, mchid).reduce((sum, flow) => sum + change(flow), openingBalance)
    expect(operationBalance(test.world, mchid)).toBe(flows)
  })

  const stateOf = () => test.ask(packetInfo, { body: { mch_billno: 'H1' } }).status

  it('transfer at once, and once', () => {
    const made = test.ask(transfer, { body: paid })
    expect(made).toMatchObject({
      partner_trade_no: 'T1',
      payment_time: '2026-08-01 12:00:00',
      payment_no: expect.any(String),
    })
    expect(test.ask(transfer, { body: { ...paid, nonce_str: 'b' } })).toEqual(made)
    expect(test.codeOf(transfer, { body: { ...paid, amount: '31' } })).toBe('FATAL_ERROR')
    expect(test.ask(transferInfo, { body: { partner_trade_no: 'T1' } })).toMatchObject({
      status: 'SUCCESS',
      payment_amount: 30,
      detail_id: made.payment_no,
      appid: 'wx1',
      desc: '奖励',
    })
    expect(operationBalance(test.world, mchid)).toBe(openingBalance - 30)
  })

  it.each([
    ['less than 0.3 yuan', { amount: '29' }, 'AMOUNT_LIMIT'],
    ['a check without a name', { check_name: 'FORCE_CHECK' }, 'PARAM_ERROR'],
    ['more than there is', { amount: '100000001' }, 'NOTENOUGH'],
  ])('refuse to transfer %s', (_, changes, code) => {
    expect(test.codeOf(transfer, { body: { ...paid, ...changes } })).toBe(code)
    expect(test.codeOf(transferInfo, { body: { partner_trade_no: 'T1' } })).toBe('NOT_FOUND')
  })

  it('send a packet that the user opens', () => {
    const made = test.ask(send, { body: packet })
    expect(made).toMatchObject({ mch_billno: 'H1', re_openid: 'o1', wxappid: 'wx1', total_amount: 100 })
    expect(test.ask(send, { body: packet })).toEqual(made)
    expect(stateOf()).toBe('SENT')
    test.acts.actByNumber('H1', ['confirm'])
    expect(test.ask(packetInfo, { body: { mch_billno: 'H1' } })).toMatchObject({
      status: 'RECEIVED',
      hb_type: 'NORMAL',
      send_type: 'API',
      total_num: 1,
      send_time: '2026-08-01 12:00:00',
      hblist: { hbinfo: [{ openid: 'o1', amount: 100, rcv_time: '2026-08-01 12:00:00' }] },
    })
  })

  it('take a packet back that nobody opens', async () => {
    test.ask(send, { body: packet })
    await test.clock.advance(86_400_000)
    expect(stateOf()).toBe('RFUND_ING')
    expect(operationBalance(test.world, mchid)).toBe(openingBalance - 100)
    await test.clock.advance(2_000)
    expect(test.ask(packetInfo, { body: { mch_billno: 'H1' } })).toMatchObject({
      status: 'REFUND',
      refund_amount: 100,
    })
    expect(operationBalance(test.world, mchid)).toBe(openingBalance)
  })

  it('tell that sending failed, and ask for another number', () => {
    test.ask(send, { body: packet })
    test.acts.act('red-packet', 'H1', 'fail')
    expect(test.ask(packetInfo, { body: { mch_billno: 'H1' } })).toMatchObject({
      status: 'FAILED',
      reason: '发放失败',
    })
    expect(test.codeOf(send, { body: packet })).toBe('SEND_FAILED')
    expect(operationBalance(test.world, mchid)).toBe(openingBalance)
  })

  it.each([
    [send, 'less than a yuan', { total_amount: '99' }, 'MONEY_LIMIT'],
    [send, 'more than 200 yuan', { total_amount: '20001' }, 'MONEY_LIMIT'],
    [send, 'one packet to two users', { total_num: '2' }, 'PARAM_ERROR'],
    [send, 'more than there is', { total_amount: '100000001', scene_id: 'PRODUCT_1' }, 'NOTENOUGH'],
    [sendGroup, 'a group of nobody', { total_num: '0' }, 'PARAM_ERROR'],
    [sendGroup, 'less than a yuan each', { total_num: '3', total_amount: '299' }, 'MONEY_LIMIT'],
  ])('refuse by %s to send %s', (id, _, changes, code) => {
    expect(test.codeOf(id, { body: { ...packet, ...changes } })).toBe(code)
  })

  it('send to groups, to mini programs and to members of a company', () => {
    test.ask(sendGroup, { body: { ...packet, total_num: '3', total_amount: '300' } })
    expect(test.ask(packetInfo, { body: { mch_billno: 'H1' } })).toMatchObject({
      hb_type: 'GROUP',
      total_num: 3,
    })
    expect(test.codeOf(sendGroup, { body: packet })).toBe('FATAL_ERROR')
    const inProgram = test.ask('v2/mmpaymkttransfers/sendminiprogramhb#post', {
      body: { ...packet, mch_billno: 'H2' },
    })
    expect(inProgram.package).toMatch(/^sendid=1000\d+&/)
    const { total_num: _, ...single } = packet
    test.ask('v2/mmpaymkttransfers/sendworkwxredpack#post', {
      body: { ...single, mch_billno: 'H3', sender_name: '张三' },
    })
    expect(
      test.ask('v2/mmpaymkttransfers/queryworkwxredpack#post', { body: { mch_billno: 'H3' } }),
    ).toMatchObject({
      sender_name: '张三',
      status: 'SENT',
    })
    expect(test.codeOf(packetInfo, { body: { mch_billno: 'H9' } })).toBe('NOT_FOUND')
  })
})

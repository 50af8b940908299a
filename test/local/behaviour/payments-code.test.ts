import { beforeEach, describe, expect, it } from 'vitest'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const appid = 'wx6f3a90c2d5e81b47'
const number = 'DD20260801000137'
const v3 = 'v3/pay/transactions'
const byNumber = `${v3}/out-trade-no/{out_trade_no}`
const path = { out_trade_no: number }

const codepay = (auth_code: string, total = 6800) => ({
  body: {
    appid,
    mchid,
    description: '手冲豆',
    out_trade_no: number,
    payer: { auth_code },
    amount: { total },
    scene_info: { store_info: { id: 'SQ001' } },
  },
})
const micropay = (auth_code: string, total = 6800) => ({
  body: {
    appid,
    mch_id: mchid,
    body: '手冲豆',
    out_trade_no: number,
    auth_code,
    total_fee: String(total),
    spbill_create_ip: '203.0.113.8',
  },
})

let service: BehaviourWorld
beforeEach(() => {
  service = openWorld([paymentBehaviour, refundBehaviour])
})

const stateOf = () => service.ask(`${byNumber}#get`, { path, query: { mchid } }).trade_state
const exists = () => service.world.store.list('payment').length === 1
const v2 = { body: { appid, mch_id: mchid, out_trade_no: number } }

describe('code payments', () => {
  it('take the money at once', () => {
    expect(service.ask(`${v3}/codepay#post`, codepay('134500000000000042'))).toMatchObject({
      trade_state: 'SUCCESS',
      trade_type: 'MICROPAY',
      amount: { total: 6800, payer_total: 6800 },
      success_time: '2026-08-01T12:00:00+08:00',
    })
    expect(service.notices).toEqual([])
    expect(service.codeOf(`${v3}/codepay#post`, codepay('134500000000000042'))).toBe('ORDER_PAID')
    expect(service.codeOf('v2/pay/micropay#post', micropay('134500000000000042'))).toBe('ORDERPAID')
  })

  it.each([
    ['134500000000000093', 'AUTH_CODE_EXPIRE', 'AUTHCODEEXPIRE'],
    ['134500000000000094', 'NOT_ENOUGH', 'NOTENOUGH'],
    ['134500000000000095', 'ACCOUNT_ERROR', 'TRADE_ERROR'],
    ['134500000000000096', 'RULE_LIMIT', 'NOTSUPORTCARD'],
    ['134500000000000097', 'AUTH_CODE_INVALID', 'AUTH_CODE_INVALID'],
    ['934500000000000042', 'AUTH_CODE_INVALID', 'AUTH_CODE_INVALID'],
    ['1345', 'AUTH_CODE_INVALID', 'AUTH_CODE_INVALID'],
  ])('refuse %s and leave no order', (code, codeV3, codeV2) => {
    expect(service.codeOf(`${v3}/codepay#post`, codepay(code))).toBe(codeV3)
    expect(service.codeOf('v2/pay/micropay#post', micropay(code))).toBe(codeV2)
    expect(exists()).toBe(false)
  })

  it.each([
    ['134500000000000098', 'BANK_ERROR', 'NOTPAY'],
    ['134500000000000099', 'SYSTEM_ERROR', 'SUCCESS'],
  ])('leave the outcome of %s to a query', (code, refused, state) => {
    expect(service.codeOf(`${v3}/codepay#post`, codepay(code))).toBe(refused)
    expect(stateOf()).toBe(state)
  })

  it.each([
    ['a code', '134500000000000090', 6800],
    ['more than 1,000 yuan', '134500000000000042', 100_001],
  ])('ask for the password: %s', (_, code, total) => {
    expect(service.ask(`${v3}/codepay#post`, codepay(code, total)).trade_state).toBe('USERPAYING')
    expect(service.ask(`${v3}/codepay#post`, codepay(code, total)).trade_state).toBe('USERPAYING')
    service.happen('payment', number, 'pay')
    expect(stateOf()).toBe('SUCCESS')
  })

  it.each([
    ['134500000000000091', 'SUCCESS'],
    ['134500000000000092', 'PAYERROR'],
  ])('let the user of %s decide after five seconds', async (code, state) => {
    expect(service.codeOf('v2/pay/micropay#post', micropay(code))).toBe('USERPAYING')
    await service.clock.advance(4_900)
    expect(stateOf()).toBe('USERPAYING')
    await service.clock.advance(100)
    expect(stateOf()).toBe(state)
  })

  it('need no password for 1,000 yuan exactly', () => {
    const charged = service.ask(`${v3}/codepay#post`, codepay('134500000000000042', 100_000))
    expect(charged.trade_state).toBe('SUCCESS')
  })

  it('may be tried again with another code, if the first one failed', async () => {
    service.ask(`${v3}/codepay#post`, codepay('134500000000000092'))
    await service.clock.advance(5_000)
    expect(service.ask(`${v3}/codepay#post`, codepay('134500000000000042')).trade_state).toBe('SUCCESS')
  })

  it('are reversed, paid or not, as often as asked', () => {
    const body = { appid, mchid }
    service.ask(`${v3}/codepay#post`, codepay('134500000000000042'))
    const reversed = service.ask(`${byNumber}/reverse#post`, { path, body })
    expect(reversed).toEqual({ appid, mchid, out_trade_no: number })
    expect(service.ask('v2/secapi/pay/reverse#post', v2)).toMatchObject({ recall: 'N' })
    expect(stateOf()).toBe('REVOKED')
    const [object] = service.world.store.list('payment')
    expect(object?.data.reversedAt).toBe(service.world.now())
    expect(service.codeOf(`${v3}/codepay#post`, codepay('134500000000000042'))).toBe('ORDER_REVERSED')
    const refund = {
      out_trade_no: number,
      out_refund_no: 'R1',
      amount: { refund: 1, total: 6800, currency: 'CNY' },
    }
    expect(service.codeOf('v3/refund/domestic/refunds#post', { body: refund })).toBe('RESOURCE_NOT_EXISTS')
  })

  it('are not reversed after seven days, and no other orders are', async () => {
    service.ask('v2/pay/micropay#post', micropay('134500000000000042'))
    await service.clock.advance(8 * 24 * 3_600_000)
    expect(service.codeOf('v2/secapi/pay/reverse#post', v2)).toBe('REVERSE_EXPIRE')
    const other = { ...codepay('').body, out_trade_no: 'DD2', payer: { openid: 'o1' } }
    service.ask(`${v3}/jsapi#post`, { body: other })
    const asked = { path: { out_trade_no: 'DD2' }, body: { appid, mchid } }
    expect(service.codeOf(`${byNumber}/reverse#post`, asked)).toBe('INVALID_REQUEST')
  })

  it('tell who showed the code', () => {
    const asked = (auth_code: string) => ({ body: { appid, mch_id: mchid, auth_code } })
    const { openid } = service.ask('v2/tools/authcodetoopenid#post', asked('134500000000000042'))
    expect(service.ask('v2/pay/micropay#post', micropay('134500000000000042')).openid).toBe(openid)
    expect(service.codeOf('v2/tools/authcodetoopenid#post', asked('134500000000000093'))).toBe(
      'AUTHCODEEXPIRE',
    )
    const link = { body: { appid, mch_id: mchid, long_url: 'weixin://wxpay/bizpayurl?pr=1' } }
    expect(service.ask('v2/tools/shorturl#post', link).short_url).toMatch(/^weixin:\/\/wxpay\/s\/\w{9}$/)
  })
})

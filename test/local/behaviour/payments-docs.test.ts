import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { codeCases } from '../../../templates/runtime/local/behaviour/payment/payment-code.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const appid = 'wx6f3a90c2d5e81b47'

/** What an operation answers to a payment code: the code of a refusal, or the state of the order. */
function outcome(service: BehaviourWorld, id: string, auth_code: string): string {
  const shared = { appid, out_trade_no: `N${auth_code}`, auth_code }
  const v3 = { mchid, description: 'x', amount: { total: 1 }, payer: { auth_code } }
  const v2 = { mch_id: mchid, body: 'x', total_fee: '1' }
  const answer = service.call(id, { body: { ...shared, ...v3, ...v2 } })
  if (answer.kind === 'error') return answer.code
  return answer.kind === 'data' ? String(answer.data.trade_state) : answer.kind
}

describe.each(['docs/local-payments.md', 'docs/local-payments.zh-CN.md'])('%s', file => {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map(line => [...line.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? ''))
    .filter(([digits]) => /^\d\d$/.test(digits ?? ''))

  it('lists every case of payment codes', () => {
    expect(rows.map(([digits]) => digits)).toEqual(codeCases.map(({ digits }) => digits))
  })

  it('says what the cases answer', () => {
    for (const [digits, v3, v2] of rows) {
      const ask = (id: string) =>
        outcome(openWorld([paymentBehaviour, refundBehaviour]), id, `1345000000000000${digits}`)
      expect([digits, ask('v3/pay/transactions/codepay#post'), ask('v2/pay/micropay#post')]).toEqual([
        digits,
        v3,
        v2,
      ])
    }
  })
})

import { expect, it } from 'vitest'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'

it('reads', () => {
  const t0 = performance.now()
  const model = readModel('generated/model.jsonl')
  const t1 = performance.now()
  const all = model.operations()
  model.webhooks()
  const t2 = performance.now()
  console.log(t1 - t0, t2 - t1, all.length)
  const r = (m: string, p: string) => {
    const x = model.route(m, p)
    return x?.kind === 'operation' ? [x.operation.id, x.path] : x
  }
  console.log(
    r('POST', '/v3/pay/transactions/jsapi'),
    r('get', '/v3/pay/transactions/id/a%20b'),
    r('GET', '/v3/pay/transactions/jsapi'),
    r('HEAD', '/v3/certificates/'),
    r('POST', '/hk/v3/transactions/jsapi'),
    r('GET', '/nope'),
    r('POST', '/pay/unifiedorder'),
    r('POST', '/v3/apply4subject/applyment/1/cancel'),
    r('POST', '/v3/apply4subject/applyment/x1/cancel'),
    r('POST', '/v3/applyment4sub/applyment'),
    r('POST', '/global/pay/unifiedorder'),
  )
  expect(1).toBe(1)
})

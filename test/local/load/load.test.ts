import { expect, it } from 'vitest'
import { startLocal } from '../start.js'
import { runLocalLoad } from './run-local-load.js'

/** The short form of `npm run load:local`, in one process: nothing is lost, and no more is remembered than was asked for. */
it('100 shops at once lose nothing', async () => {
  const local = await startLocal({ history: 50 })
  const report = await runLocalLoad({ config: local.config, concurrency: 100, seconds: 0.1 })
  expect(report.problems).toEqual([])
  expect(report.orders).toBeGreaterThanOrEqual(100)
  // More where a busy machine answers so late that the service sends again, as it must.
  expect(report.notices).toBeGreaterThanOrEqual(report.orders * 2)
  expect(report.calls).toBe(report.orders * 6 + 1)
  expect(local.objects('payment').map(({ state }) => state)).toEqual(
    Array.from({ length: report.orders }, () => 'REFUND'),
  )
  expect(local.objects('refund').every(({ state }) => state === 'SUCCESS')).toBe(true)
  expect(local.requests()).toHaveLength(50)
  expect(local.notices().length).toBeLessThanOrEqual(50)
  await local.close()
})

import { expect, it } from 'vitest'
import { startLoadTarget } from './load-target.js'
import { runLoad } from './run-load.js'

it.each([
  ['the default', {}],
  ['fetch', { fetch: globalThis.fetch }],
])(
  'two seconds of load through %s: nothing fails, and a new certificate is fetched once',
  { timeout: 60_000 },
  async (_, config) => {
    const target = await startLoadTarget()
    // `npm run load` looks at the heap; here the garbage collector cannot be asked.
    const plan = { seconds: 2, concurrency: 50, warmUpCalls: 100, heap: async () => 0 }
    const report = await runLoad(target, { ...plan, ...config })
    const counts = await target.counts()
    await target.close()
    expect(report.surprises).toEqual([])
    expect(counts).toEqual({ downloads: 2, refused: [] })
    expect(report.certificates.map(serials => serials.includes('0E0F'))).toEqual([false, true])
    expect(report.calls).toBeGreaterThan(200)
  },
)

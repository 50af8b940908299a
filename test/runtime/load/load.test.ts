import { expect, it } from 'vitest'
import { createNodeTransport } from '../../../templates/runtime/index.js'
import { startLoadTarget } from './load-target.js'
import { runLoad } from './run-load.js'

it.each([
  ['fetch', undefined],
  ['node:https', createNodeTransport()],
])(
  'two seconds of load through %s: nothing fails, and a new certificate is fetched once',
  { timeout: 60_000 },
  async (_, transport) => {
    const target = await startLoadTarget()
    // `npm run load` looks at the heap; here the garbage collector cannot be asked.
    const plan = { seconds: 2, concurrency: 50, warmUpCalls: 100, heap: async () => 0 }
    const report = await runLoad(target, transport === undefined ? plan : { ...plan, transport })
    const counts = await target.counts()
    await target.close()
    expect(report.surprises).toEqual([])
    expect(counts).toEqual({ downloads: 2, refused: [] })
    expect(report.certificates.map(serials => serials.includes('0E0F'))).toEqual([false, true])
    expect(report.calls).toBeGreaterThan(200)
  },
)

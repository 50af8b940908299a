import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type LocalLoadPlan, type LocalLoadReport, runLocalLoad } from './run-local-load.js'

/**
 * `npm run load:local`: 200 shops at once for a minute against a local service in its own process. `LOAD_SECONDS` and
 * `LOAD_CONCURRENCY` change the numbers. Fails if anything is lost, or if after a reset the heap of the service is more
 * than a tenth larger than after a short run before.
 */
async function main(script: string, model: string): Promise<boolean> {
  const service = await startService(script, model)
  const { config } = await service.facts()
  const plan = { config, concurrency: Number(process.env.LOAD_CONCURRENCY ?? 200) }
  await runLocalLoad({ ...plan, seconds: 1 })
  await reset(config.baseUri)
  const before = await service.heap()
  const report = await runLocalLoad({ ...plan, seconds: Number(process.env.LOAD_SECONDS ?? 60) })
  const full = await service.heap()
  await reset(config.baseUri)
  const after = await service.heap()
  service.close()
  return print(report, before, full, after)
}

interface Heap {
  readonly heap: number
  readonly objects: number
  readonly unfinished: number
  readonly requests: number
}

async function reset(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  await fetch(`${url}/_local/reset`, { method: 'POST', headers, body: '{}' })
}

async function startService(script: string, model: string) {
  const child = fork(script, [model], {
    execArgv: ['--expose-gc', '--enable-source-maps', ...(process.env.LOAD_NODE?.split(' ') ?? [])],
  })
  await once(child, 'message')
  const ask = async (message: string): Promise<unknown> => {
    const answer = once(child, 'message')
    child.send(message)
    const [value]: unknown[] = await answer
    return value
  }
  return {
    facts: async (): Promise<Pick<LocalLoadPlan, 'config'>> => JSON.parse(JSON.stringify(await ask('facts'))),
    heap: async (): Promise<Heap> => JSON.parse(JSON.stringify(await ask('heap'))),
    close: () => child.send('close'),
  }
}

function print(report: LocalLoadReport, before: Heap, full: Heap, after: Heap): boolean {
  const { calls, orders, notices, seconds, median, slow } = report
  const growth = after.heap / before.heap - 1
  const mebibytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MiB`
  const problems = [
    ...report.problems,
    ...(full.objects === orders * 2 ? [] : [`${full.objects} objects of ${orders} orders and refunds`]),
    ...(full.unfinished === 0 ? [] : [`${full.unfinished} objects are not in their last state`]),
    ...(notices < orders * 2 ? [`${notices} notices of ${orders * 2} arrived`] : []),
    ...(full.requests <= 2_000 ? [] : [`${full.requests} requests are remembered`]),
    ...(growth > 0.1 ? [`after the reset the heap is larger by ${(growth * 100).toFixed(1)} %`] : []),
  ]
  console.log(
    [
      `${calls} calls in ${seconds.toFixed(1)} s (${(calls / seconds).toFixed(0)} a second), median ${median.toFixed(0)} ms, 99 % within ${slow.toFixed(0)} ms`,
      `${orders} orders paid and refunded, ${notices} notices arrived`,
      `heap of the service ${mebibytes(before.heap)} before, ${mebibytes(full.heap)} with all orders (${((full.heap - before.heap) / orders / 1024).toFixed(1)} KiB each), ${mebibytes(after.heap)} after the reset`,
    ].join('\n'),
  )
  for (const problem of problems) console.error(`  ${problem}`)
  return problems.length === 0
}

main(process.argv[2] ?? '', process.argv[3] ?? '').then(isFine => {
  process.exitCode = isFine ? 0 : 1
})

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type LocalLoadPlan, type LocalLoadReport, runLocalLoad } from './run-local-load.js'

/**
 * `npm run load:local`: 200 shops at once for a minute against a local service in its own process, in two halves with a reset
 * behind each. `LOAD_SECONDS` and `LOAD_CONCURRENCY` change the numbers. Fails if anything is lost, or if the second half
 * leaves more on the heap of the service than the first did: a tenth, and what the nonces of ten minutes need.
 */
async function main(script: string, model: string): Promise<boolean> {
  const service = await startService(script, model)
  const { config } = await service.facts()
  const concurrency = Number(process.env.LOAD_CONCURRENCY ?? 200)
  const seconds = Number(process.env.LOAD_SECONDS ?? 60) / 2
  const half = async (): Promise<Half> => {
    const report = await runLocalLoad({ config, concurrency, seconds })
    const full = await service.heap()
    await reset(config.baseUri)
    return { report, full, empty: await service.heap() }
  }
  const [first, second] = [await half(), await half()]
  service.close()
  const growth = second.empty.heap - first.empty.heap - second.report.calls * bytesOfNonce
  const isBounded = growth < first.empty.heap / 10
  if (!isBounded) console.error(`The second half left ${mebibytes(growth)} more than the first.`)
  return [print(first), print(second), isBounded].every(Boolean)
}

/** Of a nonce with its caller, in the set that remembers it for ten minutes. */
const bytesOfNonce = 200

interface Half {
  readonly report: LocalLoadReport
  /** With everything that happened, and after a reset. */
  readonly full: Heap
  readonly empty: Heap
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

function mebibytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MiB`
}

function print({ report, full, empty }: Half): boolean {
  const { calls, orders, notices, seconds, median, slow } = report
  const problems = [
    ...report.problems,
    ...(full.objects === orders * 2 ? [] : [`${full.objects} objects of ${orders} orders and refunds`]),
    ...(full.unfinished === 0 ? [] : [`${full.unfinished} objects are not in their last state`]),
    ...(notices < orders * 2 ? [`${notices} notices of ${orders * 2} arrived`] : []),
    ...(full.requests <= 2_000 ? [] : [`${full.requests} requests are remembered`]),
  ]
  console.log(
    [
      `${calls} calls in ${seconds.toFixed(1)} s (${(calls / seconds).toFixed(0)} a second), median ${median.toFixed(0)} ms, 99 % within ${slow.toFixed(0)} ms`,
      `${orders} orders paid and refunded, ${notices} notices arrived`,
      `heap of the service ${mebibytes(full.heap)} with all of it, ${mebibytes(empty.heap)} after the reset`,
    ].join('\n'),
  )
  for (const problem of problems) console.error(`  ${problem}`)
  return problems.length === 0
}

main(process.argv[2] ?? '', process.argv[3] ?? '').then(isFine => {
  process.exitCode = isFine ? 0 : 1
})

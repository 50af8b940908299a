import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LoadCounts, LoadFacts, LoadTarget } from '../runtime/load/load-target.js'
import { type LoadPlan, type LoadReport, runLoad } from '../runtime/load/run-load.js'

/**
 * `npm run load`: makes 200 calls at a time for a minute against a strict server in its own process, over Node's default
 * transport and over `fetch`. Halfway the platform certificate is replaced. `LOAD_SECONDS` and `LOAD_CONCURRENCY` change
 * the numbers. Fails if the heap grows by more than a tenth, or anything unexpected happens.
 */
async function main(serverScript: string): Promise<boolean> {
  const seconds = Number(process.env.LOAD_SECONDS ?? 60)
  const concurrency = Number(process.env.LOAD_CONCURRENCY ?? 200)
  const plan = { seconds, concurrency, warmUpCalls: 12_000, heap: heapInUse }
  const byDefault = await judge('default', serverScript, plan)
  const byFetch = await judge('fetch', serverScript, { ...plan, fetch: globalThis.fetch })
  return byDefault && byFetch
}

async function judge(name: string, serverScript: string, plan: LoadPlan): Promise<boolean> {
  const target = await startProcess(serverScript)
  const report = await runLoad(target, plan)
  const counts = await target.counts()
  await target.close()
  return print(name, report, counts)
}

/** The smallest of several readings, without garbage that is about to be freed. */
async function heapInUse(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('Run Node with --expose-gc.')
  const looks: number[] = []
  for (let look = 0; look < 5; look += 1) {
    await sleep(300)
    globalThis.gc()
    looks.push(process.memoryUsage().heapUsed)
  }
  return Math.min(...looks)
}

function print(name: string, report: LoadReport, { downloads, refused }: LoadCounts): boolean {
  const { calls, heapBefore, heapAfter, surprises } = report
  const growth = heapAfter / heapBefore - 1
  const mebibytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(2)} MiB`
  const problems = [
    ...(growth > 0.1 ? [`the heap grew by ${(growth * 100).toFixed(1)} %`] : []),
    ...(downloads === 2 ? [] : [`certificates were downloaded ${downloads} times, not twice`]),
    ...[...surprises, ...refused].slice(0, 10),
  ]
  console.log(
    `${name}: ${calls} calls, heap ${mebibytes(heapBefore)} before and ${mebibytes(heapAfter)} after (${(growth * 100).toFixed(1)} %), ${downloads} downloads of certificates, ${surprises.length} surprises`,
  )
  for (const problem of problems) console.error(`  ${problem}`)
  return problems.length === 0
}

/** Starts the target in its own process, so that its memory and time are not counted. */
async function startProcess(script: string): Promise<LoadTarget> {
  const child = fork(script, { execArgv: ['--enable-source-maps'] })
  const ask = async (message: string): Promise<unknown> => {
    child.send(message)
    const [reply] = await once(child, 'message')
    return reply
  }
  const [first] = await once(child, 'message')
  if (!isFacts(first)) throw new Error('The server did not start.')
  return {
    facts: first.facts,
    rotate: async () => void (await ask('rotate')),
    async counts() {
      const reply = await ask('counts')
      if (!isCounts(reply)) throw new Error(`The server failed: ${JSON.stringify(reply)}`)
      return reply.counts
    },
    close: async () => void (await ask('close')),
  }
}

function isFacts(value: unknown): value is { readonly facts: LoadFacts } {
  return typeof value === 'object' && value !== null && 'facts' in value
}

function isCounts(value: unknown): value is { readonly counts: LoadCounts } {
  return typeof value === 'object' && value !== null && 'counts' in value
}

process.exitCode = (await main(process.argv[2] ?? '')) ? 0 : 1

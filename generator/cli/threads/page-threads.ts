import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { TemplateError } from '../../emit/template/template-error.js'
import { emitOrders } from '../../generate/emit-orders.js'
import type { PageOutput, PageReading } from '../../generate/page-steps.js'
import type { Emission, Order } from '../../generate/run-steps.js'
import type { Workshop } from '../../generate.js'
import type { Answer, Task, ThreadData } from './messages.js'
import { takePages } from './take-pages.js'

/** A workshop of threads, this one included. */
export interface PageThreads extends Workshop {
  /** Ends the other threads. */
  readonly close: () => Promise<void>
}

/** Pages for which a thread pays: it has to load the generator and to warm up. `npm run bench -- cores` compares. */
const pagesOfThread = 150

/** How many threads beside this one are worth it for a number of pages to be read. */
export function threadsFor(pages: number, cores = availableParallelism()): number {
  return Math.max(0, Math.min(cores, 8, Math.floor(pages / pagesOfThread)) - 1)
}

/**
 * Starts threads that read pages and make their outputs beside this one. A page's outputs are made where it was read. What
 * comes back is in the order of the pages, whichever thread was faster. An exception of a thread rejects.
 */
export function startPageThreads(
  count: number,
  data: ThreadData,
  onProgress: (done: number, total: number) => void = () => undefined,
): PageThreads {
  const threads = Array.from({ length: count }, () => startThread(data))
  /** The thread that read a page, by the page's file; this thread is -1. */
  const readers = new Map<string, number>()
  return {
    async read(sources, engine) {
      const next = new Int32Array(new SharedArrayBuffer(4))
      const others = together(threads.map(thread => thread.ask({ kind: 'read', sources, next })))
      await pause()
      const own = takePages(sources, next, engine, taken => onProgress(taken, sources.length))
      const all: (PageReading | undefined)[] = new Array(sources.length)
      const collect = (readings: typeof own, reader: number): void => {
        for (const [at, reading] of readings) {
          all[at] = reading
          readers.set(reading.outline.file, reader)
        }
      }
      collect(own, -1)
      for (const [reader, answer] of (await others).entries())
        if (answer.kind === 'read') collect(answer.readings, reader)
      return all.flatMap(reading => reading ?? [])
    },
    async emit(orders, engine) {
      const shares = shareOut(orders, readers, threads.length)
      const others = together(
        threads.map((thread, at) =>
          thread.ask({ kind: 'emit', orders: (shares.get(at) ?? []).map(([, order]) => order) }),
        ),
      )
      await pause()
      const own = (shares.get(-1) ?? []).map(([, order]) => order)
      const emissions = new Map([[-1, emitOrders(own, engine)]])
      for (const [at, answer] of (await others).entries()) emissions.set(at, emissionOf(answer))
      return inOrder(shares, emissions, orders.length)
    },
    async close() {
      await Promise.all(threads.map(thread => thread.end()))
    },
  }
}

/** All answers. If this thread fails before it waits for them, its failure is the one to be reported. */
function together(answers: readonly Promise<Answer>[]): Promise<readonly Answer[]> {
  const all = Promise.all(answers)
  all.catch(() => undefined)
  return all
}

/** Messages to other threads leave only when this one pauses. */
function pause(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

/** Orders by the thread that is to do them, each with its place. What nobody has read goes round. */
type Shares = ReadonlyMap<number, readonly (readonly [at: number, order: Order])[]>

function shareOut(orders: readonly Order[], readers: ReadonlyMap<string, number>, count: number): Shares {
  const shares = new Map<number, (readonly [number, Order])[]>()
  for (const [at, order] of orders.entries()) {
    const reader = readers.get(order.source.file) ?? (at % (count + 1)) - 1
    const share = shares.get(reader) ?? []
    share.push([at, order])
    shares.set(reader, share)
  }
  return shares
}

function emissionOf(answer: Answer): Emission {
  if (answer.kind === 'failed')
    return { made: new Array(answer.done), failure: new TemplateError(answer.file, answer.reason) }
  return { made: answer.kind === 'made' ? answer.made : [] }
}

/** All that was made, in the order of the pages; or the failure of the first page that failed, whoever was at it. */
function inOrder(shares: Shares, emissions: ReadonlyMap<number, Emission>, count: number): Emission {
  const all: (PageOutput | undefined)[] = new Array(count)
  let first: { readonly at: number; readonly failure: TemplateError } | undefined
  for (const [reader, share] of shares) {
    const { made = [], failure } = emissions.get(reader) ?? {}
    for (const [nth, [at]] of share.entries()) all[at] = made[nth]
    const at = share[made.length]?.[0]
    if (failure !== undefined && at !== undefined && at < (first?.at ?? count)) first = { at, failure }
  }
  if (first !== undefined)
    return { made: all.slice(0, first.at).flatMap(own => own ?? []), failure: first.failure }
  return { made: all.flatMap(output => output ?? []) }
}

/** A thread that does one task at a time. */
interface PageThread {
  /** Rejects with the thread's exception. */
  readonly ask: (task: Task) => Promise<Answer>
  readonly end: () => Promise<unknown>
}

/**
 * What a thread makes of a page dies with the page, or lives until the end: a larger young generation saves no time. V8's own
 * is 48 MB.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 6 }

function startThread(data: ThreadData): PageThread {
  const worker = new Worker(new URL('./page-thread.js', import.meta.url), {
    workerData: data,
    resourceLimits,
  })
  // It may fail while nobody waits for it, such as when it loads its code.
  let failure: { readonly error: unknown } | undefined
  worker.on('error', error => {
    failure ??= { error }
  })
  worker.on('exit', () => {
    failure ??= { error: new Error('A thread ended before its work was done.') }
  })
  return {
    ask: task =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure.error)
          return
        }
        const settle = (then: () => void): void => {
          worker.off('message', onMessage).off('error', onError).off('exit', onExit)
          then()
        }
        const onMessage = (answer: Answer): void => settle(() => resolve(answer))
        const onError = (error: unknown): void => settle(() => reject(error))
        const onExit = (): void => settle(() => reject(new Error('A thread ended before its work was done.')))
        worker.on('message', onMessage).on('error', onError).on('exit', onExit)
        worker.postMessage(task)
      }),
    end: () => worker.terminate(),
  }
}

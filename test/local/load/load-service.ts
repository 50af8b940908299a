import { setTimeout as sleep } from 'node:timers/promises'
import { startLocalService } from '../../../templates/runtime/local/index.js'

/** The local service in a process of its own, for `load.ts`: it answers `facts` and `heap`, and ends at `close`. */
async function main(model: string): Promise<void> {
  const local = await startLocalService({ model })
  process.on('message', message => {
    if (message === 'facts') process.send?.({ config: local.config })
    if (message === 'heap') void heapInUse().then(heap => process.send?.({ heap, ...countsOf() }))
    if (message === 'close') void local.close().then(() => process.exit(0))
  })
  const countsOf = () => ({
    objects: local.objects().length,
    unfinished: local
      .objects()
      .filter(({ kind, state }) => state !== (kind === 'refund' ? 'SUCCESS' : 'REFUND')).length,
    requests: local.requests().length,
  })
  process.send?.('ready')
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

void main(process.argv[2] ?? '')

import { startLoadTarget } from '../runtime/load/load-target.js'

/** The server of `npm run load`, in its own process. It takes orders as messages and answers each. */
const target = await startLoadTarget()

process.on('message', message => {
  answer(message).then(
    reply => process.send?.(reply),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.send?.({ facts: target.facts })

async function answer(message: unknown): Promise<object> {
  if (message === 'rotate') await target.rotate()
  if (message === 'close') setImmediate(() => process.exit(0))
  return { counts: await target.counts() }
}

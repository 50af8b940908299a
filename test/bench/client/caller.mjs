// @ts-check
/** A process that measures one side: it is told how many calls to make, and answers how long they took. */
import { startSide } from './sides.mjs'

/** @typedef {{ method: string, concurrency: number, calls: number }} Task */

const { BENCH_SIDE = '', BENCH_SETTINGS = '{}' } = process.env
const renew = await startSide(BENCH_SIDE, JSON.parse(BENCH_SETTINGS))

process.on('message', async task => {
  process.send?.(await measure(/** @type {Task} */ (task)))
})
process.send?.({ ready: true })

/** Wall and CPU seconds of all threads, for all calls together. @param {Task} task */
async function measure({ method, concurrency, calls }) {
  const call = renew()
  let left = calls
  const work = async () => {
    while (left > 0) {
      left -= 1
      check(await call(method), method)
    }
  }
  const [begin, used] = [performance.now(), process.cpuUsage()]
  await Promise.all(Array.from({ length: concurrency }, work))
  const [wall, { user, system }] = [(performance.now() - begin) / 1000, process.cpuUsage(used)]
  return { wall, cpu: (user + system) / 1e6 }
}

/** @param {unknown} data @param {string} method */
function check(data, method) {
  const field = method === 'POST' ? 'prepay_id' : 'trade_state'
  if (typeof data !== 'object' || data === null || !(field in data))
    throw new Error(`No ${field} in an answer.`)
}

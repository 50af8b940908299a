// @ts-check
/**
 * Calls per second and CPU per call, of the SDK and of `wechatpay-axios-plugin`, on one server. The sides take turns,
 * each in a process of its own, and are compared within a turn, so that a busy moment of the machine falls on all.
 */
import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { median, table } from './report.mjs'
import { sideNames } from './sides.mjs'

/** @typedef {import('node:child_process').ChildProcess} Child */
/** @typedef {{ wall: number, cpu: number }} Cost Of one call, in milliseconds. */

/** What is measured, and how many calls make one measurement: few, so that all sides meet the same moment. */
const tasks = [
  { method: 'POST', concurrency: 1, calls: 120 },
  { method: 'GET', concurrency: 1, calls: 120 },
  { method: 'POST', concurrency: 32, calls: 480 },
  { method: 'GET', concurrency: 32, calls: 480 },
]
/** Measurements of a side for each task in a round. */
const turns = 5
/** More than one measurement takes, so that none sees an answer twice. */
const answers = 2000
const warmUpCalls = 1500

/** How many times the calls of the plugin the SDK is to make in the same time, one at a time and several at once. */
const aims = [
  { concurrency: 1, aim: 1.5 },
  { concurrency: 32, aim: 2.2 },
]

/**
 * @param {string} sdk Folder of the built package. @param {number} rounds
 * @returns {Promise<readonly import('./report.mjs').Aim[]>}
 */
export async function measureThroughput(sdk, rounds) {
  const platform = makeKeys()
  const server = start('fast-server.mjs', {})
  /** @type {Child[]} */
  const children = [server]
  try {
    const serial = 'PUB_KEY_ID_0114232134912410000000000000'
    const order = { serial, privateKey: platform.privateKey, answers }
    const { port } = await ask(server, { kind: 'start', ...order })
    const merchant = makeKeys()
    const settings = {
      mchid: '1900000109',
      serial: '4A7D3C22B1E0F9580D1C6E2F7788990011223344',
      privateKey: merchant.privateKey,
      publicKeyId: serial,
      publicKey: platform.publicKey,
      url: `http://127.0.0.1:${port}`,
      sdk,
    }
    /** @type {Map<string, Child>} */
    const callers = new Map()
    for (const side of sideNames) {
      const child = start('caller.mjs', { BENCH_SIDE: side, BENCH_SETTINGS: JSON.stringify(settings) })
      children.push(child)
      await reply(child)
      callers.set(side, child)
    }
    const costs = await measureRounds(callers, rounds, () => ask(server, { kind: 'renew', ...order }))
    for (const task of tasks) print(task, costs)
    return tasks.flatMap(task => aimsOf(task, costs))
  } finally {
    for (const child of children) child.kill()
  }
}

/**
 * @param {Map<string, Child>} callers @param {number} rounds @param {() => Promise<unknown>} renew
 * @returns {Promise<Map<string, readonly Cost[]>>} One cost for each turn, by task and side.
 */
async function measureRounds(callers, rounds, renew) {
  /** @type {Map<string, Cost[]>} */
  const costs = new Map()
  // The engine has compiled by then what it is going to compile.
  for (const task of tasks) {
    await renew()
    for (const child of callers.values()) await ask(child, { ...task, calls: warmUpCalls })
  }
  for (let turn = 0; turn < rounds * turns; turn++) {
    // Answers are valid for five minutes.
    if (turn % turns === 0) await renew()
    for (const task of tasks) {
      for (const [side, child] of rotated([...callers], turn)) {
        const { wall, cpu } = await ask(child, task)
        const known = costs.get(keyOf(task, side)) ?? []
        known.push({ wall: (wall / task.calls) * 1000, cpu: (cpu / task.calls) * 1000 })
        costs.set(keyOf(task, side), known)
      }
    }
  }
  return costs
}

/** Nobody is always the first, or always behind the same one. @template T @param {readonly T[]} list @param {number} turn */
function rotated(list, turn) {
  const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)]
  return turn % 2 === 0 ? turned : turned.reverse()
}

/** @param {{ method: string, concurrency: number }} task @param {string} side */
function keyOf({ method, concurrency }, side) {
  return `${method} ${concurrency} ${side}`
}

/** @param {{ method: string, concurrency: number }} task @param {Map<string, readonly Cost[]>} costs */
function print(task, costs) {
  const of = (/** @type {string} */ side) => costs.get(keyOf(task, side)) ?? []
  const [plain = '', tuned = ''] = sideNames
  const bare = 'SDK'
  const rows = sideNames.map(side => {
    const own = of(side)
    const calls = median(own.map(({ wall }) => 1000 / wall))
    const cpu = median(own.map(cost => cost.cpu))
    const faster = [plain, tuned].map(base => ratio(of(base), own, cost => cost.wall).toFixed(2))
    const cheaper = [plain, tuned].map(base => ratio(own, of(base), cost => cost.cpu).toFixed(2))
    const toBare = ratio(own, of(bare), cost => cost.cpu).toFixed(2)
    return [side, calls.toFixed(0), ...faster, cpu.toFixed(2), ...cheaper, toBare]
  })
  const title = `${task.method}, ${task.concurrency} at once`
  table([[title, 'calls/s', '/default', '/tuned', 'CPU ms', '/default', '/tuned', '/SDK'], ...rows])
}

/**
 * By wall time, as the aims are set, and by CPU, which other work on the machine disturbs less.
 * @param {{ method: string, concurrency: number }} task @param {Map<string, readonly Cost[]>} costs
 * @returns {readonly import('./report.mjs').Aim[]}
 */
function aimsOf(task, costs) {
  const of = (/** @type {string} */ side) => costs.get(keyOf(task, side)) ?? []
  const plugin = of(sideNames[0] ?? '')
  return aims.flatMap(({ concurrency, aim }) => {
    if (concurrency !== task.concurrency) return []
    return /** @type {const} */ (['wall', 'cpu']).map(what => {
      const name = `${task.method}, ${concurrency} at once: plugin / SDK, ${what}`
      const [value, floor] = [of('SDK'), of('floor')].map(own => ratio(plugin, own, cost => cost[what]))
      return { name, value: value ?? Number.NaN, aim, kind: 'least', floor: floor ?? Number.NaN }
    })
  })
}

/** Median of the turns' ratios. @param {readonly Cost[]} over @param {readonly Cost[]} under @param {(cost: Cost) => number} by */
function ratio(over, under, by) {
  return median(over.flatMap((cost, turn) => (under[turn] ? [by(cost) / by(under[turn])] : [])))
}

/** @param {string} script @param {Record<string, string>} env */
function start(script, env) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  return fork(path, { env: { ...process.env, NODE_OPTIONS: '', ...env } })
}

/** @param {Child} child @param {object} message @returns {Promise<any>} */
function ask(child, message) {
  const answered = reply(child)
  child.send(message)
  return answered
}

/** @param {Child} child @returns {Promise<any>} */
function reply(child) {
  return new Promise((resolve, reject) => {
    const ended = (/** @type {number | null} */ code) => reject(new Error(`A child ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', message => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

function makeKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

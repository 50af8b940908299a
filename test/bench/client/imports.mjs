// @ts-check
/** What the start of a program costs: each entry is imported in a process of its own, in turn, and medians are compared. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { makeProject } from './programs.mjs'
import { median, table } from './report.mjs'

/** How many times the CPU of the lean entry the import of the root is to take. */
const aim = 1.5

/** Imports take a few hundredths of a second, and are measured more often than what takes long. */
const turnsOfRound = 4

/** @typedef {{ wall: number, cpu: number }} Cost In milliseconds. */

const lean = 'wechatpay-sdk/client'
const root = 'wechatpay-sdk'
const entries = [lean, root, 'wechatpay-axios-plugin']

/** @param {number} rounds @returns {readonly import('./report.mjs').Aim[]} */
export function measureImports(rounds) {
  const folder = makeProject({})
  try {
    for (const entry of entries) load(folder, entry)
    /** @type {readonly (readonly Cost[])[]} One list for each turn. */
    const turns = Array.from({ length: rounds * turnsOfRound }, (_, turn) => inTurn(folder, turn))
    const of = (/** @type {number} */ entry, /** @type {keyof Cost} */ what) => {
      const all = turns.map(turn => turn[entry]?.[what] ?? Number.NaN)
      return { all, ratios: all.map((value, turn) => value / (turns[turn]?.[0]?.[what] ?? Number.NaN)) }
    }
    const rows = entries.map((name, entry) => {
      const cells = /** @type {const} */ (['wall', 'cpu']).map(what => of(entry, what))
      return [
        name,
        ...cells.flatMap(({ all, ratios }) => [median(all).toFixed(0), median(ratios).toFixed(2)]),
      ]
    })
    table([['import', 'wall ms', '/client', 'CPU ms', '/client'], ...rows])
    const value = median(of(entries.indexOf(root), 'cpu').ratios)
    return [{ name: 'import: root / client, cpu', value, aim, kind: 'most' }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Nobody is always the first. @param {string} folder @param {number} turn @returns {readonly Cost[]} */
function inTurn(folder, turn) {
  const order = [...entries.keys()]
  const costs = new Map(
    (turn % 2 === 0 ? order : order.reverse()).map(entry => [entry, load(folder, entries[entry] ?? '')]),
  )
  return entries.map((_, entry) => costs.get(entry) ?? { wall: Number.NaN, cpu: Number.NaN })
}

/** The time of the import alone, without the start of Node. @param {string} folder @param {string} entry @returns {Cost} */
function load(folder, entry) {
  const program = `
    const [begin, used] = [performance.now(), process.cpuUsage()]
    await import(${JSON.stringify(entry)})
    const [wall, { user, system }] = [performance.now() - begin, process.cpuUsage(used)]
    console.log(JSON.stringify({ wall, cpu: (user + system) / 1000 }))
  `
  const options = /** @type {const} */ ({ cwd: folder, encoding: 'utf8' })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    options,
  )
  if (status !== 0) throw new Error(`${entry} cannot be imported:\n${stderr}`)
  return JSON.parse(stdout)
}

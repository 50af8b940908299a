// @ts-check
/** The measurements as text. */
import { median } from './client/report.mjs'

/** @typedef {import('./process.mjs').Cost} Cost */
/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {ReadonlyMap<import('./rows.mjs').SideName, readonly Cost[]>} Costs */

/** The heads of the table. */
export const heads = ['', 'measured', 'against', 'ratio', 'aim', '']

/**
 * A row of the table: medians of both sides, and the median of the ratios of the rounds.
 * @param {Row} row
 * @param {Costs} costs
 * @returns {readonly string[]}
 */
export function tableRow(row, costs) {
  const measured = values(row.side, row, costs)
  if (measured.length === 0) return [row.name, 'not measured', '', '', '', '']
  if (row.against === undefined)
    return [row.name, shown(median(measured), row), '', '', ...judged(median(measured), row)]
  const others = values(row.against, row, costs)
  const ratio = median(measured.map((value, round) => value / (others[round] ?? Number.NaN)))
  return [
    row.name,
    shown(median(measured), row),
    shown(median(others), row),
    ratio.toFixed(ratio < 0.1 ? 3 : 2),
    ...judged(ratio, row),
  ]
}

/**
 * @param {import('./rows.mjs').SideName} side
 * @param {Row} row
 * @param {Costs} costs
 * @returns {readonly number[]}
 */
function values(side, { of }, costs) {
  return (costs.get(side) ?? []).map(cost => (of === 'start' ? cost.wall * 1000 : cost[of]))
}

/** @param {number} value @param {Pick<Row, 'of'>} row @returns {string} */
function shown(value, { of }) {
  if (of === 'memory') return `${value.toFixed(0)} MB`
  return of === 'start' ? `${value.toFixed(0)} ms` : `${value.toFixed(2)} s`
}

/** @param {number} value @param {Pick<Row, 'of' | 'against' | 'aim'>} row @returns {readonly [string, string]} */
function judged(value, { of, against, aim }) {
  if (aim === undefined) return ['', '']
  return [`≤ ${against === undefined ? shown(aim, { of }) : aim}`, value <= aim ? 'kept' : 'MISSED']
}

/** @param {readonly number[]} times @returns {readonly string[]} The row of edits under `--watch`. */
export function editsRow(times) {
  const middle = median(times)
  const spread = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`
  const name = 'one edit under --watch, save to written'
  return [name, `${middle.toFixed(0)} ms`, spread, '', ...judged(middle, { of: 'start', aim: 150 })]
}

/**
 * @param {{ readonly memory: readonly number[], readonly times: readonly number[] }} edits
 * @returns {string}
 */
export function memoryRow({ memory, times }) {
  const part = Math.ceil(times.length / 10)
  const [first, last] = [times.slice(0, part), times.slice(-part)].map(own => median(own).toFixed(0))
  const resident = memory.map(value => `${value.toFixed(0)} MB`).join(', ')
  return `${times.length} edits under --watch: resident at start, middle, end: ${resident}; an edit took ${first} ms in the first tenth, ${last} ms in the last`
}

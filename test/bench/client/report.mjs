// @ts-check
/** The middle one. @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/**
 * A ratio that is aimed at, at least or at most. `floor` is the same ratio of what does nothing but the indispensable: where
 * it misses the aim, too, no client could reach it.
 * @typedef {{ name: string, value: number, aim: number, kind: 'least' | 'most', floor?: number }} Aim
 */

/** Prints what was aimed at, with a mark where it was missed. @param {readonly Aim[]} aims */
export function printAims(aims) {
  const rows = aims.map(({ name, value, aim, kind, floor }) => {
    const reaches = (/** @type {number} */ ratio) => (kind === 'least' ? ratio >= aim : ratio <= aim)
    const outOfReach = floor !== undefined && !reaches(floor) ? ', as the floor does' : ''
    const mark = reaches(value) ? '' : `missed${outOfReach}`
    const sign = kind === 'least' ? '>=' : '<='
    return [name, value.toFixed(2), `${sign} ${aim.toFixed(2)}`, floor?.toFixed(2) ?? '', mark]
  })
  table([['aims', 'ratio', 'aim', 'floor', ''], ...rows])
}

/** Prints rows of cells, the first of them as the head. @param {readonly (readonly string[])[]} rows */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(Math.max(44, widths[0] ?? 0)) : cell.padStart((widths[column] ?? 0) + 2),
    )
    console.log(cells.join(''))
  }
  console.log('')
}

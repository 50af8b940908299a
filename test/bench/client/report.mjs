// @ts-check
/** The middle one. @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
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

import type { Row } from './read-row.js'

/** A type whose rows nest below it. */
export function isObject(type: string): boolean {
  return type.startsWith('object')
}

/** A string whose wire value is made from something else. */
export function isMarked(row: Row): boolean {
  return row.encrypted !== undefined || row.encoded !== undefined
}

function fieldBehind(rows: readonly Row[], index: number): Row | undefined {
  return rows.slice(index + 1).find(row => row.kind === 'field')
}

/** The indent of the payload that the row at `index` stands behind: that of the first row below the last separator. */
function payloadIndent(rows: readonly Row[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    if (rows[at]?.kind === 'separator') return rows[at + 1]?.indent ?? 1
  }
  return 1
}

/**
 * In a table whose root rows are known, another row at the root has lost its indent: it takes the
 * place its own members point to, or that of the payload around it.
 */
export function restoreIndents(rows: readonly Row[], roots: readonly string[]): Row[] {
  return rows.map((row, index) => {
    if (row.kind !== 'field' || row.indent > 0 || roots.includes(row.name)) return row
    const next = fieldBehind(rows, index)
    const indent =
      next && next.indent > 1 && isObject(row.type) ? next.indent - 1 : payloadIndent(rows, index)
    return { ...row, indent }
  })
}

/**
 * A plain scalar has no members. Where one has deeper rows, and an object without rows stands right
 * above it at its indent, the scalar and those rows are the object's.
 */
export function restoreMembers(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const above = rows[index - 1]
    const below = rows[index + 1]
    const orphaned =
      row.kind === 'field' &&
      below?.kind === 'field' &&
      below.indent === row.indent + 1 &&
      !isObject(row.type)
    if (!orphaned || isMarked(row)) return row
    const empty = above?.kind === 'field' && above.indent === row.indent && isObject(above.type)
    return empty ? { ...row, indent: row.indent + 1 } : row
  })
}

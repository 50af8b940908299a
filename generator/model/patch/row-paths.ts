import { alternativePath, itemPath, memberPath, plainPath } from '../../diagnostics/field-path.js'
import { statedFacts, statedIndent, statedName } from '../from-page/read-row.js'
import type { CorrectedRow } from '../from-page/row-facts.js'

/** A row of a table that names a field, with the ways to call it. */
export interface RowPath {
  readonly row: CorrectedRow
  /** Among the rows of the table, separators included. */
  readonly index: number
  readonly indent: number
  /** With the numbers of shapes, without the marks of arrays: `json.books|2.isbn`. */
  readonly path: string
  /** Without numbers: every shape has it. */
  readonly shared: string
}

/**
 * The paths of a table's rows by their indents alone, also of rows that cannot be read otherwise. `top` stands before
 * all of them: `response`, or '' for a request.
 */
export function rowPaths(rows: readonly CorrectedRow[], top: string): readonly RowPath[] {
  const stack: Pick<RowPath, 'indent' | 'path' | 'shared'>[] = []
  const counts = new Map<string, number>()
  return rows.flatMap((row, index): readonly RowPath[] => {
    const indent = statedIndent(row)
    const name = statedName(row)
    if (indent === undefined || name === '') return []
    while (stack.length > 0 && (stack.at(-1)?.indent ?? 0) >= indent) stack.pop()
    const above = stack.at(-1) ?? { path: top, shared: top }
    const first = memberPath(above.path, name)
    const number = (counts.get(first) ?? 0) + 1
    counts.set(first, number)
    const path = number === 1 ? first : alternativePath(first, number)
    const shared = memberPath(above.shared, name)
    stack.push({ indent, path, shared })
    return [{ row, index, indent, path, shared }]
  })
}

/** The rows that a path means: by its number where it has one, else every shape. `|1` is the first of several. */
export function rowsAt<Row extends RowPath>(paths: readonly Row[], path: string): readonly Row[] {
  const wanted = plainPath(path).replace(/\|1(?!\d)/g, '')
  const isNumbered = /\|\d/.test(path)
  return paths.filter(row => (isNumbered ? row.path : row.shared) === wanted)
}

/** How a row is called in a message: with the marks of arrays. */
export function shownPath({ row, path }: RowPath): string {
  return statedFacts(row).type.endsWith('[]') ? itemPath(path) : path
}

/** Index behind the row and everything below it. */
export function endOf(rows: readonly CorrectedRow[], { index, indent }: RowPath): number {
  let end = index + 1
  for (let at = end; at < rows.length; at += 1) {
    const row = rows[at]
    const own = row === undefined ? undefined : statedIndent(row)
    // A separator belongs to what follows it.
    if (own !== undefined && own <= indent) break
    if (own !== undefined) end = at + 1
  }
  return end
}

import type { Span } from '../../diagnostics/span.js'
import type { AttributeList } from '../attributes/attribute.js'

/** A cell and its attribute list. */
export interface Cell {
  readonly kind: 'cell'
  /** Without the list and outer blanks; `\|` stays `\|`. */
  readonly text: string
  readonly attributes?: AttributeList
  /** `text` and the list as the page has them. */
  readonly written: string
  /** Blanks before `text` that look like an indentation (U+3000, U+00A0). */
  readonly lead?: string
  /** The span of `text`; an empty cell has an empty span. */
  readonly span: Span
}

/**
 * Why Markdown does not count a line as a row of its table, though it can be nothing else: it is indented like code, has no
 * bar before its first cell, or is below an empty line.
 */
export type RowSlip = 'indented' | 'no-bar' | 'apart'

/** One line of a table. */
export interface Row {
  readonly kind: 'row'
  /** Absent for a proper row. */
  readonly slip?: RowSlip
  /** At least one. */
  readonly cells: readonly Cell[]
  /** From the first `|` (or the first cell, without one) to the end of the line. */
  readonly span: Span
}

/** A table: the head, the rows below the delimiter line, the list that follows. */
export interface Table {
  readonly kind: 'table'
  readonly head: Row
  /** Absent where the second line is not `| --- | …`. */
  readonly delimiter?: Row
  readonly rows: readonly Row[]
  /** The `{.im-table #request}` line below. */
  readonly attributes?: AttributeList
  readonly span: Span
}

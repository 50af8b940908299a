import type { Span } from '../../diagnostics/span.js'
import type { AttributeList } from '../attributes/attribute.js'

/** One cell as written, its attribute list apart. */
export interface Cell {
  readonly kind: 'cell'
  /** Without the attribute list and outer blanks; `\|` is still `\|`. */
  readonly text: string
  readonly attributes?: AttributeList
  /** `text` and the list as the page has them. */
  readonly written: string
  /** Blanks before `text` that look like an indentation (U+3000, U+00A0), if there are any. */
  readonly lead?: string
  /** Of `text`; empty cells have an empty span where the text would be. */
  readonly span: Span
}

/**
 * Why Markdown does not count a line as a row of its table, though it can be nothing else: it is indented like code, lacks
 * the bar before its first cell, or stands below an empty line.
 */
export type RowSlip = 'indented' | 'no-bar' | 'apart'

/** One line of a table. */
export interface Row {
  readonly kind: 'row'
  /** Absent for a row that stands as it should. */
  readonly slip?: RowSlip
  /** At least one. */
  readonly cells: readonly Cell[]
  /** From the first `|` (or the first cell, without one) to the end of the line. */
  readonly span: Span
}

/** A table as the lines give it: the head, the rows below the delimiter line, the list that follows. */
export interface Table {
  readonly kind: 'table'
  readonly head: Row
  /** Undefined where the second line is not `| --- | …`. */
  readonly delimiter?: Row
  readonly rows: readonly Row[]
  /** The `{.im-table #request}` line below. */
  readonly attributes?: AttributeList
  readonly span: Span
}

import type { Span } from '../../diagnostics/span.js'
import type { Cell, Row } from '../../parse/table/table.js'

/** What one row of a parameter table says, cell by cell, before rows are nested. */
export interface RowFacts {
  readonly kind: 'field'
  readonly name: string
  readonly required: boolean
  readonly indent: number
  readonly type: RowType
  /** Description cells as Markdown inline: `\|` is `|`. */
  readonly description: string
  /** The same as written, and where it begins, for spans inside it. */
  readonly written: { readonly text: string; readonly line: number; readonly column: number }
  readonly marks: RowMarks
  readonly row: Row
  readonly span: Span
}

/** `true` of the pages is `constant`; `items` is set for `x[]`. */
export interface RowType {
  readonly base: 'string' | 'integer' | 'number' | 'boolean' | 'object'
  readonly array: boolean
  readonly constant?: string
  /** The type is `float`. */
  readonly fractions?: true
  readonly span: Span
}

/** Values of the marks of the type cell. */
export interface RowMarks {
  readonly encrypted?: string
  readonly encoded?: string
  readonly signed?: string
  readonly tooltip?: string
}

/** `| {colspan=3 .im-table-line}`. */
export interface SeparatorFacts {
  readonly kind: 'separator'
  readonly row: Row
  readonly span: Span
}

/** A row that spans the table and states something: no body, a file, a redirect. */
export interface StatementFacts {
  readonly kind: 'statement'
  readonly text: string
  readonly cell: Cell
  readonly row: Row
  readonly span: Span
}

export type TableRowFacts = RowFacts | SeparatorFacts | StatementFacts

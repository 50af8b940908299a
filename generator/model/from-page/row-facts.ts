import type { Span } from '../../diagnostics/span.js'
import type { MarkName, RowAttributes } from '../../dialect/row-vocabulary.js'
import type { Row } from '../../parse/table/table.js'
import type { Correction } from '../correction.js'

/** What a row of a parameter table says of a field, as written: patches change it, and documents are written from it. */
export interface StatedFacts extends RowAttributes {
  readonly name: string
  /** `object[]`. */
  readonly type: string
  /** Markdown inline, `|` as `\|`. */
  readonly description: string
}

/** The facts of a row that patches state instead of its cells; `false` removes a mark. */
export type CorrectedFacts = Partial<Omit<StatedFacts, 'marks'>> & {
  readonly [Name in MarkName]?: string | false
}

/**
 * A row as patches leave it: its cells are the page's, so that places are, too, and what they say counts only where
 * `facts` says nothing else. The rows of a page's tables may be such rows from `patchPage` on.
 */
export interface CorrectedRow extends Row {
  readonly corrected?: { readonly facts: CorrectedFacts; readonly corrections: readonly Correction[] }
}

/** What one row of a parameter table means, before rows are nested. */
export interface RowFacts extends Omit<StatedFacts, 'type'> {
  readonly kind: 'field'
  readonly type: RowType
  /** Description cells as Markdown inline: `\|` is `|`. */
  readonly description: string
  /** The same as written, and where it begins, for spans inside it. */
  readonly written: { readonly text: string; readonly line: number; readonly column: number }
  /** What patches made of it; absent where they left it alone. */
  readonly corrections?: readonly Correction[]
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

/** `| {colspan=3 .im-table-line}`. */
export interface SeparatorFacts {
  readonly kind: 'separator'
  readonly span: Span
}

/** A row that spans the table and states something: no body, a file, a redirect. */
export interface StatementFacts {
  readonly kind: 'statement'
  readonly text: string
  readonly span: Span
}

export type TableRowFacts = RowFacts | SeparatorFacts | StatementFacts

import type { Span } from '../../diagnostics/span.js'

/** Consecutive lines of a table that one node stands for. */
export interface RowLines {
  readonly kind: 'row-lines'
  /** The page's line of the first. */
  readonly first: number
  readonly lines: readonly string[]
}

/** A line that opens or closes a container; `text` is the whole line as written. */
export interface MarkerLine {
  readonly kind: 'marker-line'
  readonly text: string
  readonly span: Span
}

/** A line that holds an attribute list; `text` is the whole line as written. */
export interface AttributeTextLine {
  readonly kind: 'attribute-line'
  readonly text: string
  readonly span: Span
}

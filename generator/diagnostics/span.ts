/**
 * A stretch of a page, in the terms editors use.
 *
 * Lines and columns start at 1; columns count UTF-16 code units of the line in the file.
 * The end is exclusive: it points behind the last character. The file is not part of a span: a node
 * belongs to a page, and the page knows its file.
 */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A span inside one line; `length` in UTF-16 code units. */
export function lineSpan(line: number, column: number, length: number): Span {
  return { line, column, endLine: line, endColumn: column + length }
}

import { sourceLine } from './source-line.js'

/** The text of a table's cell: a `|` that nothing escapes is escaped, for it would begin the next cell. */
export function tableCell(text: string): string {
  return sourceLine(text).replace(/\\.|\|/g, found => (found === '|' ? '\\|' : found))
}

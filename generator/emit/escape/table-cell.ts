import { sourceLine } from './source-line.js'

/** The text of a table cell, with every bare `|` escaped: it would begin the next cell. */
export function tableCell(text: string): string {
  return sourceLine(text).replace(/\\.|\|/g, found => (found === '|' ? '\\|' : found))
}

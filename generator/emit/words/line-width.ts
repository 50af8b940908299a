import { displayWidth } from '../../diagnostics/render/display-width.js'

/** The width at which formatters break lines, in columns. */
export const lineWidth = 110

/** Columns that a text takes: two for wide characters. */
export function columnsOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : displayWidth(text)
}

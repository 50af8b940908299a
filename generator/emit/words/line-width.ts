import { eastAsianWidth } from 'get-east-asian-width'

/** The width at which formatters break lines, in columns. */
export const lineWidth = 110

/** Columns that a text takes: two for wide characters. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += eastAsianWidth(character.codePointAt(0) ?? 0)
  return columns
}

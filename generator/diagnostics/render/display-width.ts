import { eastAsianWidth } from 'get-east-asian-width'

const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns that a text takes on a terminal; wide characters take two, combining and invisible ones none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (!invisible.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  }
  return width
}

const tab = '  '

/**
 * A text as it is safe to print: tabs as two blanks, control and invisible characters as `\u{…}`,
 * so that a page cannot steer the terminal and what cannot be seen is seen.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', tab)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
}

import { eastAsianWidth } from 'get-east-asian-width'

const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** Columns of a text on a terminal: two for wide characters, none for combining and invisible ones. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character, character.codePointAt(0) ?? 0)
  return width
}

/** The columns of the characters outside of ASCII and the ideographs; pages use few different ones. */
const known = new Map<number, number>()

function columnsOf(character: string, code: number): number {
  if (code < 0x7f) return 1
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  const before = known.get(code)
  if (before !== undefined) return before
  const columns = invisible.test(character) ? 0 : eastAsianWidth(code)
  known.set(code, columns)
  return columns
}

const tab = '  '

/**
 * Text that is safe to print: tabs become two blanks, control and invisible characters become `\u{…}`. A page cannot
 * steer the terminal, and hidden characters show.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', tab)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
}

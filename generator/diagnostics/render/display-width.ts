import { eastAsianWidth } from 'get-east-asian-width'

const invisible = /[\p{Mn}\p{Me}\p{Cf}]+/gu

/** Columns of a text on a terminal: two for wide characters, none for combining and invisible ones. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text.replace(invisible, '')) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
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

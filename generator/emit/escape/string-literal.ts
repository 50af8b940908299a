/**
 * A scalar as a TypeScript literal. All text becomes a literal of generated code here.
 *
 * Text gets single quotes, or double quotes where it holds fewer of those, as formatters do. Escapes replace what could
 * end the literal, the line or the script around it, and what a reader could not see (control and direction characters,
 * lone surrogates). Throws a RangeError for numbers that are not finite.
 */
export function stringLiteral(value: string | number | boolean): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberLiteral(value)
  if (plainText.test(value)) return `'${value}'`
  const quote = value.includes("'") && count(value, "'") > count(value, '"') ? '"' : "'"
  return `${quote}${escapeText(value, quote)}${quote}`
}

/** Names, paths, numbers and most Chinese texts. */
const plainText = /^[\w /.:{}#*~\u4e00-\u9fff\uff08\uff09\uff0c\uff1a\u3001\u3002-]*$/

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no literal.`)
  return Object.is(value, -0) ? '0' : String(value)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

const named: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escapeText(text: string, quote: string): string {
  return text
    .replace(/[\\'"\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character => {
      if (character === "'" || character === '"') return character === quote ? `\\${character}` : character
      return named[character] ?? unicodeEscape(character)
    })
    .replace(/<(?=[/!])/g, '\\x3C')
}

function unicodeEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

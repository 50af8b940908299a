/** Control characters and all line ends. */
const special = /[\p{Cc}\p{Zl}\p{Zp}]/u

const names: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\\': '\\\\',
  '"': '\\"',
  $: '\\$',
}

/**
 * A value as a PHP literal on one line. Text gets single quotes, with backslashes only where they are needed, or double
 * quotes where it has control characters.
 * Source: https://www.php.net/manual/en/language.types.string.php
 */
export function phpLiteral(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value)
  if (special.test(value)) return `"${value.replace(/[\p{Cc}\p{Zl}\p{Zp}\\"$]/gu, escapeSign)}"`
  return `'${value.replace(/\\(?=[\\']|$)|'/g, sign => `\\${sign}`)}'`
}

function escapeSign(sign: string): string {
  return names[sign] ?? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`
}

/**
 * The value of a PHP number as written: decimal, `0x`, `0b`, octal (`017`, `0o17`), with `_` between digits, or with
 * a fraction or an exponent. An integer that a JavaScript number cannot hold exactly is its decimal digits as a
 * string, so that no digit is lost.
 */
export function decodeNumber(raw: string, negative = false): number | string {
  const text = raw.replaceAll('_', '')
  const sign = negative ? -1 : 1
  if (!/^0[xXbBoO]/.test(text) && /[.eE]/.test(text)) return sign * Number(text)
  const octal = /^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text
  const value = Number(octal)
  // `0 * -1` is -0, which no page means.
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : sign * value
  if (!/^(\d+|0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+)$/.test(octal)) return text
  return `${negative ? '-' : ''}${BigInt(octal).toString()}`
}

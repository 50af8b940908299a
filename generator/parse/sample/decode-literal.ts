const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  e: '\u001b',
  f: '\f',
  '\\': '\\',
  $: '$',
}

/** The value of a single-quoted string without its quotes: only `\\` and `\'` are escapes. */
export function decodeSingleQuoted(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\\'])/g, '$1') : text
}

const ESCAPE = /\\(?:([nrtvef\\$])|(")|u\{([0-9a-fA-F]+)\}|[xX]([0-9a-fA-F]{1,2})|([0-7]{1,3}))/g

function codePoint(hex: string): string | undefined {
  const value = Number.parseInt(hex, 16)
  return value <= 0x10ffff ? String.fromCodePoint(value) : undefined
}

/**
 * The value of a double-quoted string or a here document, given without quotes. `\x…` and octal escapes are bytes, as in
 * PHP; bytes that are not UTF-8 become U+FFFD. A here document does not know the escape `\"`.
 * Source: https://www.php.net/manual/en/language.types.string.php
 */
export function decodeDoubleQuoted(text: string, quote: 'quoted' | 'heredoc' = 'quoted'): string {
  if (!text.includes('\\')) return text
  const bytes: (string | number)[] = []
  let from = 0
  for (const match of text.matchAll(ESCAPE)) {
    const [whole, simple, doubleQuote, unicode, hex, octal] = match
    bytes.push(text.slice(from, match.index))
    from = match.index + whole.length
    if (simple !== undefined) bytes.push(SIMPLE[simple] ?? whole)
    else if (doubleQuote !== undefined) bytes.push(quote === 'quoted' ? '"' : whole)
    else if (unicode !== undefined) bytes.push(codePoint(unicode) ?? whole)
    else bytes.push(hex === undefined ? Number.parseInt(octal ?? '0', 8) & 0xff : Number.parseInt(hex, 16))
  }
  bytes.push(text.slice(from))
  return joinBytes(bytes)
}

function joinBytes(pieces: readonly (string | number)[]): string {
  if (pieces.every(piece => typeof piece === 'string' || piece < 0x80))
    return pieces.map(piece => (typeof piece === 'string' ? piece : String.fromCharCode(piece))).join('')
  const encoder = new TextEncoder()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let out = ''
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : Uint8Array.of(piece)
    out += decoder.decode(bytes, { stream: true })
  }
  return out + decoder.decode()
}

/** The value of a string literal, given with its quotes and an optional `b` before them. */
export function decodeStringLiteral(raw: string): string {
  const start = /^[bB]/.test(raw) ? 1 : 0
  const text = raw.slice(start + 1, -1)
  return raw.charAt(start) === '"' ? decodeDoubleQuoted(text) : decodeSingleQuoted(text)
}

/**
 * The value of a here document, given from `<<<LABEL` to its closing label. Its lines lose the indentation of the closing
 * label, and the last line end belongs to the label.
 */
export function decodeHeredoc(raw: string): string {
  const lines = raw.split('\n')
  const indent = /^[ \t]*/.exec(lines.at(-1) ?? '')?.[0].length ?? 0
  const body = lines.slice(1, -1).map(line => line.slice(Math.min(indent, line.search(/[^ \t]|$/))))
  return decodeDoubleQuoted(body.join('\n'), 'heredoc')
}

/**
 * The value of a PHP number: decimal, `0x`, `0b`, octal (`017`, `0o17`), with `_` between digits, with a fraction or an
 * exponent. An integer beyond the exact numbers of JavaScript becomes a string of its decimal digits.
 */
export function decodeNumber(raw: string, negative = false): number | string {
  const text = raw.replaceAll('_', '')
  const sign = negative ? -1 : 1
  if (!/^0[xXbBoO]/.test(text) && /[.eE]/.test(text)) return sign * Number(text)
  const octal = /^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text
  const value = Number(octal)
  // `0 * -1` would be -0.
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : sign * value
  if (!/^(\d+|0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+)$/.test(octal)) return text
  return `${negative ? '-' : ''}${BigInt(octal).toString()}`
}

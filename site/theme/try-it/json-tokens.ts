/** A piece of JSON with the class of its colour; none for blanks. */
export interface JsonToken {
  readonly text: string
  readonly kind?: 'attr' | 'string' | 'number' | 'literal' | 'punctuation'
}

const piece = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/g

/**
 * JSON in lines, in pieces that are coloured. It is laid out as text: numbers that a program could not hold keep their digits.
 * Undefined for text that is not JSON.
 */
export function jsonTokens(text: string): readonly JsonToken[] | undefined {
  if (!isJson(text)) return undefined
  const pieces = [...text.matchAll(piece)].map(([found]) => found)
  const tokens: JsonToken[] = []
  let depth = 0
  for (const [at, own] of pieces.entries()) {
    const [before, next] = [pieces[at - 1] ?? '', pieces[at + 1]]
    const closes = own === '}' || own === ']'
    if (closes) depth -= 1
    const isEmpty = closes && (before === '{' || before === '[')
    const breaks = (closes && !isEmpty) || ((before === '{' || before === '[' || before === ',') && !closes)
    if (breaks) tokens.push({ text: `\n${'  '.repeat(depth)}` })
    else if (before === ':') tokens.push({ text: ' ' })
    tokens.push({ text: own, kind: kindOf(own, next) })
    if (own === '{' || own === '[') depth += 1
  }
  return tokens
}

function kindOf(text: string, next: string | undefined): NonNullable<JsonToken['kind']> {
  if (text.startsWith('"')) return next === ':' ? 'attr' : 'string'
  if (/^[{}[\],:]$/.test(text)) return 'punctuation'
  return /^[tfn]/.test(text) ? 'literal' : 'number'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

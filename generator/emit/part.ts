/** A piece of a file: text, or UTF-8 bytes where it was written before. */
export type Part = string | Uint8Array

/** The parts with neighbouring texts joined. */
export function joinTexts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  let texts: string[] = []
  const flush = (): void => {
    if (texts.length > 0) joined.push(texts.join(''))
    texts = []
  }
  for (const part of parts) {
    if (typeof part === 'string') texts.push(part)
    else {
      flush()
      joined.push(part)
    }
  }
  flush()
  return joined
}

/** The parts as one text. */
export function textOfParts(parts: readonly Part[]): string {
  const texts = joinTexts(parts)
  const [first = ''] = texts
  if (texts.length <= 1 && typeof first === 'string') return first
  const bytes = texts.map(part => (typeof part === 'string' ? Buffer.from(part) : part))
  return Buffer.concat(bytes).toString('utf8')
}

/** How a cell says, in words of the dialect, which values its field takes. */

const separators = String.raw`[\s\\|,，、/]`
const run = String.raw`(?:${'`'}[^${'`'}]+${'`'}${separators}*)+`

const listAtEnd = new RegExp(`^(.*?)(${run})枚举值(之一)?[。.]?$`, 's')
const fixedAlone = /^固定(?:枚举)?(?:值为|值是|值|为)?\s*(?:[：:]\s*)?(`[^`]+`)[。.]?$/
const defaultAlone = /^默认(?:值为|值是|值|为)\s*(?:[：:]\s*)?(`[^`]+`)[。.]?$/

/** A line, or the rest of one, that states values, in English; `before` is what stands before. */
export interface FormalLine {
  readonly before: string
  readonly english: string
}

/** Reads the formal words of a Chinese line; undefined for a line without. */
export function formalLine(line: string): FormalLine | undefined {
  const list = listAtEnd.exec(line)
  if (list !== null) {
    const [, before = '', values = '', isOne] = list
    const word = isOne === undefined ? 'Only' : 'One of'
    return { before: before.trim(), english: `${word} ${values.trim()}` }
  }
  const fixed = fixedAlone.exec(line)?.[1]
  if (fixed !== undefined) return { before: '', english: `Always ${fixed}` }
  const byDefault = defaultAlone.exec(line)?.[1]
  return byDefault === undefined ? undefined : { before: '', english: `Default ${byDefault}` }
}

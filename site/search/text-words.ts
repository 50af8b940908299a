import { isHan, normalizeText, stemOf, textRuns } from './normalize.js'

/** The words of a text for the index of texts: pairs of Chinese characters, stems of words of letters. */
export function textWords(text: string): readonly string[] {
  return textRuns(normalizeText(text)).flatMap(run => {
    if (!isHan(run)) return run.length > 1 ? [stemOf(run)] : []
    const signs = [...run]
    return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
  })
}

/** Stands for the entries of a word that nearly all texts have. */
export const everywhere = '*'

/** Ascending numbers as differences in base 36, with blanks between them. */
export function writeDifferences(ids: readonly number[]): string {
  return ids.map((id, index) => (id - (ids[index - 1] ?? 0)).toString(36)).join(' ')
}

/** The reverse of `writeDifferences`; undefined for `everywhere`. */
export function readDifferences(packed: string): readonly number[] | undefined {
  if (packed === everywhere) return undefined
  let id = 0
  return packed.split(' ').map(step => {
    id += Number.parseInt(step, 36)
    return id
  })
}

/** From how many characters on equal words are somebody's sentence and no term. */
export const sentenceLength = 24

/**
 * The prose of a page, piece by piece (a cell, a paragraph): without code blocks, literals in
 * backticks, attributes, links and blanks, so that neither spacing nor an enumeration counts.
 */
export function proseOf(page: string): string[] {
  return page
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\[[^\]\n]*\]\([^)\n]*\)/g, '')
    .replace(/\{[^}\n]*\}/g, '')
    .split(/\n|(?<!\\)\||<br\/?>/)
    .map(piece => piece.replace(/[\s\\[\]>*]/g, ''))
    .filter(piece => piece.length >= sentenceLength)
}

/** Names, event types and lists of formats are facts; a sentence has words, half of it at least. */
function hasWords(run: string): boolean {
  return (run.match(/\p{Script=Han}/gu) ?? []).length >= sentenceLength / 2
}

function runsOf(piece: string): string[] {
  return Array.from({ length: piece.length - sentenceLength + 1 }, (_, at) =>
    piece.slice(at, at + sentenceLength),
  ).filter(hasWords)
}

/** Every run of characters that is long enough to be a sentence. */
export function sentenceRuns(pages: readonly string[]): ReadonlySet<string> {
  return new Set(pages.flatMap(page => proseOf(page).flatMap(runsOf)))
}

/** Pieces of a page that share a run with other pages. */
export function borrowedPieces(page: string, others: ReadonlySet<string>): string[] {
  return proseOf(page).filter(piece => runsOf(piece).some(run => others.has(run)))
}

/** Columns on a terminal: Chinese characters and full-width signs take two. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0)
}

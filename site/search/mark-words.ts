import { isHan, normalizeText } from './normalize.js'

/** A piece of a text, and whether it is a word that was looked for. */
export interface MarkedPiece {
  readonly text: string
  readonly isMarked: boolean
}

/** Cuts a text at the words that were looked for; a Chinese word that it does not have whole is marked in its pieces. */
export function markWords(text: string, words: readonly string[]): readonly MarkedPiece[] {
  const own = normalizeText(text)
  // Full-width signs have the same length as half-width ones; anything else would not fit the text.
  if (own.length !== text.length) return [{ text, isMarked: false }]
  const marked = new Array<boolean>(text.length).fill(false)
  const mark = (from: number, length: number): void => void marked.fill(true, from, from + length)
  for (const word of words) for (const piece of piecesIn(own, word)) markAll(own, piece, mark)
  return joinPieces(text, marked)
}

/** The word itself if the text has it, or else its pieces of two characters and more. */
function piecesIn(text: string, word: string): readonly string[] {
  if (text.includes(word)) return [word]
  if (!isHan(word)) return []
  const pieces: string[] = []
  let start = 0
  while (start < word.length - 1) {
    let end = word.length
    while (end - start >= 2 && !text.includes(word.slice(start, end))) end -= 1
    if (end - start >= 2) {
      pieces.push(word.slice(start, end))
      start = end
    } else start += 1
  }
  return pieces
}

function markAll(text: string, piece: string, mark: (from: number, length: number) => void): void {
  const isShort = !isHan(piece) && piece.length < 3
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    // `v3` and `id` would mark the middle of other words.
    const isInside = isShort && /[a-z0-9]/.test(`${text[at - 1] ?? ' '}${text[at + piece.length] ?? ' '}`)
    if (!isInside) mark(at, piece.length)
  }
}

function joinPieces(text: string, marked: readonly boolean[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1)
    if (at === text.length || marked[at] !== marked[start]) {
      pieces.push({ text: text.slice(start, at), isMarked: marked[start] === true })
      start = at
    }
  return pieces.filter(piece => piece.text !== '')
}

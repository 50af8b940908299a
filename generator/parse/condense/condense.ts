/**
 * A page without the insides of its fenced samples and parameter tables.
 *
 * Nine tenths of a page's text is PHP samples and table rows. Neither holds Markdown that the parser has to
 * find (a table cell is kept as written, a sample is text), so a tokenizer that walks them character by
 * character only costs time. `condense` leaves of each fence its first and its last line, and of each run of
 * rows one `|`, indented as the first of them. The line table leads every condensed line back to its line in the page; what was left out lies
 * between two of them.
 */
export interface CondensedText {
  readonly text: string
  /** `lines[n]` is the page's line (1-based) of the condensed line `n` (1-based; index 0 is unused). One entry more than lines: the line behind the last. */
  readonly lines: readonly number[]
  /** How many stretches were left out. The reader claims each of them, or the page is parsed whole. */
  readonly gaps: number
}

const fenceOpen = /^(`{3,})[^`]*$/
const fenceClose = /^ {0,3}(`{3,})[ \t]*$/
/** A hundred nested quotations and lists, or an indentation as deep. */
const tooDeep = /^(?:(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}|[ \t]{200})/
const ruleLine = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/
const indentedRow = /^ {0,3}\|/

/** Leaves out sample and table text. `sourceLines` are the page's lines without line ends. */
export function condense(sourceLines: readonly string[]): CondensedText {
  const kept: string[] = []
  const lines: number[] = [0]
  let gaps = 0
  let index = 0
  const keep = (at: number, text: string): void => {
    kept.push(shallow(text))
    lines.push(at + 1)
  }
  const front = frontMatterEnd(sourceLines)
  for (; index < front; index += 1) keep(index, sourceLines[index] ?? '')
  while (index < sourceLines.length) {
    const line = sourceLines[index] ?? ''
    if (line.startsWith('```')) {
      const close = closingFence(sourceLines, index)
      keep(index, line)
      if (close !== undefined) {
        if (close > index + 1) gaps += 1
        keep(close, sourceLines[close] ?? '')
        index = close + 1
        continue
      }
    } else if (indentedRow.test(line)) {
      const first = index
      while (index + 1 < sourceLines.length && indentedRow.test(sourceLines[index + 1] ?? '')) index += 1
      keep(first, index > first ? line.slice(0, line.indexOf('|') + 1) : line)
      if (index > first) gaps += 1
    } else {
      keep(index, line)
    }
    index += 1
  }
  lines.push(sourceLines.length + 1)
  return { text: kept.join('\n'), lines, gaps }
}

/** The page as it is, with the identity as its line table. */
export function uncondensed(sourceLines: readonly string[]): CondensedText {
  return {
    text: sourceLines.map(shallow).join('\n'),
    lines: Array.from({ length: sourceLines.length + 2 }, (_, index) => index),
    gaps: 0,
  }
}

/**
 * A line whose quotations and lists nest without end, with the inner ones blotted out. The parser takes the square of
 * their depth; nothing but their outermost level is read from the tree, and text is read from the page itself.
 */
function shallow(line: string): string {
  const deep = tooDeep.exec(line)?.[0]
  if (deep === undefined || ruleLine.test(line)) return line
  return deep + line.slice(deep.length).replace(/\S/g, 'x')
}

/** How many lines the front matter has. A fence inside it is YAML, not code. */
function frontMatterEnd(sourceLines: readonly string[]): number {
  const isFence = (line: string): boolean => /^---[ \t]*$/.test(line)
  if (!isFence(sourceLines[0] ?? '')) return 0
  return sourceLines.findIndex((line, index) => index > 0 && isFence(line)) + 1
}

function closingFence(sourceLines: readonly string[], open: number): number | undefined {
  const marks = fenceOpen.exec(sourceLines[open] ?? '')?.[1]
  if (marks === undefined) return undefined
  for (let index = open + 1; index < sourceLines.length; index += 1) {
    const line = sourceLines[index] ?? ''
    const close = fenceClose.exec(line)?.[1]
    if (close !== undefined && close.length >= marks.length) return index
  }
  return undefined
}

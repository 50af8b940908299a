/**
 * A page without the insides of its fenced samples and parameter tables.
 *
 * Nine tenths of a page's text is PHP samples and table rows. Neither holds Markdown for the parser to find, so walking them
 * character by character only costs time. `condense` keeps the first and last line of each fence, and for each run of
 * rows one `|`, indented like the first row. A line table leads from condensed lines to the page's lines.
 */
export interface CondensedText {
  /** The lines that are left, without line ends. */
  readonly kept: readonly string[]
  /** `lines[n]` is the page's line of the condensed line `n`, both from 1. The last entry is the line behind the last one. */
  readonly lines: readonly number[]
  /** How many stretches are missing. Blocks must claim all of them, or the whole page is parsed. */
  readonly gaps: number
}

const fenceOpen = /^(`{3,})[^`]*$/
const fenceClose = /^ {0,3}(`{3,})[ \t]*$/
/** A hundred nested quotations and lists, or an indentation as deep. */
const tooDeep = /^(?:(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}|[ \t]{200})/
const ruleLine = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/
const indentedRow = /^ {0,3}\|/

/** Leaves out the text of samples and tables. `sourceLines` are the page's lines without line ends. */
export function condense(sourceLines: readonly string[]): CondensedText {
  const kept: string[] = []
  const lines: number[] = [0]
  let gaps = 0
  const keep = (at: number, text: string): void => {
    kept.push(shallow(text))
    lines.push(at + 1)
  }
  const front = frontMatterEnd(sourceLines)
  for (let index = 0; index < sourceLines.length; index += 1) {
    const line = sourceLines[index] ?? ''
    const first = index
    const close = index >= front && line.startsWith('```') ? closingFence(sourceLines, index) : undefined
    if (close !== undefined) {
      if (close > index + 1) gaps += 1
      keep(index, line)
      keep(close, sourceLines[close] ?? '')
      index = close
    } else if (index >= front && indentedRow.test(line)) {
      while (index + 1 < sourceLines.length && indentedRow.test(sourceLines[index + 1] ?? '')) index += 1
      keep(first, index > first ? line.slice(0, line.indexOf('|') + 1) : line)
      if (index > first) gaps += 1
    } else keep(index, line)
  }
  lines.push(sourceLines.length + 1)
  return { kept, lines, gaps }
}

/** The page as it is. */
export function uncondensed(sourceLines: readonly string[]): CondensedText {
  return {
    kept: sourceLines.map(shallow),
    lines: Array.from({ length: sourceLines.length + 2 }, (_, index) => index),
    gaps: 0,
  }
}

/**
 * Blots out the inner levels of a line with endlessly nested quotations and lists, for which the parser takes quadratic
 * time. Readers use only the outermost level of the tree, and take text from the page.
 */
function shallow(line: string): string {
  const deep = tooDeep.exec(line)?.[0]
  if (deep === undefined || ruleLine.test(line)) return line
  return deep + line.slice(deep.length).replace(/\S/g, 'x')
}

/** The number of lines in the front matter. A fence inside it is YAML, not code. */
function frontMatterEnd(sourceLines: readonly string[]): number {
  const isFence = (line: string): boolean => /^---[ \t]*$/.test(line)
  if (!isFence(sourceLines[0] ?? '')) return 0
  return sourceLines.findIndex((line, index) => index > 0 && isFence(line)) + 1
}

function closingFence(sourceLines: readonly string[], open: number): number | undefined {
  const marks = fenceOpen.exec(sourceLines[open] ?? '')?.[1]
  if (marks === undefined) return undefined
  for (let index = open + 1; index < sourceLines.length; index += 1) {
    const close = fenceClose.exec(sourceLines[index] ?? '')?.[1]
    if (close !== undefined && close.length >= marks.length) return index
  }
  return undefined
}

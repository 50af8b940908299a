import type { Span } from '../../diagnostics/span.js'
import type { CodeBlock } from '../page.js'

/** Turns offsets of a block's code, the end exclusive, into a span of the page. */
export type Locator = (start: number, end: number) => Span

function lineStartsOf(code: string): readonly number[] {
  const starts = [0]
  for (let at = code.indexOf('\n'); at !== -1; at = code.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The index of the last line that starts at or before `offset`. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A locator for one block. */
export function createLocator(block: CodeBlock): Locator {
  let starts: readonly number[] | undefined
  const { column } = block.span
  return (start, end) => {
    starts ??= lineStartsOf(block.code)
    const first = lineOf(starts, start)
    const last = lineOf(starts, end)
    return {
      line: block.codeLine + first,
      column: column + start - (starts[first] ?? 0),
      endLine: block.codeLine + last,
      endColumn: column + end - (starts[last] ?? 0),
    }
  }
}

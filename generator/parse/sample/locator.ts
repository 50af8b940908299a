import type { Span } from '../../diagnostics/span.js'
import type { SampleBlock } from './sample-call.js'

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
export function createLocator(block: SampleBlock): Locator {
  let starts: readonly number[] | undefined
  const column = block.column ?? 1
  return (start, end) => {
    starts ??= lineStartsOf(block.code)
    const first = lineOf(starts, start)
    const last = lineOf(starts, end)
    return {
      line: block.line + first,
      column: column + start - (starts[first] ?? 0),
      endLine: block.line + last,
      endColumn: column + end - (starts[last] ?? 0),
    }
  }
}

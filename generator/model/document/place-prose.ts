import type { DocumentBlock } from './document.js'

/** A block with its first and last line in the page; without `block` the lines are prose. */
export interface Placed {
  readonly line: number
  readonly endLine: number
  readonly block?: DocumentBlock | undefined
}

/**
 * The blocks of the lines from `first` to `last`, both counted from 1. Lines outside of all blocks become prose. `lines` are
 * the page's.
 */
export function placeProse(
  placed: readonly Placed[],
  first: number,
  last: number,
  lines: readonly string[],
): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  let prose: string[] = []
  let next = first
  const finish = (): void => {
    // Unclosed HTML also contains the empty lines at the page's end.
    while (prose.at(-1)?.trim() === '') prose.pop()
    if (prose.length > 0) blocks.push({ kind: 'prose', lines: prose })
    prose = []
  }
  const take = (from: number, to: number, isOneBlock: boolean): void => {
    for (let at = from; at <= to; at += 1) {
      const line = lines[at - 1] ?? ''
      // An empty line inside a block, such as a list, belongs to it.
      if (line.trim() === '' && !isOneBlock) finish()
      else prose.push(line)
    }
  }
  for (const { line, endLine, block } of placed) {
    take(next, line - 1, false)
    // Blocks inside a table come out below it.
    if (block === undefined) take(endLine < next ? line : Math.max(line, next), endLine, true)
    else {
      finish()
      blocks.push(block)
    }
    next = Math.max(next, endLine + 1)
  }
  take(next, last, false)
  finish()
  return blocks
}

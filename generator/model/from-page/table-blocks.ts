import type { Block, TableBlock } from '../../parse/page.js'

/** The tables among blocks, also those inside containers, in order. */
export function tableBlocks(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.flatMap(block => {
    if (block.kind === 'container') return tableBlocks(block.children)
    return block.kind === 'table-block' ? [block] : []
  })
}

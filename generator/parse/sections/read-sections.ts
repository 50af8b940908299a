import type { Block, Heading, Section } from '../page.js'
import { parseSampleBlocks } from '../sample/parse-sample-blocks.js'
import type { SampleBlock } from '../sample/sample-call.js'

/** Cuts the blocks before each heading that has an id, and reads the PHP blocks of each part. */
export function readSections(blocks: readonly Block[], file: string): readonly Section[] {
  const parts: { readonly heading?: Heading; readonly blocks: Block[] }[] = [{ blocks: [] }]
  for (const block of blocks)
    if (opensSection(block)) parts.push({ heading: block, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  return parts
    .filter(part => part.heading !== undefined || part.blocks.length > 0)
    .map(part => ({
      kind: 'section',
      ...part,
      samples: parseSampleBlocks(sampleBlocks(part.blocks), file),
    }))
}

function opensSection(block: Block): block is Heading {
  return block.kind === 'heading' && block.attributes?.attributes.some(({ kind }) => kind === 'id') === true
}

function sampleBlocks(blocks: readonly Block[]): readonly SampleBlock[] {
  return blocks.flatMap((block): readonly SampleBlock[] => {
    if (block.kind === 'container') return sampleBlocks(block.children)
    if (block.kind !== 'code' || block.language !== 'php') return []
    const { label, code, codeLine: line, span } = block
    return [{ kind: 'sample-block', label, code, line, column: span.column }]
  })
}

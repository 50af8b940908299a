import type { Block, Heading, Section } from '../page.js'
import { parseSampleBlocks } from '../sample/parse-sample-blocks.js'
import type { SampleBlock } from '../sample/sample-call.js'

/** Cuts the blocks before each heading that has an id, and reads the PHP blocks of each part. */
export function readSections(blocks: readonly Block[], file: string): readonly Section[] {
  const sections: Section[] = []
  let heading: Heading | undefined
  let current: Block[] = []
  const finish = (): void => {
    if (heading === undefined && current.length === 0) return
    const samples = parseSampleBlocks(sampleBlocks(current), file)
    sections.push({
      kind: 'section',
      ...(heading === undefined ? {} : { heading }),
      blocks: current,
      samples,
    })
  }
  for (const block of blocks) {
    const opens =
      block.kind === 'heading' && block.attributes?.attributes.some(({ kind }) => kind === 'id') === true
    if (!opens) {
      current.push(block)
      continue
    }
    finish()
    heading = block
    current = []
  }
  finish()
  return sections
}

function sampleBlocks(blocks: readonly Block[]): readonly SampleBlock[] {
  return blocks.flatMap((block): readonly SampleBlock[] => {
    if (block.kind === 'container') return sampleBlocks(block.children)
    if (block.kind !== 'code' || block.language !== 'php') return []
    return [
      {
        kind: 'sample-block',
        label: block.label,
        code: block.code,
        line: block.codeLine,
        column: block.span.column,
      },
    ]
  })
}

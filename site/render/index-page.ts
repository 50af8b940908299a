import { tableBlocks } from '../../generator/model/from-page/table-blocks.js'
import type { Block, Section } from '../../generator/parse/page.js'
import type { Cell } from '../../generator/parse/table/table.js'
import type { SitePage } from '../pages/site-page.js'

/** Whether a page is the catalogue of one half of the site. */
export function isIndexPage({ file, operations }: SitePage): boolean {
  return (file === 'openapi/index.md' || file === 'webhook/index.md') && operations.length === 0
}

/** What a catalogue page says beside its lists: the site shows those itself, with the headings that stand above them. */
export function withoutLists(page: SitePage): readonly Section[] {
  return page.page.sections.map(section => ({ ...section, blocks: keptBlocks(section.blocks) }))
}

function keptBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, at) => {
    if (block.kind === 'heading' && block.depth > 1) {
      const end = blocks.findIndex((other, index) => index > at && other.kind === 'heading')
      const own = blocks.slice(at + 1, end < 0 ? undefined : end)
      return own.length === 0 || !own.every(isList)
    }
    return !isList(block)
  })
}

/** Whether a block lists products (rule L8), or operations or notices (rules L3 to L5). */
function isList(block: Block): boolean {
  if (block.kind === 'list')
    return block.items.some(({ links }) => links.some(({ url }) => url.startsWith('/catalogue/')))
  return tableBlocks([block]).some(({ table }) => table.rows.some(({ cells }) => cells.some(hasPageLink)))
}

function hasPageLink({ text }: Cell): boolean {
  return /\]\(\/(?:openapi|webhook)\//.test(text)
}

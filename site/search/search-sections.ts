import type { TableRole } from '../../generator/model/build/parameter-table.js'
import { tableRole } from '../../generator/model/build/parameter-table.js'
import { readSectionText } from '../../generator/model/build/section-text.js'
import { tableBlocks } from '../../generator/model/build/table-blocks.js'
import type { TableBlock } from '../../generator/parse/page.js'
import type { Site } from '../pages/site.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import { plainText } from '../render/plain-text.js'
import { shownRows } from '../render/shown-rows.js'

/** A part of a page that the search finds: its fragment, its title below the titles above it, and its words. */
export interface SearchSection {
  readonly anchor: string
  readonly titles: readonly string[]
  readonly text: string
}

const titles: Readonly<Record<TableRole, string>> = {
  request: '请求参数',
  response: '返回字典',
  reply: '应答规范',
  error: '异常字典',
}

/**
 * What the search knows of a page: each operation with its path and its prose, each table with its names and
 * descriptions. Samples are left out: they hold the same names again.
 */
export function searchSections(page: SitePage, site: Site): readonly SearchSection[] {
  if (page.place.isCatalogue && page.operations.length === 0) return []
  const tags = site.tags(page.file)
  if (page.operations.length === 0)
    return [{ anchor: '', titles: [...tags, page.title], text: `${page.place.path} ${page.description}` }]
  return page.operations.flatMap(operation => operationSections(page, operation, tags))
}

function operationSections(
  page: SitePage,
  operation: SiteOperation,
  tags: readonly string[],
): readonly SearchSection[] {
  const { description, notes, badges } = readSectionText(operation.section, () => undefined)
  const prose = [description, ...badges.map(({ text }) => text), ...notes.map(({ text }) => text)].map(
    plainText,
  )
  const above = [...tags.slice(0, 1), operation.title]
  const isOnly = page.operations.length === 1
  const seen = new Set<string>()
  const tables = tableBlocks(operation.section.blocks).flatMap((block): readonly SearchSection[] => {
    const role = tableRole(block, () => undefined)
    const name = role === 'request' ? 'request' : 'response'
    if (role === undefined || seen.has(name)) return []
    seen.add(name)
    const anchor = isOnly ? name : `${operation.method}-${name}`
    return [{ anchor, titles: [...above, titles[role]], text: tableText(block, role) }]
  })
  const text = [page.place.page, operation.method, ...prose].join('\n')
  return [{ anchor: isOnly ? '' : operation.method, titles: above, text }, ...tables]
}

function tableText(block: TableBlock, role: TableRole): string {
  return shownRows(block, role)
    .flatMap(row =>
      row.kind === 'field' && row.role !== 'group'
        ? [`${row.facts.name} ${plainText(row.facts.description)}`]
        : [],
    )
    .join('\n')
}

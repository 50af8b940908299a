import type { AsPlainObject } from 'minisearch'
import MiniSearch from 'minisearch'
import { markerIdOf, type TableRole } from '../../generator/dialect/table-heads.js'
import { buildErrors } from '../../generator/model/from-page/build-errors.js'
import { tableRole } from '../../generator/model/from-page/parameter-table.js'
import { readSectionText } from '../../generator/model/from-page/section-text.js'
import { tableBlocks } from '../../generator/model/from-page/table-blocks.js'
import type { TableBlock } from '../../generator/parse/page.js'
import { stateOf } from '../navigation/navigation.js'
import type { Site } from '../pages/site.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import { plainText } from '../render/plain-text.js'
import { shownRows } from '../render/shown-rows.js'
import type { SearchWords } from '../words/search-words.js'
import { siteWords } from '../words/site-words.js'
import type { SearchEntry, SearchTable } from './search-entry.js'
import { indexOptions, type SearchDocument } from './search-options.js'

/** MiniSearch's index as plain data; its ids are places in `entries`. */
export interface SearchData {
  readonly index: AsPlainObject
  readonly entries: readonly SearchEntry[]
}

interface TableFacts {
  readonly table: SearchTable
  readonly rows: readonly { readonly name: string; readonly description: string }[]
}

/** Indexes every operation of the site, without samples: they repeat the names of the tables. */
export function buildSearch(site: Site): SearchData {
  const index = new MiniSearch<SearchDocument>(indexOptions)
  const entries: SearchEntry[] = []
  const names = siteWords(site.language).search.tables
  for (const page of site.pages.values())
    for (const operation of page.operations) {
      const tags = site.tags(page.file)
      const tables = tablesOf(page, operation, names)
      index.add(documentOf(page, operation, tables, tags, entries.length))
      entries.push(entryOf(page, operation, tables, tags))
    }
  return { index: index.toJSON(), entries }
}

function documentOf(
  page: SitePage,
  operation: SiteOperation,
  tables: readonly TableFacts[],
  tags: readonly string[],
  id: number,
): SearchDocument {
  const { description, notes, badges } = readSectionText(operation.section, () => undefined)
  const rows = tables.flatMap(table => table.rows)
  const prose = [description, ...badges.map(({ text }) => text), ...notes.map(({ text }) => text)]
  const descriptions = rows.map(({ description }) => description)
  return {
    id,
    title: operation.title,
    tags: tags.join(' '),
    path: `${page.place.page} ${operation.method}`,
    names: rows.map(({ name }) => name).join(' '),
    text: [...prose, ...descriptions].map(plainText).join('\n'),
  }
}

function entryOf(
  page: SitePage,
  operation: SiteOperation,
  tables: readonly TableFacts[],
  tags: readonly string[],
): SearchEntry {
  const isWebhook = page.place.section === 'webhook'
  const state = stateOf(operation.badges)
  return {
    title: operation.title,
    tag: tags[0] ?? '',
    file: page.file,
    fragment: operation.method,
    path: isWebhook ? page.place.page : `${operation.method.toUpperCase()} ${page.place.path}`,
    ...(state === undefined ? {} : { state }),
    tables: tables.map(({ table }) => table),
  }
}

function tablesOf(
  page: SitePage,
  operation: SiteOperation,
  names: SearchWords['tables'],
): readonly TableFacts[] {
  const prefix = page.operations.length === 1 ? '' : `${operation.method}-`
  const seen = new Set<string>()
  return tableBlocks(operation.section.blocks).flatMap((block): readonly TableFacts[] => {
    const role = tableRole(block, () => undefined)
    if (role === undefined) return []
    const fragment = `${prefix}${markerIdOf(role)}`
    if (seen.has(fragment)) return []
    seen.add(fragment)
    const found = role === 'errors' ? errorRows(block, page) : fieldRows(block, role)
    const paths = found.flatMap(({ path }) => (path === undefined || path.includes(' ') ? [] : [path]))
    return [{ table: { fragment, name: names[role], rows: paths.join(' ') }, rows: found }]
  })
}

/** What is found of a row; without a path, no result leads to it. */
interface FoundPath {
  readonly name: string
  readonly description: string
  readonly path: string | undefined
}

function fieldRows(block: TableBlock, role: TableRole): readonly FoundPath[] {
  const rows = shownRows(block, role).filter(row => row.kind === 'field')
  return rows.map(({ facts: { name, description }, role: root, path }) => {
    return { name, description, path: root === 'group' ? undefined : path }
  })
}

function errorRows(block: TableBlock, { place }: SitePage): readonly FoundPath[] {
  const errors = buildErrors(block, place.protocol, [], () => undefined)
  return errors.map(({ code, description }) => ({ name: code, description, path: code }))
}

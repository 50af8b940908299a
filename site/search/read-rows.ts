import { markerIdOf, type TableRole } from '../../generator/dialect/table-heads.js'
import { buildErrors } from '../../generator/model/from-page/build-errors.js'
import { tableRole } from '../../generator/model/from-page/parameter-table.js'
import { tableBlocks } from '../../generator/model/from-page/table-blocks.js'
import type { Section, TableBlock } from '../../generator/parse/page.js'
import type { SitePage } from '../pages/site-page.js'
import { plainText } from '../render/plain-text.js'
import { shownRows } from '../render/shown-rows.js'

/** A row of a table that the search finds by its name. */
export interface SearchRow {
  readonly role: TableRole
  readonly name: string
  /** Markdown inline. */
  readonly description: string
  /** The row's place in the page; undefined for rows to which no result leads. */
  readonly fragment: string | undefined
  /** Of an error; '' for others. */
  readonly status: string
}

/** The rows of all tables of a section; `prefix` begins the fragments of a page with several operations. */
export function readRows(section: Section, page: SitePage, prefix: string): readonly SearchRow[] {
  const seen = new Set<string>()
  return tableBlocks(section.blocks).flatMap((block): readonly SearchRow[] => {
    const role = tableRole(block, () => undefined)
    if (role === undefined) return []
    const table = `${prefix}${markerIdOf(role)}`
    if (seen.has(table)) return []
    seen.add(table)
    return role === 'errors' ? errorRows(block, page, table) : fieldRows(block, role, table)
  })
}

function fieldRows(block: TableBlock, role: TableRole, table: string): readonly SearchRow[] {
  const rows = shownRows(block, role).filter(row => row.kind === 'field')
  return rows.map(({ facts: { name, description }, role: root, path }) => {
    const isPlace = root !== 'group' && !path.includes(' ')
    return { role, name, description, fragment: isPlace ? `${table}.${path}` : undefined, status: '' }
  })
}

function errorRows(block: TableBlock, { place }: SitePage, table: string): readonly SearchRow[] {
  const errors = buildErrors(block, place.protocol, [], () => undefined)
  return errors.map(({ code, description, status }) => {
    const fragment = code.includes(' ') ? undefined : `${table}.${code}`
    return {
      role: 'errors',
      name: code,
      description,
      fragment,
      status: status === undefined ? '' : String(status),
    }
  })
}

/** The first sentence of a description, for lists: at most `most` characters. */
export function shortText(description: string, most: number): string {
  const [line = ''] = description.split(/<br\s*\/?>/)
  const text = plainText(line)
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

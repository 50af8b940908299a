import { findKey } from '../../generator/model/from-page/attributes.js'
import { tableBlocks } from '../../generator/model/from-page/table-blocks.js'
import type { MerchantMode } from '../../generator/model/model.js'
import type { Page } from '../../generator/parse/page.js'
import type { Cell } from '../../generator/parse/table/table.js'

/** The rows under one product of a catalogue page. */
export interface CatalogueGroup {
  /** The first cell as Markdown: the product, or the format of a webhook. */
  readonly name: string
  /** `v2` or `v3`; '' if the catalogue does not state it. */
  readonly protocol: string
  readonly entries: readonly CatalogueEntry[]
}

/** A link of a catalogue. */
export interface CatalogueEntry {
  /** The whole cell as Markdown: a link, signs beside it. */
  readonly text: string
  /** Words of the link, as Markdown. */
  readonly title: string
  /** As the page has it: `/openapi/v3/pay/transactions/jsapi#post`. */
  readonly address: string
  readonly modes: readonly MerchantMode[]
}

/** Reads the groups of a catalogue page (rules L3 to L5), in the page's order. */
export function readCatalogue(page: Page): readonly CatalogueGroup[] {
  const groups: { name: string; protocol: string; entries: CatalogueEntry[] }[] = []
  for (const { table } of page.sections.flatMap(({ blocks }) => tableBlocks(blocks))) {
    let left = 0
    for (const row of table.rows) {
      const opens = left <= 0
      const [first] = row.cells
      if (opens && first !== undefined) {
        left = rowspanOf(first)
        groups.push({
          name: first.text,
          protocol: findKey(first.attributes, 'data-protocol')?.value ?? '',
          entries: [],
        })
      }
      left -= 1
      groups.at(-1)?.entries.push(...cellEntries(row.cells.slice(opens ? 1 : 0), ['direct', 'partner']))
    }
  }
  return groups
}

function rowspanOf(cell: Cell): number {
  const value = Number(findKey(cell.attributes, 'rowspan')?.value ?? '1')
  return Number.isInteger(value) && value > 0 ? value : 1
}

/** Links of one row's cells. `columns` are the merchant modes of the cells; a cell with `colspan=2` is for all of them. */
export function cellEntries(
  cells: readonly Cell[],
  columns: readonly (MerchantMode | undefined)[],
): readonly CatalogueEntry[] {
  let column = 0
  return cells.flatMap((cell): readonly CatalogueEntry[] => {
    const isWide = findKey(cell.attributes, 'colspan')?.value === '2'
    const own = isWide ? columns : [columns[Math.min(column, columns.length - 1)]]
    const modes = own.flatMap(mode => (mode === undefined ? [] : [mode]))
    column += isWide ? 2 : 1
    const link = /\[((?:[^\][\\]|\\.|\[[^\][]*\])*)\]\(([^()\s]*)\)/.exec(cell.text)
    if (link === null) return []
    return [{ text: cell.text, title: link[1] ?? '', address: link[2] ?? '', modes }]
  })
}

import type { Block, Page } from '../../parse/page.js'
import type { Cell } from '../../parse/table/table.js'
import type { Tag } from '../tag.js'
import { findKey } from './attributes.js'
import { cellEntries } from './catalogue-entries.js'
import type { Catalogue, CatalogueEntry, ProductLink } from './page-model.js'
import type { PagePath } from './page-path.js'
import { reportSlip } from './parameter-table.js'
import type { ReportDiagnostic } from './report.js'
import { tableBlocks } from './table-blocks.js'

/**
 * Reads a catalogue page (rules L3 to L5): the first column groups rows by `rowspan`, the second and third are the
 * merchant modes, and a cell with `colspan=2` stands in both. On `openapi/index.md` the first column is the product, and
 * lists name the product pages (rule L8).
 */
export function buildCatalogue(
  page: Page,
  section: PagePath['section'],
  report: ReportDiagnostic,
): Catalogue {
  const tags = new Map<string, Tag>()
  const entries: CatalogueEntry[] = []
  for (const { table } of page.sections.flatMap(({ blocks }) => tableBlocks(blocks))) {
    let left = 0
    let group: Cell | undefined
    for (const row of table.rows) {
      reportSlip(row, report)
      const opens = left <= 0
      if (opens) {
        group = row.cells[0]
        left = rowspan(group)
      }
      left -= 1
      const name = group === undefined ? '' : groupName(group)
      if (opens && name === '')
        report({ code: 'PW504', span: row.span, message: 'The row belongs to no product.' })
      if (section === 'openapi' && name !== '' && group !== undefined && !tags.has(name))
        tags.set(name, { kind: 'tag', name, file: page.file, span: group.span })
      const cells = row.cells.slice(opens ? 1 : 0)
      entries.push(...cellEntries(cells, ['direct', 'partner'], section === 'openapi' ? name : ''))
    }
    if (left > 0 && group !== undefined)
      report({
        code: 'PW504',
        span: group.span,
        message: `\`rowspan\` of ${JSON.stringify(groupName(group))} reaches ${left} rows beyond the table.`,
      })
  }
  return { tags: [...tags.values()], entries, products: section === 'openapi' ? productLinks(page) : [] }
}

/** The product pages that lists of the page link to, each under the heading above it (rule L8). */
function productLinks(page: Page): readonly ProductLink[] {
  let group = ''
  return page.sections.flatMap(({ heading, blocks }) =>
    [...(heading === undefined ? [] : [heading]), ...blocks].flatMap((block: Block) => {
      if (block.kind === 'heading' && block.depth > 1) group = block.text
      if (block.kind !== 'list') return []
      return block.items.flatMap(({ links }) =>
        links.flatMap(({ url, span }): readonly ProductLink[] => {
          const product = /^\/catalogue\/([^?#]+)/.exec(url)?.[1]
          return product === undefined ? [] : [{ page: product.replace(/\.(?:md|html)$/, ''), group, span }]
        }),
      )
    }),
  )
}

function rowspan(cell: Cell | undefined): number {
  const value = Number(findKey(cell?.attributes, 'rowspan')?.value ?? '1')
  return Number.isInteger(value) && value > 0 ? value : 1
}

function groupName(cell: Cell): string {
  return cell.text
    .replace(/<br\s*\/?>/g, '')
    .replace(/:[a-z_]+:/g, '')
    .trim()
}

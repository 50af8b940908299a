import { lineSpan } from '../../diagnostics/span.js'
import type { Page } from '../../parse/page.js'
import type { Cell, Row } from '../../parse/table/table.js'
import type { MerchantMode, Tag } from '../model.js'
import { findKey } from './attributes.js'
import type { Catalogue, CatalogueEntry } from './page-model.js'
import type { PagePath } from './page-path.js'
import { reportSlip } from './parameter-table.js'
import type { ReportDiagnostic } from './report.js'
import { tableBlocks } from './table-blocks.js'

const address = /\]\(\/(openapi|webhook)\/([^)\s#[\]]*)(?:#([^)\s[\]]*))?\)/g

/**
 * Reads a catalogue page (rules L3 to L5): the first column groups rows by `rowspan`, the second and third are the
 * merchant modes, and a cell with `colspan=2` stands in both. On `openapi/index.md` the first column is the product.
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
      entries.push(...rowEntries(row, opens ? 1 : 0, section === 'openapi' ? name : ''))
    }
    if (left > 0 && group !== undefined)
      report({
        code: 'PW504',
        span: group.span,
        message: `\`rowspan\` of ${JSON.stringify(groupName(group))} reaches ${left} rows beyond the table.`,
      })
  }
  return { tags: [...tags.values()], entries }
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

function rowEntries(row: Row, from: number, tag: string): readonly CatalogueEntry[] {
  let column = 0
  return row.cells.slice(from).flatMap(cell => {
    const wide = findKey(cell.attributes, 'colspan')?.value === '2'
    const modes: readonly MerchantMode[] = wide
      ? ['direct', 'partner']
      : column === 0
        ? ['direct']
        : ['partner']
    column += wide ? 2 : 1
    return [...cell.text.matchAll(address)].map((match): CatalogueEntry => {
      const from = titleStart(cell.text, match.index)
      return {
        section: match[1] === 'webhook' ? 'webhook' : 'openapi',
        page: (match[2] ?? '').replace(/\.(?:md|html)$/, ''),
        fragment: match[3] ?? '',
        ...(tag === '' ? {} : { tag }),
        modes,
        span: lineSpan(cell.span.line, cell.span.column + from, match.index + match[0].length - from),
      }
    })
  })
}

/** Index of the bracket that opens the title whose closing bracket is at `end`. */
function titleStart(text: string, end: number): number {
  let depth = 0
  for (let at = end; at >= 0; at -= 1) {
    if (text[at] === ']') depth += 1
    if (text[at] === '[') depth -= 1
    if (depth === 0) return at
  }
  return end
}

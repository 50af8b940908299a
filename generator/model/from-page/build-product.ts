import { nearest } from '../../diagnostics/nearest.js'
import { lineSpan, type Span } from '../../diagnostics/span.js'
import { modeHeads, readModeHead } from '../../dialect/catalogue-heads.js'
import type { Page, TableBlock } from '../../parse/page.js'
import type { Row } from '../../parse/table/table.js'
import type { MerchantMode } from '../model.js'
import { findKey } from './attributes.js'
import { cellEntries } from './catalogue-entries.js'
import type { CatalogueEntry, Product, ProductPart } from './page-model.js'
import type { PagePath } from './page-path.js'
import { reportSlip } from './parameter-table.js'
import type { ReportDiagnostic } from './report.js'
import { tableBlocks } from './table-blocks.js'

/** Reads a product page (rule L7): its tables link to pages, and headings below the first level name its parts. */
export function buildProduct(page: Page, place: PagePath, report: ReportDiagnostic): Product {
  const { title, span } = titleOf(page, place, report)
  const parts: { title: string; entries: CatalogueEntry[] }[] = []
  for (const { heading, blocks } of page.sections)
    for (const block of heading === undefined ? blocks : [heading, ...blocks]) {
      if (block.kind === 'heading' && block.depth > 1) parts.push({ title: block.text, entries: [] })
      for (const table of tableBlocks([block])) {
        if (parts.length === 0) parts.push({ title: '', entries: [] })
        parts.at(-1)?.entries.push(...tableEntries(table, title, report))
      }
    }
  const used: readonly ProductPart[] = parts.filter(({ entries }) => entries.length > 0)
  if (used.length === 0) report({ code: 'PW510', span, message: 'The product page lists no page.' })
  const description = textOf(page, 'description')
  return { page: place.page, title, description, parts: used, span }
}

function textOf({ frontMatter }: Page, key: string): string {
  const value = frontMatter.values.get(key)
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function titleOf(
  source: Page,
  { page }: PagePath,
  report: ReportDiagnostic,
): Pick<Product, 'title' | 'span'> {
  const { frontMatter, sections } = source
  const stated = textOf(source, 'title')
  const span = frontMatter.keySpans.get('title') ?? lineSpan(1, 1, 0)
  if (stated !== '') return { title: stated, span }
  const headings = sections.flatMap(({ heading, blocks }) => [
    ...(heading === undefined ? [] : [heading]),
    ...blocks,
  ])
  const first = headings.find(block => block.kind === 'heading')
  const title = (first?.kind === 'heading' ? first.text.trim() : '') || page
  report({
    code: 'PW117',
    severity: 'warning',
    span,
    message: `The product page states no \`title\`, which is the name of the product. Assumed: ${JSON.stringify(title)}.`,
  })
  return { title, span }
}

function tableEntries(
  { table }: TableBlock,
  tag: string,
  report: ReportDiagnostic,
): readonly CatalogueEntry[] {
  reportSlip(table.head, report)
  const columns = table.head.cells.map(({ text, span }) => modeOf(text, span, report))
  return table.rows.flatMap(row => {
    reportSlip(row, report)
    reportSpan(row, report)
    const entries = cellEntries(row.cells, columns, tag)
    if (entries.length === 0) report({ code: 'PW510', span: row.span, message: 'The row links to no page.' })
    return entries
  })
}

const modes = ['direct', 'partner'] as const satisfies readonly MerchantMode[]

function modeOf(head: string, span: Span, report: ReportDiagnostic): MerchantMode | undefined {
  const exact = readModeHead(head)
  if (exact !== undefined) return exact.kind === 'mode' ? exact.mode : undefined
  const meant = nearest(head.trim(), Object.values(modeHeads))
  const close = modes.find(mode => modeHeads[mode] === meant)
  report({
    code: 'PW509',
    span,
    message: `${JSON.stringify(head)} is not a merchant mode. ${close === undefined ? 'Assumed: a column whose pages have no mode' : `Assumed: ${JSON.stringify(modeHeads[close])}`}.`,
  })
  return close
}

/** The columns hold no product, so there is nothing to span rows with. */
function reportSpan({ cells }: Row, report: ReportDiagnostic): void {
  for (const { attributes } of cells) {
    const found = findKey(attributes, 'rowspan')
    if (found === undefined) continue
    report({
      code: 'PW504',
      span: found.span,
      message: '`rowspan` has no meaning on a product page. It is ignored.',
    })
  }
}

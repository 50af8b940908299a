import { lineSpan } from '../../diagnostics/span.js'
import { attributeKeys, lineClass } from '../../dialect/row-vocabulary.js'
import { secondHeads, tableNames } from '../../dialect/table-heads.js'
import type { Block, Section, TableBlock } from '../../parse/page.js'
import type { ReportDiagnostic } from './report.js'
import { tableBlocks } from './table-blocks.js'

const words: Readonly<Record<string, string>> = {
  alert: 'quotation',
  list: 'list',
  other: 'HTML',
  code: 'code',
  heading: 'heading',
  paragraph: 'line',
}

/** Reports what stands among the rows of a table, or above its list, but is not a row (rules T2, T3). `page` are the page's lines. */
export function reportStrays(
  { strays }: TableBlock,
  page: readonly string[],
  report: ReportDiagnostic,
): void {
  for (const block of strays) {
    if (block.kind === 'other' && block.text.startsWith('<!--')) {
      report({
        code: 'PW120',
        span: block.span,
        message:
          'A comment stands inside the table, or between the table and its marker. It is not part of the table.',
      })
      continue
    }
    const rows = linesOf(block, page).filter(({ text }) => /^[^|]*\|.*\|/.test(text))
    for (const row of block.kind === 'paragraph' ? [] : rows) reportRow(block, row, report)
    if (block.kind === 'paragraph' || rows.length === 0)
      report({
        code: 'PW116',
        span: block.span,
        message: `The ${words[block.kind] ?? 'text'} below the table does not begin with \`|\`. It is read as text, not as a row.`,
      })
  }
}

const anyKey = attributeKeys.filter(key => key.startsWith('data-')).join('|')
/** A row or a head of the dialect; any other table is text. */
const dialectRow = new RegExp(
  String.raw`^[^|]*\|.*(?:\{[^}]*(?:${anyKey}|\.${lineClass}|\.type\b|\.desc\b)|\|\s*(?:${secondHeads.join('|')})\s*\|)|^\W*\|\s*(?:${tableNames.join('|')})\s*\|`,
)

/**
 * Reports rows of the dialect in quotations and lists. If a table is missing, HTML and code are searched, too: it is
 * probably there.
 */
export function reportHiddenRows(
  section: Section,
  page: readonly string[],
  isIncomplete: boolean,
  report: ReportDiagnostic,
): void {
  const strays = new Set(section.blocks.flatMap(block => (block.kind === 'table-block' ? block.strays : [])))
  for (const block of section.blocks) {
    if (strays.has(block) || !mayHide(block, isIncomplete)) continue
    for (const row of linesOf(block, page)) if (dialectRow.test(row.text)) reportRow(block, row, report)
  }
}

/** A line that is meant as the list of a table. */
const lostMarker = /^[\s>`*\\]*(?:<!--\s*)?[{｛]?[\s:]*\.?im[-_]table\b/i

/** Reports lines of text that are meant as the list of a table, if a table lacks one (rule T2). */
export function reportLostMarkers(
  { blocks }: Section,
  page: readonly string[],
  report: ReportDiagnostic,
): void {
  const tables = tableBlocks(blocks)
  if (tables.every(({ table }) => table.attributes !== undefined)) return
  const strays = new Set(tables.flatMap(table => table.strays))
  for (const block of blocks) {
    if (
      strays.has(block) ||
      !(block.kind === 'paragraph' || block.kind === 'alert' || block.kind === 'other')
    )
      continue
    for (const { text, line, column } of linesOf(block, page).filter(own => lostMarker.test(own.text)))
      report({
        code: 'PW233',
        span: lineSpan(line, column, text.length),
        message: `${JSON.stringify(text)} is plain text, not the marker of a table. It is ignored.`,
      })
  }
}

function mayHide(block: Block, isIncomplete: boolean): boolean {
  if (block.kind === 'alert' || block.kind === 'list') return true
  return isIncomplete && (block.kind === 'other' || block.kind === 'code')
}

interface Line {
  readonly text: string
  readonly line: number
  readonly column: number
}

function reportRow(block: Block, { text, line, column }: Line, report: ReportDiagnostic): void {
  report({
    code: 'PW122',
    span: lineSpan(line, column, text.length),
    message: `The row is part of other Markdown (${words[block.kind] ?? block.kind}), so it belongs to no table.`,
  })
}

/** The lines of a block as the page has them, without blanks before them. */
function linesOf({ span }: Block, page: readonly string[]): readonly Line[] {
  return page
    .slice(span.line - 1, span.endLine)
    .map((text, at) => ({ text: text.trim(), line: span.line + at, column: text.search(/\S|$/) + 1 }))
}

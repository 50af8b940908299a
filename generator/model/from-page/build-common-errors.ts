import { didYouMean } from '../../diagnostics/nearest.js'
import { lineSpan } from '../../diagnostics/span.js'
import { methods } from '../../dialect/methods.js'
import { protocolOf, protocols } from '../../dialect/protocols.js'
import { markerOf, newHeads, type TableRole } from '../../dialect/table-heads.js'
import type { Page, TableBlock } from '../../parse/page.js'
import type { CommonErrors } from '../errors.js'
import { findId } from './attributes.js'
import { buildErrors } from './build-errors.js'
import type { PagePath } from './page-path.js'
import { hasColumns, tableRole } from './parameter-table.js'
import type { ReportDiagnostic } from './report.js'
import { readSectionText } from './section-text.js'
import { tableBlocks } from './table-blocks.js'

/**
 * Builds the errors that all operations of a protocol share, or all below a path of it (rule N5): `errors/v2.md`,
 * `errors/v2/mmpaymkttransfers.md`. Undefined where the page has none (reported).
 */
export function buildCommonErrors(
  page: Page,
  { page: scope }: PagePath,
  report: ReportDiagnostic,
): CommonErrors | undefined {
  const [name = ''] = scope.split('/')
  const protocol = protocolOf(`${name}/`)
  const [heading] = page.sections.flatMap(one => [
    ...(one.heading === undefined ? [] : [one.heading]),
    ...one.blocks.filter(block => block.kind === 'heading'),
  ])
  const span = heading?.span ?? lineSpan(1, 1, 0)
  const found = page.sections.flatMap(section => tableBlocks(section.blocks))
  const tables = found.map(block => ({ block, role: tableRole(block, report) }))
  if (protocol === undefined) {
    const meant = didYouMean(name, protocols)
    report({
      code: 'PW141',
      // Other sites have such a folder, too.
      ...(tables.some(({ role }) => role === 'errors') ? {} : { severity: 'warning' }),
      span,
      message: `\`${name}\` is not a protocol, so no operation has these errors.${meant} The protocols are ${protocols.join(', ')}.`,
    })
    return undefined
  }
  reportOperations(page, tables, report)
  const [table, second] = tables.filter(({ role }) => role === 'errors')
  if (second !== undefined)
    report({ code: 'PW108', span: second.block.span, message: 'The page has a second errors table.' })
  if (table === undefined) {
    report({
      code: 'PW143',
      span,
      message: `The page has no table headed ${newHeads.tables.errors} with \`{${markerOf('errors')}}\` below it.`,
    })
    return undefined
  }
  if (!hasColumns(table.block.table, 'errors', report)) return undefined
  const texts = page.sections.map(section => readSectionText(section, report).description)
  return {
    kind: 'common-errors',
    file: page.file,
    protocol,
    scope,
    title: heading?.text ?? textAt(page, 'title'),
    description: texts.find(text => text !== '') ?? textAt(page, 'description'),
    errors: buildErrors(table.block, protocol, page.lines, report),
    span,
  }
}

function textAt({ frontMatter }: Page, key: string): string {
  const value = frontMatter.values.get(key)
  return typeof value === 'string' ? value : ''
}

interface RoledTable {
  readonly block: TableBlock
  readonly role: TableRole | undefined
}

/** Reports what a page of common errors cannot have: methods, and tables of an operation. */
function reportOperations({ sections }: Page, tables: readonly RoledTable[], report: ReportDiagnostic): void {
  const heads = sections.flatMap(({ heading }) => {
    const id = findId(heading?.attributes)
    return methods.some(name => name === id?.name) ? (id ?? []) : []
  })
  for (const { name, span } of heads)
    report({
      code: 'PW142',
      span,
      message: `A page below \`errors/\` describes no operation, but this heading has the method \`${name}\`.`,
    })
  for (const { block, role } of tables)
    if (role !== undefined && role !== 'errors')
      report({
        code: 'PW142',
        span: block.span,
        message: `A page below \`errors/\` describes no operation, but this table is headed ${JSON.stringify(newHeads.tables[role])}.`,
      })
}

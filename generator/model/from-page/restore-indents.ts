import type { ReportDiagnostic } from './report.js'
import type { RowFacts, TableRowFacts } from './row-facts.js'

/**
 * Only certain rows can be root rows of a request, so any other row at indent 0 behind deeper rows has lost its indent
 * (rule T13). It gets the indent that its next row needs, or the shallowest of the
 * payload it stands in.
 */
export function restoreIndents(
  rows: readonly TableRowFacts[],
  isRoot: (row: RowFacts) => boolean,
  report: ReportDiagnostic,
): readonly TableRowFacts[] {
  let payload = 1
  let isAfterSeparator = false
  let hasDeeper = false
  return rows.map((row, index) => {
    if (row.kind !== 'field') {
      isAfterSeparator = row.kind === 'separator'
      return row
    }
    if (row.indent > 0) {
      if (isAfterSeparator) payload = row.indent
      isAfterSeparator = false
      hasDeeper = true
      return row
    }
    isAfterSeparator = false
    if (isRoot(row) || !hasDeeper) {
      payload = 1
      return row
    }
    const next = rows[index + 1]
    const indent = next?.kind === 'field' && next.indent >= 2 ? next.indent - 1 : payload
    report({
      code: 'PW222',
      span: row.span,
      message: `${JSON.stringify(row.name)} cannot be a root row. Assumed: \`data-indent=${indent}\`.`,
    })
    return { ...row, indent }
  })
}

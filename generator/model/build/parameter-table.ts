import { nearest } from '../../diagnostics/nearest.js'
import type { TableBlock } from '../../parse/page.js'
import { findId, reportProblems } from './attributes.js'
import { readRow } from './read-row.js'
import type { Report } from './report.js'
import type { TableRowFacts } from './row-facts.js'

/** Which table of an operation it is. `reply` is the answer to a webhook, `error` the only-on-failure object. */
export type TableRole = 'request' | 'response' | 'reply' | 'error'

const heads: ReadonlyMap<string, TableRole> = new Map(
  Object.entries<TableRole>({
    请求参数: 'request',
    返回字典: 'response',
    应答规范: 'reply',
    异常字典: 'error',
  }),
)

/** Reads which table it is from its head and its marker (rules T1, T2); both must agree. */
export function tableRole(block: TableBlock, report: Report): TableRole | undefined {
  const { table } = block
  const head = table.head.cells[0]?.text ?? ''
  const guess = heads.has(head) ? head : nearest(head, [...heads.keys()])
  const known = heads.get(guess ?? '')
  reportProblems(table.attributes, report)
  const marker = findId(table.attributes)
  const marked = marker?.name === 'request' || marker?.name === 'response' ? marker.name : undefined
  if (!heads.has(head) && (known !== undefined || marked !== undefined))
    report({
      code: 'PW201',
      severity: 'warning',
      span: table.head.span,
      message: `A table headed ${JSON.stringify(head)} is none the dialect knows.${guess === undefined ? '' : ` Did you mean ${JSON.stringify(guess)}?`} Assumed: the ${known ?? marked ?? ''} table.`,
    })
  if (known === undefined && marked === undefined) {
    report({
      code: 'PW201',
      span: table.head.span,
      message: `A table headed ${JSON.stringify(head)} is none the dialect knows.`,
    })
    return undefined
  }
  if (marked === undefined)
    report({
      code: 'PW202',
      span: block.span,
      message: `The table ${JSON.stringify(head)} has no line \`{.im-table #${known === 'request' ? 'request' : 'response'}}\` below. Assumed from its head.`,
    })
  const isRequest = known === 'request'
  if (known !== undefined && marked !== undefined && isRequest !== (marked === 'request')) {
    report({
      code: 'PW203',
      span: marker?.span ?? block.span,
      message: `The head is ${JSON.stringify(head)}, the marker \`#${marked}\`.`,
    })
    return undefined
  }
  return known ?? (marked === 'request' ? 'request' : 'response')
}

/** The rows of a table as facts, in order. */
export function readTableRows(block: TableBlock, report: Report): readonly TableRowFacts[] {
  if (block.table.delimiter === undefined)
    report({
      code: 'PW204',
      span: block.table.head.span,
      message: 'The line `| --- | --- | ---` is missing below the head.',
    })
  return block.table.rows.flatMap(row => {
    const facts = readRow(row, report)
    return facts === undefined ? [] : [facts]
  })
}

import { statementIn } from '../../dialect/formal-words.js'
import { protocolFacts } from '../../dialect/protocols.js'
import type { TableBlock } from '../../parse/page.js'
import type { SampleCall } from '../../parse/sample/sample-call.js'
import type { Response } from '../model.js'
import type { ObjectSchema } from '../schema.js'
import type { BuildContext } from './build-context.js'
import { buildProperties } from './build-schema.js'
import type { StatementFacts, TableRowFacts } from './row-facts.js'
import { nestRows } from './row-tree.js'

/** Reads a response table (rules R1 to R7). The status comes from the samples where they check one. */
export function buildResponse(
  block: TableBlock,
  rows: readonly TableRowFacts[],
  isErrorOnly: boolean,
  calls: readonly SampleCall[],
  context: BuildContext,
): Response {
  const status = calls.find(call => call.response.status !== undefined)?.response.status
  const statement = rows.find((row): row is StatementFacts => row.kind === 'statement')
  if (statement !== undefined && rows.length > 1)
    context.report({
      code: 'PW223',
      span: statement.span,
      message: `${JSON.stringify(statement.text)} spans the table, but other rows stand beside it. They are ignored.`,
    })
  if (statement !== undefined) return buildStatement(statement, status, context)
  if (rows.length === 0)
    context.report({
      code: 'PW225',
      span: block.span,
      message: 'The response table has no rows. Assumed: an object with unknown members.',
    })
  const nodes = nestRows(rows, context.report)
  const schema: ObjectSchema = {
    kind: 'object',
    properties: buildProperties(nodes, [], context),
    span: block.span,
  }
  const { mediaType } = protocolFacts[context.protocol]
  return isErrorOnly
    ? { kind: 'error-only', status: status ?? 200, mediaType, error: schema, span: block.span }
    : { kind: 'object', status: status ?? 200, mediaType, schema, span: block.span }
}

function buildStatement(
  statement: StatementFacts,
  status: number | undefined,
  context: BuildContext,
): Response {
  const { text, span } = statement
  const kind = statementIn(text)
  if (kind === 'empty') return { kind, status: status ?? 204, description: text, span }
  if (kind === 'stream') return { kind, status: status ?? 200, description: text, span }
  if (kind === undefined)
    context.report({
      code: 'PW224',
      span,
      message: `${JSON.stringify(text)} is not a known statement. Assumed: a redirect.`,
    })
  return { kind: 'redirect', status: status ?? 302, description: text, span }
}

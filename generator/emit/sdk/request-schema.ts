import type { Operation, Parameter, RequestBody } from '../../model/model.js'
import type { Property } from '../../model/schema.js'
import type { OperationPlan } from '../../plan/plan.js'
import { docComment } from '../escape/doc-comment.js'
import type { JsonRecord } from '../json/json-value.js'
import { type CodeLayout, mapCode } from '../samples/sample-code.js'
import type { MapSample, Sample } from '../samples/sample-value.js'
import { suppliedProperties } from '../supplied/file-facts.js'
import { isSuppliedHeader, isSuppliedXmlField } from '../supplied/supplied.js'
import { propertyNode, schemaNode, type TableForm } from '../tables/schema-node.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import type { Words } from '../words/words.js'

const layout: CodeLayout = { width: lineWidth, formatted: true }

/** The declaration of an operation's table of its request, for those who check requests before they are sent. */
export function requestSchemaCode(
  { operation, schemaName, requestName, descriptorName }: OperationPlan,
  { sdk }: Words,
): string {
  const members = membersOf(requestTable(operation))
  const head = `export const ${schemaName} = /* @__PURE__ */ requestSchema<${requestName}>(`
  const tableAt = (indent: number): string =>
    `() => (${members.length === 0 ? '{}' : mapCode(members, indent, layout)})`
  const line = `${head}${descriptorName}, ${tableAt(0)})`
  const isBroken = columnsOf(line.split('\n')[0] ?? line) > lineWidth
  const call = isBroken ? `${head}\n  ${descriptorName},\n  ${tableAt(2)},\n)` : line
  return `\n${docComment(sdk.requestSchema)}\n${call}\n`
}

/** The rows of a request as a caller gives it: what the client fills in is not required, or not there at all. */
function requestTable({ parameters, protocol, requestBody }: Operation): JsonRecord {
  const form: TableForm = { whole: false, supplied: suppliedProperties(requestBody) }
  const isOwn = ({ name }: Parameter | Property): boolean => protocol !== 'v2' || !isSuppliedXmlField(name)
  const nodes = (rows: readonly (Parameter | Property)[]): readonly JsonRecord[] =>
    rows.filter(isOwn).map(row => propertyNode(row, form))
  const inPlace = (place: Parameter['in']): readonly Parameter[] =>
    parameters.filter(each => each.in === place)
  return {
    path: someOf(nodes(inPlace('path').map(row => ({ ...row, required: true })))),
    query: someOf(nodes(inPlace('query'))),
    headers: someOf(nodes(inPlace('header').filter(({ name }) => !isSuppliedHeader(name)))),
    body: requestBody && bodyNode(requestBody, nodes, form),
  }
}

function someOf(rows: readonly JsonRecord[]): readonly JsonRecord[] | undefined {
  return rows.length === 0 ? undefined : rows
}

function bodyNode(
  body: RequestBody,
  nodes: (rows: readonly Property[]) => readonly JsonRecord[],
  form: TableForm,
): JsonRecord {
  if (body.kind === 'multipart') return { kind: 'object', properties: nodes(body.parts) }
  const { schema } = body
  return schema.kind === 'object'
    ? { kind: 'object', properties: nodes(schema.properties) }
    : schemaNode(schema, form)
}

function membersOf(record: object): MapSample['members'] {
  return Object.entries(record).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, sampleOf(value)] as const],
  )
}

/** A table holds rows, facts and scalars alone. */
function sampleOf(value: unknown): Sample {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(sampleOf) }
  if (typeof value === 'object' && value !== null) return { kind: 'map', members: membersOf(value) }
  return {
    kind: 'scalar',
    value: typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
  }
}

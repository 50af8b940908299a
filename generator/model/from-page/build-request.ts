import { nearest } from '../../diagnostics/nearest.js'
import { lineSpan } from '../../diagnostics/span.js'
import type { FollowingNotice, OperationOptions, Parameter, RequestBody, RootRow } from '../model.js'
import type { Schema } from '../schema.js'
import type { BuildContext } from './build-context.js'
import { buildProperties, buildProperty, buildSchema } from './build-schema.js'
import { readCallOptions } from './call-options.js'
import { rowNotices } from './following-notices.js'
import { reportRootChoices } from './read-choices.js'
import type { ReportDiagnostic } from './report.js'
import { restoreIndents } from './restore-indents.js'
import type { RowFacts, TableRowFacts } from './row-facts.js'
import { nestRows, type RowNode } from './row-tree.js'

/** What a request table describes. */
export interface RequestFacts {
  readonly options: OperationOptions
  readonly parameters: readonly Parameter[]
  readonly body?: RequestBody
  readonly roots: readonly RootRow[]
  readonly notices: readonly FollowingNotice[]
  /** The placeholders that rows of another name were taken for, by the names of the rows. */
  readonly renamed: ReadonlyMap<string, string>
}

/** The root rows that hold fields, and those that set options of the call (rule T13). */
export const groups: ReadonlySet<string> = new Set(['json', 'xml', 'query', 'headers', 'body'])
export const options: ReadonlySet<string> = new Set([
  'base_uri',
  'security',
  'nonceless',
  'fragment',
  'timeout',
])

/** Reads the rows of a request table (rules T13 to T16). `path` is the URL path with its placeholders. */
export function buildRequest(
  rows: readonly TableRowFacts[],
  path: string,
  context: BuildContext,
): RequestFacts {
  const placeholders = [...path.matchAll(/\{([^{}/]+)\}/g)].map(match => match[1] ?? '')
  const isRoot = (row: RowFacts): boolean =>
    groups.has(row.name) ||
    options.has(row.name) ||
    placeholders.includes(row.name) ||
    isPathConstant(row, path)
  const restored = restoreIndents(rows, isRoot, context.report)
  const nodes = nestRows(groupsAsObjects(restored, groups, context.report), context.report)
  reportRootChoices(nodes, context.report)
  const bodies = nodes.filter(isBody)
  for (const { facts } of bodies.slice(1))
    context.report({
      code: 'PW304',
      span: facts.span,
      message: `\`${facts.name}\` is a second body beside \`${bodies[0]?.facts.name ?? ''}\`.`,
    })
  const body = bodies[0] === undefined ? undefined : buildBody(bodies[0], context)
  const inGroups = nodes.flatMap(node => groupParameters(node, context))
  const byPlaceholder = placeholderRows(nodes, placeholders, path, context)
  const inPath = [...new Set(placeholders)].map(name => {
    const node = byPlaceholder.get(name)
    return node === undefined
      ? assumedParameter(name, inGroups, nodes, context)
      : pathParameter(name, node, context)
  })
  return {
    options: readCallOptions(nodes, context.report),
    parameters: [...inPath, ...inGroups],
    ...(body === undefined ? {} : { body }),
    roots: nodes.map(({ facts }) => rootRow(facts)),
    notices: rowNotices(nodes, name => !groups.has(name) && !options.has(name), context),
    renamed: new Map(
      [...byPlaceholder].flatMap(([name, { facts }]) => (facts.name === name ? [] : [[facts.name, name]])),
    ),
  }
}

/** Whether a root row describes a body. */
export function isBody({ facts: { name } }: RowNode): boolean {
  return name === 'json' || name === 'xml' || name === 'body'
}

/** Groups of another type become objects, so that the rows below them become members. */
export function groupsAsObjects(
  rows: readonly TableRowFacts[],
  names: ReadonlySet<string>,
  report: ReportDiagnostic,
): readonly TableRowFacts[] {
  return rows.map(row => {
    if (row.kind !== 'field' || row.indent > 0 || !names.has(row.name) || row.type.base === 'object')
      return row
    reportGroup(row, report)
    return { ...row, type: { base: 'object', array: false, span: row.type.span } }
  })
}

function reportGroup({ name, type }: RowFacts, report: ReportDiagnostic): void {
  report({
    code: 'PW314',
    span: type.span,
    message: `The type of the group \`${name}\` is ${type.base}${type.array ? '[]' : ''}. Assumed: an object with the rows below it.`,
  })
}

export function rootRow({ name, required, description, span }: RowFacts): RootRow {
  return { kind: 'root-row', name, required, description, span }
}

/** Whether a root row states a fixed part of the path: PHP's chain needs it to keep capitals. */
function isPathConstant(row: RowFacts, path: string): boolean {
  const value = /(?:固定(?:值|为)\s*|\balways )`([^`]+)`/i.exec(row.written.text)?.[1]
  return value !== undefined && path.split('/').includes(value)
}

/** Rows of `query` and `headers` as parameters. */
export function groupParameters(node: RowNode, context: BuildContext): readonly Parameter[] {
  const place = node.facts.name === 'query' ? 'query' : node.facts.name === 'headers' ? 'header' : undefined
  if (place === undefined) return []
  expectObject(node, context)
  return buildProperties(node.children, [node.facts.name], context).map(property => ({
    ...property,
    kind: 'parameter',
    in: place,
  }))
}

function expectObject(node: RowNode, context: BuildContext): void {
  if (node.facts.type.base !== 'object' || node.facts.type.array) reportGroup(node.facts, context.report)
}

/** The row of each placeholder that has one. All other rows are reported. */
function placeholderRows(
  nodes: readonly RowNode[],
  placeholders: readonly string[],
  path: string,
  context: BuildContext,
): ReadonlyMap<string, RowNode> {
  const byName = new Map<string, RowNode>()
  const missing = new Set(placeholders)
  const unknown: RowNode[] = []
  for (const node of nodes) {
    const { name } = node.facts
    if (missing.delete(name)) byName.set(name, node)
    else if (groups.has(name) || options.has(name)) continue
    else if (isPathConstant(node.facts, path))
      context.report({
        code: 'PW316',
        span: node.facts.span,
        message: `\`${name}\` states a fixed part of the path. It is not read as a parameter.`,
      })
    else unknown.push(node)
  }
  const others = unknown.filter(node => !takeSimilar(node, missing, byName, context))
  if (!takeOnly(others, missing, byName, context)) for (const node of others) reportUnknown(node, context)
  return byName
}

function pathParameter(name: string, node: RowNode, context: BuildContext): Parameter {
  const { kind: _, ...property } = buildProperty(node, [name], context)
  return { kind: 'parameter', in: 'path', ...property, name, required: true }
}

/** Takes a row for the placeholder that it is nearly named after. */
function takeSimilar(
  node: RowNode,
  missing: Set<string>,
  byName: Map<string, RowNode>,
  context: BuildContext,
): boolean {
  const { name, span } = node.facts
  const guess = nearest(name, [...missing])
  if (guess === undefined) return false
  missing.delete(guess)
  byName.set(guess, node)
  context.report({
    code: 'PW303',
    span,
    message: `The path has no placeholder \`{${name}}\`. Assumed: \`{${guess}}\`.`,
  })
  return true
}

/** One row of a single value without a placeholder and one placeholder without a row belong together. */
function takeOnly(
  others: readonly RowNode[],
  missing: ReadonlySet<string>,
  byName: Map<string, RowNode>,
  context: BuildContext,
): boolean {
  const [node, ...further] = others
  const [placeholder, ...left] = missing
  if (node === undefined || placeholder === undefined || further.length > 0 || left.length > 0) return false
  const { name, type, marks, span } = node.facts
  const isSingle = type.base !== 'object' && !type.array && marks.encoded === undefined
  const isOption = nearest(name, [...options]) !== undefined
  if (!isSingle || isOption || node.children.length > 0) return false
  byName.set(placeholder, node)
  context.report({
    code: 'PW302',
    span,
    message: `The placeholder \`{${placeholder}}\` has no root row, and the row \`${name}\` has no placeholder. Assumed: the row describes the path parameter \`${placeholder}\`, a required ${type.base}.`,
  })
  return true
}

function reportUnknown({ facts: { name, span } }: RowNode, context: BuildContext): void {
  const meant = nearest(name, [...groups, ...options])
  context.report({
    code: 'PW301',
    span,
    message: `\`${name}\` is not a group, a placeholder of the path or a call option.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
  })
}

function assumedParameter(
  name: string,
  inGroups: readonly Parameter[],
  nodes: readonly RowNode[],
  context: BuildContext,
): Parameter {
  const twin = inGroups.find(parameter => parameter.in === 'query' && parameter.name === name)
  const span = twin?.span ?? nodes[0]?.facts.span ?? lineSpan(1, 1, 0)
  const where = twin === undefined ? '' : ' It is a member of `query`; did you mean a root row?'
  context.report({
    code: 'PW302',
    span,
    message: `The placeholder \`{${name}}\` has no root row.${where} Assumed: a required ${twin?.schema.kind ?? 'string'}.`,
  })
  const { schema, description }: Pick<Parameter, 'schema' | 'description'> = twin ?? {
    schema: { kind: 'string', span },
    description: '',
  }
  return { kind: 'parameter', in: 'path', name, required: true, schema, description, span }
}

/** `json`, `xml` or a multipart `body`. */
function buildBody(node: RowNode, context: BuildContext): RequestBody {
  const { facts } = node
  const base = { required: facts.required, description: facts.description, span: facts.span }
  if (facts.name !== 'body')
    return { ...base, kind: facts.name === 'xml' ? 'xml' : 'json', schema: bodySchema(node, context) }
  expectObject(node, context)
  return {
    ...base,
    kind: 'multipart',
    parts: buildProperties(node.children, ['body'], context).map(part =>
      part.schema.kind === 'object' && part.schema.properties.length === 0
        ? { ...part, schema: { kind: 'binary', span: part.schema.span } }
        : part,
    ),
  }
}

/** The schema of a body: an object with its rows, whatever its type says. */
export function bodySchema(node: RowNode, context: BuildContext): Schema {
  if (node.facts.type.base === 'object') return buildSchema(node, [node.facts.name], context)
  expectObject(node, context)
  const rows = node.children.length > 0 ? node.children : node.content
  return {
    kind: 'object',
    properties: buildProperties(rows, [node.facts.name], context),
    span: node.facts.type.span,
  }
}

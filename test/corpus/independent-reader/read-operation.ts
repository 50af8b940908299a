import type { AnswerFact, BodyFact, BodyKind, FieldFact, OperationFact } from './facts.js'
import { fieldFact, growTree } from './grow-tree.js'
import { badgesIn, isDeprecated } from './read-badges.js'
import { readRow } from './read-row.js'
import { bareListIn, statusIn } from './read-samples.js'
import { restoreMembers } from './repair-rows.js'
import type { RawTable, Section } from './split-page.js'

const optionNames: ReadonlySet<string> = new Set(['base_uri', 'security', 'nonceless', 'fragment', 'timeout'])
const containers: ReadonlySet<string> = new Set(['json', 'xml', 'query', 'headers', 'body'])

/** The URL of a page: `openapi/` and `v2/` fall away, `index` is a trailing slash. */
export function pathOf(file: string): string {
  const page = `/${file.replace(/^openapi\//, '').replace(/\.md$/, '')}`
  return page.replace(/\/index$/, '/').replace(/^\/v2\//, '/')
}

/** The fields of a table as trees. */
export function fieldsOf(table: RawTable | undefined, code: readonly string[]): FieldFact[] {
  const rows = (table?.rows ?? []).map(line => readRow(line.text, line.number))
  const bareList = bareListIn(code)
  return growTree(restoreMembers(rows)).map(root => fieldFact(root, bareList))
}

/** A file part has no rows and the type `object`; what describes the file is JSON. */
function asPart(field: FieldFact): FieldFact {
  return field.type === 'object' && !field.list && field.members.length === 0
    ? { ...field, type: 'binary' }
    : field
}

function bodyOf(roots: readonly FieldFact[]): BodyFact | undefined {
  const root = roots.find(field => ['json', 'xml', 'body'].includes(field.name))
  if (!root) return undefined
  const kind: BodyKind = root.name === 'json' ? 'json' : root.name === 'xml' ? 'xml' : 'multipart'
  const fields = kind === 'multipart' ? root.members.map(asPart) : root.members
  return { kind, required: root.required, fields }
}

/** The answer of an operation, from the text of its table and the status of the samples. */
function answerOf(table: RawTable | undefined, code: readonly string[]): AnswerFact {
  const rows = (table?.rows ?? []).map(line => readRow(line.text, line.number))
  const note = rows.find(row => row.kind === 'note')?.name
  const status = statusIn(code)
  if (note?.includes('空字符串')) return { kind: 'empty', status: status ?? 204, fields: [] }
  if (note?.includes('文件流')) return { kind: 'stream', status: status ?? 200, fields: [] }
  if (note?.includes('跳转')) return { kind: 'redirect', status: status ?? 302, fields: [] }
  const kind = table?.head.startsWith('异常') ? 'error-only' : 'object'
  return { kind, status: status ?? 200, fields: fieldsOf(table, code) }
}

/** A constant of the path itself: its fixed value is a segment of the page's path. */
function isPathConstant(field: FieldFact, path: string): boolean {
  const fixed = field.stated.constant
  return fixed !== undefined && path.split('/').includes(fixed)
}

function missingPathParameter(name: string, query: readonly FieldFact[], line: number): FieldFact {
  const twin = query.find(field => field.name === name)
  const plain = {
    members: [],
    alternatives: [],
    stated: {},
    description: '',
    list: false,
    type: 'string',
  } as const
  return { ...plain, ...twin, name, line: twin?.line ?? line, required: true }
}

function pathParametersOf(
  path: string,
  roots: readonly FieldFact[],
  query: readonly FieldFact[],
  line: number,
): FieldFact[] {
  const placeholders = [...path.matchAll(/\{([^{}]+)\}/g)].map(match => match[1] ?? '')
  return placeholders.map(
    name => roots.find(root => root.name === name) ?? missingPathParameter(name, query, line),
  )
}

function optionsOf(roots: readonly FieldFact[]): Map<string, string> {
  const options = roots.filter(root => optionNames.has(root.name))
  return new Map(
    options.map(option => {
      const value = option.type === 'boolean' ? 'true' : /`([^`]+)`/.exec(option.description)?.[1]
      return [option.name, value ?? option.description]
    }),
  )
}

/** Reads one section of an `openapi/` page. */
export function readOperation(file: string, section: Section): OperationFact {
  const request = section.tables.find(table => table.tail === 'request')
  const response = section.tables.find(table => table.tail === 'response')
  const roots = fieldsOf(request, section.code)
  const path = pathOf(file)
  const query = roots.find(root => root.name === 'query')?.members ?? []
  const pathParameters = pathParametersOf(path, roots, query, section.line)
  const body = bodyOf(roots)
  const badges = badgesIn(section.prose)
  const known = (root: FieldFact) =>
    containers.has(root.name) ||
    optionNames.has(root.name) ||
    pathParameters.includes(root) ||
    isPathConstant(root, path)
  return {
    file,
    line: section.line,
    method: section.method,
    title: section.title,
    badges,
    deprecated: isDeprecated(badges),
    path,
    options: optionsOf(roots),
    pathParameters,
    query,
    headers: roots.find(root => root.name === 'headers')?.members ?? [],
    ...(body ? { body } : {}),
    answer: answerOf(response, section.code),
    strangers: roots.filter(root => !known(root)),
  }
}

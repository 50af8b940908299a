import type { Model, Operation, Webhook } from '../../generator/model/model.js'
import type {
  DocumentedFact,
  FieldFact,
  FolderFacts,
  OperationFact,
  WebhookFact,
} from './independent-reader/facts.js'

/** What a page says and a JSON schema has no keyword for, as comparable text. */
type Marks = Readonly<Record<string, string>>

function withLines(fields: readonly FieldFact[], mark: (field: FieldFact) => string | undefined): string[] {
  return fields.flatMap(field => {
    const own = mark(field)
    const content = field.content?.shapes.flat() ?? []
    const item = field.content?.item ? [field.content.item] : []
    const below = [...field.members, ...field.alternatives, ...content, ...item]
    return [...(own === undefined ? [] : [`${field.line} ${own}`]), ...withLines(below, mark)]
  })
}

/** Descriptions by line; a pipe needs its backslash only in a table. */
function textsOf(fields: readonly FieldFact[]): string[] {
  return fields.flatMap(field => {
    const { shapes = [], item, heads = [] } = field.content ?? {}
    const below = [...field.members, ...field.alternatives, ...shapes.flat(), ...(item ? [item] : [])]
    const own = [field, ...heads].filter(({ description }) => description !== '')
    const lines = own.map(({ line, description }) => `${line} ${description.replaceAll('\\|', '|')}`)
    return [...lines, ...textsOf(below)]
  })
}

function factFields(fact: OperationFact | WebhookFact): FieldFact[] {
  const common = [...fact.headers, ...(fact.body?.fields ?? [])]
  if ('answer' in fact) return [...common, ...fact.pathParameters, ...fact.query, ...fact.answer.fields]
  return [...common, ...fact.replyHeaders, ...(fact.reply?.fields ?? [])]
}

const algorithms: Readonly<Record<string, string>> = {
  'by-rsa-pubkey': 'rsa-oaep',
  'by-aes-gcm': 'aes-256-gcm',
  'by-aes-ecb': 'aes-256-ecb',
}

function sorted(lines: readonly string[]): string {
  return [...new Set(lines)].sort().join(', ')
}

function pageMarks(fact: DocumentedFact, fields: readonly FieldFact[]): Marks {
  return {
    title: fact.title,
    badges: [...fact.badges].join(', '),
    deprecated: String(fact.deprecated),
    encrypted: sorted(
      withLines(fields, field =>
        field.encrypted === undefined ? undefined : (algorithms[field.encrypted] ?? field.encrypted),
      ),
    ),
    signed: sorted(withLines(fields, field => field.signed)),
    described: sorted(textsOf(fields)),
  }
}

interface Marked {
  readonly line: number
  readonly encrypted?: string
  readonly signed?: string
  readonly described?: string
}

function text(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined
}

/** Marks of every field below a node of the model. */
function modelFields(
  value: unknown,
  owner: { line: number; description: unknown } | undefined = undefined,
): Marked[] {
  if (Array.isArray(value)) return value.flatMap(item => modelFields(item, owner))
  if (typeof value !== 'object' || value === null) return []
  const kind = text(value, 'kind')
  if (kind === 'example' || kind === 'enum-value' || kind === 'root-row') return []
  const line = text(text(value, 'span'), 'line')
  const isRow = kind === 'property' || kind === 'parameter' || kind === 'alternative' || kind === 'wrapper'
  const row = isRow && typeof line === 'number' ? { line, description: text(value, 'description') } : owner
  const found: Marked[] = []
  if (row && row !== owner && typeof row.description === 'string' && row.description !== '') {
    found.push({ line: row.line, described: row.description })
  }
  const algorithm = text(text(value, 'encryption'), 'algorithm')
  if (row && typeof algorithm === 'string') found.push({ line: row.line, encrypted: algorithm })
  if (row && text(value, 'signature') !== undefined)
    found.push({ line: row.line, signed: 'by-rsa-privatekey' })
  return [...found, ...Object.values(value).flatMap(member => modelFields(member, row))]
}

function modelMarks(node: Operation | Webhook): Marks {
  const parts: unknown[] =
    node.kind === 'operation'
      ? [node.parameters, node.requestBody, node.response]
      : [node.parameters, node.requestBody, node.reply]
  const fields = modelFields(parts)
  const linesOf = (key: 'encrypted' | 'signed' | 'described') =>
    sorted(fields.flatMap(field => (field[key] === undefined ? [] : [`${field.line} ${field[key]}`])))
  return {
    title: node.title,
    badges: node.badges.map(badge => badge.name).join(', '),
    deprecated: String(node.deprecated !== undefined),
    encrypted: linesOf('encrypted'),
    signed: linesOf('signed'),
    described: linesOf('described'),
  }
}

const optionNames = [
  ['base_uri', 'baseUri'],
  ['security', 'security'],
  ['nonceless', 'nonceless'],
  ['fragment', 'fragment'],
  ['timeout', 'timeout'],
] as const

function optionsOfFact(fact: OperationFact): string {
  return optionNames.map(([name]) => fact.options.get(name) ?? '-').join(' ')
}

function optionsOfNode(node: Operation): string {
  return optionNames.map(([, name]) => String(node.options[name] ?? '-')).join(' ')
}

function firstDifference(at: string, page: Marks, model: Marks): string[] {
  return Object.keys(page).flatMap(key => {
    const left = (page[key] ?? '').split(', ')
    const right = (model[key] ?? '').split(', ')
    const only = (a: readonly string[], b: readonly string[]) =>
      a
        .filter(item => !b.includes(item))
        .slice(0, 4)
        .join(' ; ')
    const pageOnly = only(left, right)
    const modelOnly = only(right, left)
    return pageOnly === '' && modelOnly === ''
      ? []
      : [`${at} ${key}: page <${pageOnly}> model <${modelOnly}>`]
  })
}

/** Where the model and an independent reading differ in what a schema cannot say. */
export function markDifferences(model: Model, facts: FolderFacts): string[] {
  const nodes = new Map<string, Operation | Webhook>()
  for (const node of [...model.operations, ...model.webhooks]) nodes.set(`${node.file} ${node.method}`, node)
  return [...facts.operations, ...facts.webhooks].flatMap(fact => {
    const at = `${fact.file} ${fact.method}`
    const node = nodes.get(at)
    if (!node) return [`${at}: absent`]
    const found = firstDifference(at, pageMarks(fact, factFields(fact)), modelMarks(node))
    if (node.kind === 'operation' && 'options' in fact) {
      const [page, own] = [optionsOfFact(fact), optionsOfNode(node)]
      if (page !== own) found.push(`${at} options: page <${page}> model <${own}>`)
    }
    return found
  })
}

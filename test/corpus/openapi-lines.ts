import { type FactLines, type PlaceFact, placeLine } from './fact-lines.js'

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>

/** `value` if it is an object, otherwise an empty one. */
export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value)
}

function typeOf(schema: Json): string {
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) return 'one-of'
  if (schema.type === 'string' && schema.format === 'binary') return 'binary'
  return text(schema.type) ?? 'unknown'
}

/** The names of an object's keys, `$n` of the page in the place of the digits of a pattern. */
function wireName(pattern: string): string {
  let index = 0
  const name = pattern.slice(1, -1).replace(/\[0-9\]\+|\\d\+/g, () => (index++ === 0 ? '$n' : '$m'))
  return name.replace(/\\(.)/g, '$1')
}

/** Reads the schemas of one document into lines. */
export class SchemaReader {
  readonly #document: Json

  constructor(document: Json) {
    this.#document = document
  }

  /** Follows a reference within the document. */
  resolve(value: unknown): Json {
    const node = record(value)
    const reference = node.$ref
    if (typeof reference !== 'string') return node
    const target = reference
      .slice(2)
      .split('/')
      .reduce<unknown>(
        (at, key) => record(at)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
        this.#document,
      )
    const { $ref: _, ...beside } = node
    return { ...this.resolve(target), ...beside }
  }

  /** One schema at a place, with all below it. */
  add(lines: FactLines, key: string, value: unknown, required: boolean | undefined): void {
    const schema = this.resolve(value)
    const place: PlaceFact = {
      type: typeOf(schema),
      required,
      values: schema.enum === undefined ? undefined : list(schema.enum).map(String),
      constant: text(schema.const),
      fallback: text(schema.default),
    }
    lines.set(key, placeLine(place))
    const shapes = list(schema.anyOf ?? schema.oneOf)
    for (const [index, shape] of shapes.entries()) this.add(lines, `${key}|${index + 1}`, shape, undefined)
    if (schema.type === 'array') this.add(lines, `${key}[]`, schema.items, undefined)
    if (schema.contentSchema !== undefined) this.addContent(lines, `${key}~`, schema.contentSchema)
    this.addMembers(lines, key, schema)
  }

  /** Several shapes of a content have keys below it; the content itself has no line. */
  private addContent(lines: FactLines, key: string, value: unknown): void {
    const schema = this.resolve(value)
    const shapes = list(schema.anyOf ?? schema.oneOf)
    if (shapes.length === 0) this.add(lines, key, schema, undefined)
    for (const [index, shape] of shapes.entries()) this.add(lines, `${key}|${index + 1}`, shape, undefined)
  }

  /** The members of an object, those of patterns included. */
  addMembers(lines: FactLines, key: string, schema: Json): void {
    const required = new Set(list(schema.required))
    for (const [name, member] of Object.entries(record(schema.properties))) {
      this.add(lines, `${key}.${name}`, member, required.has(name))
    }
    for (const [pattern, member] of Object.entries(record(schema.patternProperties))) {
      this.add(lines, `${key}.${wireName(pattern)}`, member, record(member)['x-required'] === true)
    }
  }

  /** Path, query and header parameters of an operation or webhook. */
  addParameters(lines: FactLines, operation: Json): void {
    for (const entry of list(operation.parameters)) {
      const parameter = this.resolve(entry)
      this.add(lines, `${parameter.in}.${parameter.name}`, parameter.schema, parameter.required === true)
    }
  }

  /** The request body: its kind by the media type, then its members. */
  addBody(lines: FactLines, key: string, value: unknown, required: boolean): void {
    const [mediaType, media] = Object.entries(record(value))[0] ?? []
    if (mediaType === undefined) return
    const kind = mediaType.includes('multipart') ? 'multipart' : mediaType.includes('xml') ? 'xml' : 'json'
    lines.set(key, `${kind} ${required ? 'required' : 'optional'}`)
    this.addMembers(lines, key, this.resolve(record(media).schema))
  }
}

function addAnswer(reader: SchemaReader, lines: FactLines, responses: Json): void {
  const [status = '', response] = Object.entries(responses).find(([code]) => /^[23]\d\d$/.test(code)) ?? []
  const content = record(reader.resolve(response).content)
  const object = content['application/json'] ?? content['application/xml']
  const binary = Object.keys(content).some(type => !/json|xml/.test(type))
  const nothing = status.startsWith('3') ? 'redirect' : 'empty'
  const kind = object && binary ? 'error-only' : object ? 'object' : binary ? 'stream' : nothing
  lines.set('answer', `${kind} ${status}`)
  if (object) reader.addMembers(lines, 'answer', reader.resolve(record(object).schema))
}

/** One operation of the document as lines. */
export function openApiOperationLines(document: Json, operation: Json): FactLines {
  const reader = new SchemaReader(document)
  const lines: FactLines = new Map()
  const server = text(record(list(operation.servers)[0]).url)
  if (server !== undefined) lines.set('server', server)
  lines.set('deprecated', String(operation.deprecated === true))
  reader.addParameters(lines, operation)
  const body = reader.resolve(operation.requestBody)
  reader.addBody(lines, 'body', body.content, body.required === true)
  addAnswer(reader, lines, record(operation.responses))
  return lines
}

/** One webhook of the document as lines; every answer it allows has one body, so the first is read. */
export function openApiWebhookLines(document: Json, webhook: Json): FactLines {
  const reader = new SchemaReader(document)
  const lines: FactLines = new Map()
  lines.set('deprecated', String(webhook.deprecated === true))
  reader.addParameters(lines, webhook)
  const body = reader.resolve(webhook.requestBody)
  reader.addBody(lines, 'body', body.content, body.required === true)
  const reply = reader.resolve(Object.values(record(webhook.responses))[0])
  reader.addBody(lines, 'reply', reply.content, record(webhook['x-reply']).bodyRequired === true)
  for (const [name, value] of Object.entries(record(reply.headers))) {
    const header = reader.resolve(value)
    reader.add(lines, `reply-header.${name}`, header.schema, header.required === true)
  }
  return lines
}

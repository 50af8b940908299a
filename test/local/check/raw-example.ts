import { createHash } from 'node:crypto'
import type { Decrypt } from '../../../templates/runtime/check/field-reader.js'
import type { RawBody, RawPart, RawRequest } from '../../../templates/runtime/local/check/raw-request.js'
import type {
  MultipartModel,
  OperationModel,
  PropertyModel,
  SchemaModel,
} from '../../../templates/runtime/local/model/page-model.js'

/** Data with members. */
export type Members = Readonly<Record<string, unknown>>

/** A request as the SDK takes it. */
export type CallData = Members

/** Stands in for the keys: what is encrypted can be read again, and nothing else. */
export const sealed = (text: string): string => Buffer.from(`sealed:${text}`).toString('base64')

export const openSealed: Decrypt = text => {
  const plain = Buffer.from(text, 'base64').toString('utf8')
  return plain.startsWith('sealed:') ? plain.slice('sealed:'.length) : undefined
}

const file = Buffer.from('\u0089PNG\r\n--bytes\u0000', 'latin1')

/** A call of the SDK as it arrives: written by the tables' marks and by nothing of the service's. */
export function rawOf(operation: OperationModel, call: CallData): RawRequest {
  const { parameters } = operation
  const inPlace = (place: string) => parameters.filter(each => each.in === place)
  const without = new Set(listOf(call.without).map(String))
  const query = new URLSearchParams()
  for (const row of inPlace('query'))
    if (operation.protocol === 'v2' && row.name === 'sign') query.append('sign', 'A')
  for (const [name, value] of Object.entries(membersOf(call.query)))
    for (const each of value instanceof Wire
      ? [value]
      : listOf(wire(schemaOf(inPlace('query'), name), value)))
      query.append(name, textOf(each))
  const headers = Object.entries<unknown>({ 'Wechatpay-Serial': 'PUB_KEY_ID_0', ...membersOf(call.headers) })
    .filter(([name]) => !without.has(`header ${name}`))
    .map(([name, value]) => [name.toLowerCase(), textOf(value)] as const)
  return {
    path: Object.fromEntries(
      inPlace('path')
        .filter(({ name }) => call[name] !== undefined)
        .map(({ name }) => [name, textOf(call[name])]),
    ),
    query: query.toString(),
    headers: Object.fromEntries(headers),
    body: bodyOf(operation, call),
  }
}

function bodyOf({ requestBody }: OperationModel, call: CallData): RawBody {
  if (requestBody === undefined) return { kind: 'none' }
  if (requestBody.kind === 'multipart') return { kind: 'multipart', parts: partsOf(requestBody, call) }
  const { kind, schema } = requestBody
  if (kind === 'json')
    return call.json === undefined
      ? { kind: 'none' }
      : { kind: 'json', text: JSON.stringify(wire(schema, call.json)) }
  const fields = Object.entries(membersOf(wire(schema, membersOf(call.xml))))
  return {
    kind: 'xml',
    fields: new Map([...madeFields(schema), ...fields].map(([name, value]) => [name, textOf(value)])),
  }
}

function partsOf({ parts: rows, fileFacts }: MultipartModel, call: CallData): readonly RawPart[] {
  const files = new Set(rows.filter(({ schema }) => schema.kind === 'binary').map(({ name }) => name))
  const without = new Set(listOf(call.without))
  const body = membersOf(call.body)
  const texts = Object.entries(call.isFilled === true ? body : withFacts(fileFacts, body))
  const made = rows.filter(({ name }) => name === 'sign')
  return [
    ...made.map(({ name }) => ({ name, content: Buffer.from('MD5') })),
    ...texts.map(([name, value]) => ({
      name,
      content: Buffer.from(textOf(wire(schemaOf(rows, name), value))),
    })),
    ...[...files]
      .filter(name => !without.has(name))
      .map(name => ({ name, filename: '图 1.png', content: file })),
  ]
}

/** What the client of v2 makes itself. */
function madeFields(schema: SchemaModel): readonly (readonly [string, unknown])[] {
  if (schema.kind !== 'object') return []
  return schema.properties
    .filter(
      row =>
        row.name === 'sign' ||
        row.name === 'nonce_str' ||
        (row.schema.kind === 'string' && row.schema.signature !== undefined),
    )
    .map(({ name }) => [name, name === 'nonce_str' ? 'n'.repeat(32) : 'A'.repeat(32)])
}

/** Digests and names of the file, as the client fills them in. */
export function withFacts(
  facts: MultipartModel['fileFacts'],
  body: Members,
  replaces: 'new' | 'absent' = 'absent',
): Members {
  return facts.reduce<Members>((filled, { kind, path, algorithm = 'sha256' }) => {
    const value = kind === 'filename' ? '图 1.png' : createHash(algorithm).update(file).digest('hex')
    return changed(filled, path.split('/').slice(2), current =>
      replaces === 'new' ? value : (current ?? value),
    )
  }, body)
}

/** The data with one place changed; `undefined` removes it. */
export function changed(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (current: unknown) => unknown,
): Members {
  const members: Record<string, unknown> = { ...membersOf(value) }
  if (step === undefined) return members
  const current = members[step]
  const next = rest.length === 0 ? change(current) : changedItem(current, rest, change)
  if (next === undefined) delete members[step]
  else members[step] = next
  return members
}

function changedItem(
  current: unknown,
  rest: readonly string[],
  change: (current: unknown) => unknown,
): unknown {
  if (!Array.isArray(current)) return changed(current, rest, change)
  const [first, ...others] = rest
  return current.map((item: unknown, index) => {
    if (String(index) !== first) return item
    return others.length === 0 ? change(item) : changedItem(item, others, change)
  })
}

/** A value as it goes on the wire. A `Wire` goes as it is. */
function wire(schema: SchemaModel | undefined, value: unknown): unknown {
  if (value instanceof Wire) return value.value
  if (schema === undefined || value === null || value === undefined) return value
  if (schema.kind === 'object')
    return Object.fromEntries(
      Object.entries(membersOf(value)).map(([name, member]) => [
        name,
        wire(schemaOf(schema.properties, name), member),
      ]),
    )
  if (schema.kind === 'array' && Array.isArray(value))
    return value.map((item: unknown) => wire(schema.items, item))
  if (schema.kind === 'one-of') return wire(shapeOf(schema.alternatives, value), value)
  if (schema.kind !== 'string') return value
  const text = schema.content === undefined ? value : contentText(schema.content, value)
  return schema.encryption?.direction === 'encrypt' ? sealed(String(text)) : text
}

/** What goes on the wire without being encoded or encrypted. */
export class Wire {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

function shapeOf(
  alternatives: readonly { readonly schema: SchemaModel }[],
  value: unknown,
): SchemaModel | undefined {
  const names = Object.keys(membersOf(value))
  const fits = (schema: SchemaModel): boolean =>
    schema.kind !== 'object' || names.every(name => schemaOf(schema.properties, name) !== undefined)
  return (alternatives.find(each => fits(each.schema)) ?? alternatives[0])?.schema
}

function contentText(
  { encoding, schema }: { readonly encoding: string; readonly schema: SchemaModel },
  value: unknown,
): string {
  const inner = wire(schema, value)
  if (encoding !== 'urlencoded') return JSON.stringify(inner)
  return new URLSearchParams(
    Object.entries(membersOf(inner)).map(([name, each]): [string, string] => [name, textOf(each)]),
  ).toString()
}

export function schemaOf(
  rows: readonly Pick<PropertyModel, 'name' | 'schema'>[],
  name: string,
): SchemaModel | undefined {
  return rows.find(row => row.name === name || row.name.replace(/\$[a-z]/g, '0') === name)?.schema
}

export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function textOf(value: unknown): string {
  if (value instanceof Wire) return textOf(value.value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

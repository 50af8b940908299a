import type { Model, Operation, Webhook } from '../../generator/model/model.js'
import type { Property, Schema } from '../../generator/model/schema.js'
import { type FieldFact, noticeStatement, operationKey, type Parts, type Statement } from './statement.js'

type Fields = Map<string, FieldFact>

function typeOf(schema: Schema): string {
  if (schema.kind === 'array') return `array<${typeOf(schema.items)}>`
  if (schema.kind === 'one-of') return typeOf(schema.alternatives[0]?.schema ?? schema)
  return schema.kind
}

function itemOf(schema: Schema): Schema {
  return schema.kind === 'array' ? itemOf(schema.items) : schema
}

function valuesOf(schema: Schema): readonly string[] | undefined {
  const item = itemOf(schema)
  if ('const' in item && item.const !== undefined) return [String(item.const)]
  return 'enum' in item ? item.enum?.map(({ value }) => String(value)) : undefined
}

function factOf(schema: Schema, required: boolean): FieldFact {
  const values = valuesOf(schema)
  const item = itemOf(schema)
  return {
    type: typeOf(schema),
    required,
    ...(values === undefined || values.length === 0 ? {} : { values }),
    encrypted: item.kind === 'string' && item.encryption !== undefined,
  }
}

/** Adds a field and what is inside it. Of several shapes every member counts; the first one gives the facts. */
function addField(fields: Fields, place: string, schema: Schema, required: boolean): void {
  if (!fields.has(place)) fields.set(place, factOf(schema, required))
  addInside(fields, schema.kind === 'array' ? `${place}[]` : place, itemOf(schema))
}

function addInside(fields: Fields, place: string, schema: Schema): void {
  if (schema.kind === 'object') addProperties(fields, place, schema.properties)
  if (schema.kind === 'string' && schema.content) addInside(fields, place, schema.content.schema)
  if (schema.kind === 'one-of') {
    for (const { schema: shape } of schema.alternatives) {
      addInside(fields, shape.kind === 'array' ? `${place}[]` : place, itemOf(shape))
    }
  }
}

function addProperties(fields: Fields, place: string, properties: readonly Property[]): void {
  for (const { name, required, schema } of properties) {
    addField(fields, place === '' ? name : `${place}.${name}`, schema, required)
  }
}

function bodyFields({ requestBody: body }: Operation): Fields {
  const fields: Fields = new Map()
  if (body?.kind === 'multipart') addProperties(fields, '', body.parts)
  else if (body) addInside(fields, '', body.schema)
  return fields
}

function responseFields({ response }: Operation): Fields {
  const fields: Fields = new Map()
  if (response.kind === 'object') addInside(fields, '', response.schema)
  return fields
}

function partsOf(operation: Operation): Parts {
  const path: Fields = new Map()
  const query: Fields = new Map()
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(match => match[1])
  for (const { in: where, name, schema, required } of operation.parameters) {
    if (where === 'path') addField(path, String(names.indexOf(name) + 1), schema, required)
    if (where === 'query') addField(query, name, schema, required)
  }
  return { path, query, body: bodyFields(operation), response: responseFields(operation) }
}

/** What a notice holds when opened. */
function resourceFields({ requestBody: body, ciphertext }: Webhook): Fields {
  const all: Fields = new Map()
  if (body.kind !== 'multipart') addInside(all, '', body.schema)
  const within = ciphertext ? `${ciphertext.join('.')}.` : ''
  return new Map(
    [...all].flatMap(([place, fact]) =>
      place.startsWith(within) ? [[place.slice(within.length), fact] as const] : [],
    ),
  )
}

/** What pages say, in the form of the other sources. */
export function ownStatement({ operations, webhooks }: Model): Statement {
  return new Map([
    ...operations.map(
      operation =>
        [operationKey(`${operation.method.toUpperCase()} ${operation.path}`), partsOf(operation)] as const,
    ),
    ...noticeStatement(
      webhooks.flatMap(webhook => webhook.eventTypes.map(event => [event, resourceFields(webhook)] as const)),
    ),
  ])
}

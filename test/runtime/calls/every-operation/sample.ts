import type { ExampleValue } from '../../../../generator/model/example.js'
import type { Operation } from '../../../../generator/model/model.js'
import type { Schema } from '../../../../generator/model/schema.js'
import { plausible } from './plausible.js'
import { bodyGroup, bodySchema, chosen, type Members, memberSchema, parametersIn } from './schemas.js'

/** Headers that the client sets; their values in samples are not those of this run. */
const clientHeaders = /^(?:content-type|wechatpay-serial|accept)$/i

/** The request of the page's own sample; undefined where the page has none. */
export function sampleRequest(operation: Operation): Members | undefined {
  const sample = operation.examples.find(({ name }) => name === 'default')
  if (sample === undefined) return undefined
  const request: Record<string, unknown> = {}
  for (const { key, value } of sample.value.entries) {
    const schema = schemaOf(operation, key)
    // What the tables do not have, the types do not take.
    if (key !== 'headers' && schema === undefined) continue
    const part = key === 'headers' ? headersOf(value) : dataOf(value, schema, key)
    if (part !== undefined) request[key] = part
  }
  return withParts({ ...request, ...pathValues(operation, request) }, operation)
}

/** Values of the placeholders, some of which samples leave empty. */
function pathValues(operation: Operation, given: Members): Members {
  const parameters = parametersIn(operation, 'path').map(({ name, schema }) => {
    const value = given[name]
    return [name, value === undefined || value === '' ? plausible(schema, name, 0) : value]
  })
  return Object.fromEntries(parameters)
}

/** An upload's sample builds its parts outside of the call. */
function withParts(request: Record<string, unknown>, operation: Operation): Members {
  const schema = bodySchema(operation)
  const group = bodyGroup(operation)
  if (group !== 'body' || schema === undefined) return request
  return { ...request, body: plausible(schema, 'body', 0) }
}

function schemaOf(operation: Operation, key: string): Schema | undefined {
  if (key === 'query') return parametersSchema(operation)
  if (key === bodyGroup(operation)) return bodySchema(operation)
  return parametersIn(operation, 'path').find(({ name }) => name === key)?.schema
}

/** The query as one object. */
export function parametersSchema(operation: Operation): Schema {
  const properties = parametersIn(operation, 'query').map(({ in: _, ...parameter }) => ({
    ...parameter,
    kind: 'property' as const,
  }))
  return { kind: 'object', properties, span: operation.span }
}

function headersOf(value: ExampleValue): Members | undefined {
  if (value.kind !== 'map') return undefined
  const own = value.entries.filter(({ key }) => !clientHeaders.test(key))
  if (own.length === 0) return undefined
  return Object.fromEntries(own.map(({ key, value: each }) => [key, dataOf(each, undefined, key)]))
}

/** A value of a sample as the typed request takes it: the data inside strings, something that fits for what is computed. */
function dataOf(value: ExampleValue, given: Schema | undefined, name: string): unknown {
  const schema = given && chosen(given, 0)
  switch (value.kind) {
    case 'scalar':
      return shortened(value.value, schema)
    case 'list':
      // An empty array of PHP is an empty object, too.
      if (schema?.kind === 'object' && value.items.length === 0) return {}
      return value.items.map(item => dataOf(item, itemSchema(schema), name))
    case 'map':
      return Object.fromEntries(
        value.entries
          .filter(({ key }) => !isSupplied(key, schema && memberSchema(schema, key)))
          .map(({ key, value: inner }) => [key, dataOf(inner, schema && memberSchema(schema, key), key)]),
      )
    case 'encoded':
      return encodedValue(value.value, schema, name)
    case 'expression':
      return schema === undefined ? name : plausible(schema, name, 0)
  }
}

/** What the client makes itself. */
function isSupplied(name: string, schema: Schema | undefined): boolean {
  return (
    name === 'sign' || name === 'nonce_str' || (schema?.kind === 'string' && schema.signature !== undefined)
  )
}

function itemSchema(schema: Schema | undefined): Schema | undefined {
  return schema?.kind === 'array' ? schema.items : undefined
}

function encodedValue(value: ExampleValue, schema: Schema | undefined, name: string): unknown {
  const content = schema?.kind === 'string' ? schema.content : undefined
  const data = dataOf(value, content?.schema, name)
  // Where the table describes no content, the field is a plain string to the types.
  return content === undefined ? JSON.stringify(data) : data
}

/** Samples of encrypted fields hold ciphertext, too, which is longer than any plaintext may be. */
function shortened(value: string | number | boolean | null, schema: Schema | undefined): unknown {
  const isEncrypted = schema?.kind === 'string' && schema.encryption?.direction === 'encrypt'
  return isEncrypted ? String(value).slice(0, 60) : value
}

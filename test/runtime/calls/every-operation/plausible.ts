import type { Operation } from '../../../../generator/model/model.js'
import type { Schema } from '../../../../generator/model/schema.js'
import { bodyGroup, bodySchema, chosen, type Members, parametersIn, wireNames } from './schemas.js'

/** The file of every upload. */
export const file = { filename: '图 1.png', content: Buffer.from('\u0089PNG\r\n--bytes\u0000', 'latin1') }

/** Fields that the client fills in from the file. */
export const isFileFact = (name: string): boolean =>
  /^(?:sha256|sha1|md5|digest|file_digest|media_hash|filename|file_name)$/.test(name)

/**
 * A request with every field that the tables have; `variant` chooses among alternatives. A link of v2 takes no `&`, at
 * which its sign could be cut.
 */
export function fullRequest(operation: Operation, variant: number): Members {
  const isLink = operation.protocol === 'v2' && operation.response.kind === 'redirect'
  return isLink ? withoutAmpersands(fullOf(operation, variant)) : fullOf(operation, variant)
}

const ampersand = '&'

function withoutAmpersands(request: Members): Members {
  return JSON.parse(JSON.stringify(request).replaceAll(ampersand, ''))
}

function fullOf(operation: Operation, variant: number): Members {
  const request: Record<string, unknown> = {}
  for (const { name, schema } of parametersIn(operation, 'path'))
    request[name] = plausible(schema, name, variant)
  const query = parametersIn(operation, 'query').filter(({ name }) => name !== 'sign' && name !== 'nonce_str')
  if (query.length > 0) {
    request.query = Object.fromEntries(
      query.map(({ name, schema }) => [name, plausible(schema, name, variant)]),
    )
  }
  const group = bodyGroup(operation)
  const schema = bodySchema(operation)
  if (group !== undefined && schema !== undefined) request[group] = plausible(schema, group, variant)
  return request
}

/** A value that fits a schema of a request, with characters that have to be escaped somewhere. */
export function plausible(given: Schema, name: string, variant: number): unknown {
  const schema = chosen(given, variant)
  switch (schema.kind) {
    case 'string':
      if (schema.content !== undefined) return plausible(schema.content.schema, name, variant)
      return schema.const ?? schema.enum?.[0]?.value ?? `${name} 值 "'<>/?=%+${ampersand}`
    case 'integer':
    case 'number':
      return schema.const ?? schema.enum?.[0]?.value ?? 1_000_000_000_000_001
    case 'boolean':
      return schema.const ?? true
    case 'array':
      return [plausible(schema.items, name, variant), plausible(schema.items, name, variant)]
    case 'object':
      return schema.properties.length === 0 ? { any: 'thing' } : fullObject(schema, variant)
    case 'binary':
      return file
    case 'one-of':
      throw new Error(`${name} has no alternative.`)
  }
}

function fullObject({ properties }: Extract<Schema, { kind: 'object' }>, variant: number): Members {
  // v2 signs with what `sign_type` says; what the client makes itself is left to it.
  const own = properties.filter(({ name, schema }) => !isSupplied(name, schema))
  return Object.fromEntries(
    own.flatMap(({ name, schema }) => wireNames(name).map(each => [each, plausible(schema, each, variant)])),
  )
}

function isSupplied(name: string, schema: Schema): boolean {
  if (schema.kind === 'string' && schema.signature !== undefined) return true
  return isFileFact(name) || name === 'sign' || name === 'nonce_str' || name === 'sign_type'
}

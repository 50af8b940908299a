import type { ExampleEncoded, ExampleMap, ExampleScalar, ExampleValue } from '../../model/example.js'
import { allowsValue } from '../../model/nodes/allows.js'
import { chosenOf } from '../../model/nodes/choices.js'
import type { ArraySchema, ObjectSchema, Property, Schema, StringSchema } from '../../model/schema.js'
import { wireNamePattern } from '../escape/numbered-name.js'
import type { Literal } from './literal.js'
import { queryString } from './query-string.js'

/** Makes a value for a row that has to be there and whose value the sample does not show. */
export type Fill = (row: Pick<Property, 'name' | 'description' | 'schema'>) => Literal | undefined

/** How a sample's value is fitted. */
export interface FitOptions {
  /** Makes required members without a value, and what the sample computes or shows before it is encrypted. */
  readonly fill?: Fill
  /** As the SDK takes it: contents of strings as data, encrypted fields in plaintext. By default as on the wire. */
  readonly plain?: true
}

/**
 * The part of a sample's value that is valid by the schema of its row, so that an example in a document always validates.
 *
 * Computed values, members without a row, and values that the schema refuses are left out: an optional member alone, a
 * required one with the object around it, an item with its array, unless `fill` makes what is missing.
 *
 * @returns undefined if nothing is left.
 */
export function fitExample(
  value: ExampleValue,
  schema: Schema,
  options: FitOptions = {},
): Literal | undefined {
  switch (schema.kind) {
    case 'string':
      return fitString(value, schema, options)
    case 'integer':
    case 'number':
      return fitNumber(value, schema)
    case 'boolean':
      return fitBoolean(value, schema)
    case 'object':
      return fitObject(value, schema, options)
    case 'array':
      return fitArray(value, schema, options)
    case 'one-of':
      return firstDefined(schema.alternatives, ({ schema: shape }) => fitExample(value, shape, options))
    case 'binary':
      return undefined
  }
}

/** The first result that is not undefined. */
export function firstDefined<T, R>(items: readonly T[], map: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = map(item)
    if (result !== undefined) return result
  }
  return undefined
}

function fitString(value: ExampleValue, schema: StringSchema, options: FitOptions): Literal | undefined {
  // Samples compute encrypted fields or show the plaintext; on the wire is ciphertext.
  if (schema.encryption !== undefined && (!options.plain || isEncrypted(value))) return undefined
  if (value.kind === 'encoded') return fitEncoded(value, schema, options)
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return undefined
  if (options.plain && schema.content !== undefined) return undefined
  return allowsValue(schema, value.value) ? value.value : undefined
}

/** Encrypted text is computed or Base64; digits alone, as of a phone or an identity card, are a plaintext. */
export function isEncrypted(value: ExampleValue): boolean {
  if (value.kind === 'expression') return true
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return false
  return /^[A-Za-z0-9+/]+=*$/.test(value.value) && !/^\d+X?$/i.test(value.value)
}

/** A string whose content the sample spells out: the content has to fit, and is then encoded. */
function fitEncoded(encoded: ExampleEncoded, schema: StringSchema, options: FitOptions): Literal | undefined {
  const { content } = schema
  const literal = content ? fitExample(encoded.value, content.schema, options) : toLiteral(encoded.value)
  if (literal === undefined || (options.plain && content)) return literal
  const text = encoded.encoding === 'json' ? JSON.stringify(literal) : queryString(literal)
  return text !== undefined && allowsValue(schema, text) ? text : undefined
}

function fitNumber(
  value: ExampleValue,
  schema: Extract<Schema, { kind: 'integer' | 'number' }>,
): number | undefined {
  if (value.kind !== 'scalar' || typeof value.value !== 'number' || !Number.isFinite(value.value))
    return undefined
  if (schema.kind === 'integer' && !Number.isInteger(value.value)) return undefined
  return allowsValue(schema, value.value) ? value.value : undefined
}

function fitBoolean(value: ExampleValue, schema: Extract<Schema, { kind: 'boolean' }>): boolean | undefined {
  if (value.kind !== 'scalar' || typeof value.value !== 'boolean') return undefined
  return allowsValue(schema, value.value) ? value.value : undefined
}

function fitObject(value: ExampleValue, schema: ObjectSchema, options: FitOptions): Literal | undefined {
  if (value.kind === 'list') {
    // PHP writes an empty object and an empty array alike.
    return value.items.length === 0 && !schema.properties.some(isRequiredKey) ? {} : undefined
  }
  if (value.kind !== 'map') return undefined
  if (schema.properties.length === 0) return toLiteral(value)
  return fitMembers(value, schema.properties, options)
}

function isRequiredKey(property: Property): boolean {
  return (property.required || property.choice !== undefined) && wireNamePattern(property.name) === undefined
}

function fitMembers(map: ExampleMap, rows: readonly Property[], options: FitOptions): Literal | undefined {
  const members = new Map<string, Literal>()
  const isShown = ({ name, schema }: Property): boolean => {
    const value = exampleMember(map, name)
    return value !== undefined && fitExample(value, schema) !== undefined
  }
  for (const row of chosenOf(rows, isShown)) {
    const pattern = wireNamePattern(row.name)
    if (pattern !== undefined) {
      fitPattern(map, new RegExp(pattern), row.schema, members)
      continue
    }
    const value = exampleMember(map, row.name)
    const own = value && fitExample(value, row.schema, options)
    const literal = own ?? (isMade(row, value) ? options.fill?.(row) : undefined)
    if (literal !== undefined) members.set(row.name, literal)
    else if (row.required || row.choice !== undefined) return undefined
  }
  return members.size === 0 && map.entries.length > 0 ? undefined : Object.fromEntries(members)
}

/** Whether a member without a value of its own is made. */
function isMade({ required, choice, schema }: Property, value: ExampleValue | undefined): boolean {
  const isNeeded = required || choice !== undefined
  if (isNeeded || value === undefined) return isNeeded
  return value.kind === 'expression' || (schema.kind === 'string' && schema.encryption !== undefined)
}

function fitPattern(map: ExampleMap, pattern: RegExp, schema: Schema, members: Map<string, Literal>): void {
  for (const { key, value } of map.entries) {
    const literal = pattern.test(key) ? fitExample(value, schema) : undefined
    if (literal !== undefined) members.set(key, literal)
  }
}

function fitArray(
  value: ExampleValue,
  schema: ArraySchema,
  options: FitOptions,
): readonly Literal[] | undefined {
  if (value.kind !== 'list') return undefined
  const { minItems = 0, maxItems = Infinity } = schema
  if (value.items.length < minItems || value.items.length > maxItems) return undefined
  const items = value.items.map(item => fitExample(item, schema.items, options))
  return items.every(item => item !== undefined) ? items : undefined
}

/** A value for which the page has no rows, if all of it is literal. */
function toLiteral(value: ExampleValue): Literal | undefined {
  switch (value.kind) {
    case 'scalar':
      return scalarLiteral(value)
    case 'list': {
      const items = value.items.map(toLiteral)
      return items.every(item => item !== undefined) ? items : undefined
    }
    case 'map': {
      const members = new Map<string, Literal>()
      for (const entry of value.entries) {
        const literal = toLiteral(entry.value)
        if (literal === undefined) return undefined
        members.set(entry.key, literal)
      }
      return Object.fromEntries(members)
    }
    case 'encoded':
    case 'expression':
      return undefined
  }
}

function scalarLiteral({ value }: ExampleScalar): Literal | undefined {
  return typeof value === 'number' && !Number.isFinite(value) ? undefined : value
}

/** The value of a key; of doubled keys the last, as in PHP. */
export function exampleMember(map: ExampleMap, key: string): ExampleValue | undefined {
  return map.entries.findLast(entry => entry.key === key)?.value
}

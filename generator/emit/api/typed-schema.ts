import type { JsonRecord, JsonValue } from '../json/json-value.js'

declare const described: unique symbol

/**
 * A JSON Schema together with the TypeScript type it describes.
 *
 * The type stands in a parameter and in a result, so it must be equal, not just assignable: a schema that allows
 * more or less than the type does not compile.
 */
export interface TypedSchema<T> {
  readonly json: JsonRecord
  readonly [described]?: (value: T) => T
}

/** The schema of a member that may be absent. */
export interface OptionalMember<T> {
  readonly optional: TypedSchema<T>
}

/** One schema for each member of `T`: no member may be forgotten, none invented, and `?` must agree. */
export type Members<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? OptionalMember<Exclude<T[K], undefined>>
    : TypedSchema<T[K]>
}

type AnySchema = Pick<TypedSchema<never>, 'json'>
type AnyMember = AnySchema | { readonly optional: AnySchema }

/** An object with exactly these members. `T` comes from where the schema is put, never from the members themselves. */
export function object<T extends object>(description: string, members: NoInfer<Members<T>>): TypedSchema<T>
export function object(description: string, members: Readonly<Record<string, AnyMember>>): AnySchema {
  const properties = new Map<string, JsonValue>()
  const required: string[] = []
  for (const [name, member] of Object.entries(members)) {
    if ('optional' in member) {
      properties.set(name, member.optional.json)
    } else {
      properties.set(name, member.json)
      required.push(name)
    }
  }
  return { json: { description, type: 'object', properties, required, additionalProperties: false } }
}

export function optional<T>(schema: TypedSchema<T>): OptionalMember<T> {
  return { optional: schema }
}

export function list<T>(items: TypedSchema<T>): TypedSchema<readonly T[]> {
  return { json: { type: 'array', items: items.json } }
}

/** One value, such as that of `kind`. */
export function literal<const T extends string | number | true>(value: T): TypedSchema<T> {
  return { json: { const: value } }
}

/** A closed set of strings; a record, so that none of `T` can be missing. */
export function oneOf<T extends string>(values: Readonly<Record<T, true>>): TypedSchema<T> {
  return { json: { type: 'string', enum: Object.keys(values) } }
}

export const text: TypedSchema<string> = { json: { type: 'string' } }
export const bool: TypedSchema<boolean> = { json: { type: 'boolean' } }
export const numeric: TypedSchema<number> = { json: { type: 'number' } }
/** Three digits of an HTTP status. */
export const httpStatus: TypedSchema<number> = { json: { type: 'integer', minimum: 100, maximum: 599 } }
export const textOrNumber: TypedSchema<string | number> = { json: { type: ['string', 'number'] } }
export const scalar: TypedSchema<string | number | boolean | null> = {
  json: { type: ['string', 'number', 'boolean', 'null'] },
}

import type { DescribedField } from '../../dialect/described-field.js'
import { isCount, isOnFailure, likelyNumber, likelyTexts } from '../../dialect/likely-values.js'
import type { Protocol } from '../../dialect/protocols.js'
import { allowsValue } from '../../model/nodes/allows.js'
import { chosenOf } from '../../model/nodes/choices.js'
import { countWithin } from '../../model/nodes/fitting.js'
import { pageWords } from '../../model/nodes/page-words.js'
import type {
  BooleanSchema,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  StringContent,
  StringSchema,
} from '../../model/schema.js'
import { firstNumberedName } from '../escape/numbered-name.js'
import type { Literal } from '../samples/literal.js'
import { queryString } from '../samples/query-string.js'
import { fittingNumber, fittingText } from './fitting-values.js'
import type { KnownValues } from './known-values.js'

/** `wire`: as it is sent, with ciphertext and encoded text. `caller`: as the SDK gives it, opened and decoded. */
export type View = 'wire' | 'caller'

/** What the values of one answer are made with. */
export interface AnswerContext {
  readonly view: View
  readonly known: KnownValues
  readonly protocol: Protocol
  readonly title: string
  /** A string that the SDK leaves as it is, since it hands over its content elsewhere. */
  readonly opaque?: Schema | undefined
  /** Whether an optional row is left out. */
  readonly leavesOut: (row: Property) => boolean
  /** The value that a field has to have, where more than its row decides it. */
  readonly decided: ReadonlyMap<string, string>
}

/** The row of a value, and the name of the object around it. */
export interface Place {
  readonly name: string
  readonly description: string
  readonly parent: string
}

export const root: Place = { name: '', description: '', parent: '' }

/** A plausible value that the schema allows; undefined where there is none. */
export function makeValue(schema: Schema, place: Place, context: AnswerContext): Literal | undefined {
  switch (schema.kind) {
    case 'string':
      return stringValue(schema, place, context)
    case 'integer':
    case 'number':
      return numberValue(schema, place, context)
    case 'boolean':
      return booleanValue(schema, place, context)
    case 'object':
      return objectValue(schema, place, context)
    case 'array': {
      const item = makeValue(schema.items, place, context)
      return item === undefined ? undefined : Array(countWithin(schema)).fill(item)
    }
    case 'one-of':
      for (const shape of schema.alternatives) {
        const description = pageWords(shape, shape.description)
        const value = makeValue(shape.schema, { ...place, description }, context)
        if (value !== undefined) return value
      }
      return undefined
    case 'binary':
      return undefined
  }
}

function describedField({ name, description }: Place, { protocol, title }: AnswerContext): DescribedField {
  return { name, description, protocol, title }
}

function stringValue(schema: StringSchema, place: Place, context: AnswerContext): Literal | undefined {
  const { content, encryption } = schema
  const isWire = context.view === 'wire' || schema === context.opaque
  if (encryption !== undefined && isWire) return ciphertext(schema, place.name)
  if (content !== undefined) return contentValue(content, schema, place, context)
  const decided = context.decided.get(place.name)
  const known = context.known(place.name, place.parent).filter(value => typeof value === 'string')
  const own = [...(decided === undefined ? [] : [decided]), ...known, ...statedTexts(schema)]
  return (
    own.find(text => allowsValue(schema, text)) ??
    fittingText(schema, likelyTexts(describedField(place, context)))
  )
}

function contentValue(
  content: StringContent,
  schema: StringSchema,
  place: Place,
  context: AnswerContext,
): Literal | undefined {
  const inner = makeValue(content.schema, place, context)
  if (inner === undefined || context.view === 'caller') return inner
  const text = content.encoding === 'urlencoded' ? queryString(inner) : JSON.stringify(inner)
  return text !== undefined && allowsValue(schema, text) ? text : undefined
}

/**
 * Base64, as on the wire, of words that say what it would hold; where the row states its values, one of them. Limits are
 * those of the plaintext.
 */
function ciphertext(schema: StringSchema, name: string): string | undefined {
  const { minLength: _min, maxLength: _max, ...limits } = schema
  return fittingText(limits, [
    Buffer.from(`ciphertext of ${name}`).toString('base64'),
    ...statedTexts(schema),
  ])
}

/** The values that a row states: its constant, its default, its enumeration. */
function statedTexts({
  const: constant,
  default: byDefault,
  enum: values = [],
}: StringSchema): readonly string[] {
  const single = [constant, byDefault].filter(text => text !== undefined)
  return [...single, ...values.map(({ value }) => String(value))]
}

function numberValue(schema: NumberSchema, place: Place, context: AnswerContext): number | undefined {
  const { enum: values = [], const: constant, default: byDefault } = schema
  const { names = [], value } = likelyNumber(describedField(place, context))
  const numbers = (name: string, parent: string): readonly number[] =>
    context.known(name, parent).filter(known => typeof known === 'number')
  return fittingNumber(schema, [
    ...(constant === undefined ? [] : [constant]),
    ...numbers(place.name, place.parent),
    ...(byDefault === undefined ? [] : [byDefault]),
    ...values.map(each => Number(each.value)),
    ...names.flatMap(name => [place.parent, 'amount', ''].flatMap(parent => numbers(name, parent))),
    value,
  ])
}

function booleanValue(schema: BooleanSchema, place: Place, { known }: AnswerContext): boolean | undefined {
  const own = known(place.name, place.parent).filter(value => typeof value === 'boolean')
  return [...own, schema.default ?? true, true, false].find(value => allowsValue(schema, value))
}

/** An object without rows is open: it may be empty. */
function objectValue(
  schema: ObjectSchema,
  { name: parent }: Place,
  context: AnswerContext,
): Literal | undefined {
  const members = new Map<string, Literal>()
  const counts: (readonly [key: string, schema: NumberSchema])[] = []
  // Of a group the row whose value is known, or the first.
  for (const row of chosenOf(schema.properties, ({ name }) => context.known(name, parent).length > 0)) {
    const { name, schema: own } = row
    const description = pageWords(row, row.description)
    const key = firstNumberedName(name)
    const field = describedField({ name, description, parent }, context)
    const isNeeded = row.required || row.choice !== undefined
    const isLeftOut = !isNeeded && (isOnFailure(field) || context.leavesOut(row))
    if (members.has(key) || isLeftOut) continue
    const value = makeValue(own, { name, description, parent }, context)
    if (value !== undefined) members.set(key, value)
    else if (isNeeded) return undefined
    if ((own.kind === 'integer' || own.kind === 'number') && isCount(field)) counts.push([key, own])
  }
  const lengths = [...members.values()].flatMap(value => (Array.isArray(value) ? [value.length] : []))
  const [length] = lengths
  for (const [key, own] of counts)
    if (length !== undefined && lengths.length === 1 && allowsValue(own, length)) members.set(key, length)
  return Object.fromEntries(members)
}

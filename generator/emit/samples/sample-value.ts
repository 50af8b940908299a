import type { ExampleMap, ExampleValue } from '../../model/example.js'
import { allowsValue } from '../../model/nodes/allows.js'
import { chosenOf } from '../../model/nodes/choices.js'
import { countWithin, numberWithin, textWithin } from '../../model/nodes/fitting.js'
import type {
  ArraySchema,
  BooleanSchema,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  StringSchema,
} from '../../model/schema.js'
import { isNumberedName, numberedNamePattern } from '../escape/numbered-name.js'
import { exampleMember, firstDefined, isEncrypted } from './fit-example.js'

/** A value of a call in TypeScript, before it is written. */
export type Sample =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly items: readonly Sample[] }
  | MapSample
  | { readonly kind: 'file' }

export interface MapSample {
  readonly kind: 'map'
  readonly members: readonly (readonly [name: string, value: Sample])[]
}

/** Which members of objects a sample shows. */
export type SampledFields = 'all' | 'required'

/** In the place of text that the page has no value for. */
const unknownText = '…'

/** In the place of text that stands encrypted in the page: the client takes the plaintext. */
const plaintext = 'plaintext'

/**
 * The value of a page's sample where it fits the type of its row in the SDK; of an object the members that fit, and
 * something of the right type for those that must not be missing. Undefined where nothing fits.
 */
export function sampleOf(
  schema: Schema,
  value: ExampleValue | undefined,
  sampled: SampledFields = 'all',
): Sample | undefined {
  if (value === undefined) return undefined
  switch (schema.kind) {
    case 'string':
      return stringSample(schema, value, sampled)
    case 'integer':
    case 'number':
      return numberSample(schema, value)
    case 'boolean':
      return booleanSample(schema, value)
    case 'object':
      return value.kind === 'map' ? mapSample(schema, value, sampled) : undefined
    case 'array':
      if (value.kind !== 'list') return undefined
      return {
        kind: 'list',
        items: shownItems(value.items, schema, sampled).map(
          item => sampleOf(schema.items, item, sampled) ?? madeUp(schema.items),
        ),
      }
    case 'one-of':
      return firstDefined(schema.alternatives, each => sampleOf(each.schema, value, sampled))
    case 'binary':
      return { kind: 'file' }
  }
}

/** Of a sample's elements those that a call needs are the first, or as many as the list must have. */
function shownItems(
  items: readonly ExampleValue[],
  schema: ArraySchema,
  sampled: SampledFields,
): readonly ExampleValue[] {
  return sampled === 'all' ? items : items.slice(0, countWithin(schema))
}

/** Something that has the type of a row. */
export function madeUp(schema: Schema): Sample {
  switch (schema.kind) {
    case 'string':
      if (schema.content !== undefined) return madeUp(schema.content.schema)
      if (schema.encryption !== undefined) return scalar(textWithin(plaintext, schema))
      return scalar(String(statedOf(schema) ?? textWithin(unknownText, schema)))
    case 'integer':
    case 'number':
      return scalar(numberOf(statedOf(schema)) ?? numberWithin(0, schema))
    case 'boolean':
      return scalar(schema.const ?? schema.default ?? true)
    case 'object':
      return {
        kind: 'map',
        members: chosenOf(schema.properties, () => false)
          .filter(isNeeded)
          .map(each => [each.name, madeUp(each.schema)]),
      }
    case 'array':
      return { kind: 'list', items: Array(countWithin(schema)).fill(madeUp(schema.items)) }
    case 'one-of': {
      const [first] = schema.alternatives
      return first === undefined ? scalar(unknownText) : madeUp(first.schema)
    }
    case 'binary':
      return { kind: 'file' }
  }
}

/** A value that the page states. */
function statedOf({ const: constant, default: byDefault, enum: values }: StringSchema | NumberSchema) {
  return constant ?? byDefault ?? values?.[0]?.value
}

/** Keys with an index may all be absent, and what the client signs it signs by itself. */
function isNeeded({ name, required, schema, choice }: Property): boolean {
  return (
    (required || choice !== undefined) &&
    !isNumberedName(name) &&
    !(schema.kind === 'string' && schema.signature !== undefined)
  )
}

function scalar(value: string | number | boolean): Sample {
  return { kind: 'scalar', value }
}

function stringSample(schema: StringSchema, value: ExampleValue, sampled: SampledFields): Sample | undefined {
  if (schema.content !== undefined)
    return value.kind === 'encoded' ? sampleOf(schema.content.schema, value.value, sampled) : undefined
  if (schema.encryption !== undefined && isEncrypted(value)) return scalar(textWithin(plaintext, schema))
  if (value.kind !== 'scalar' || value.value === null) return undefined
  const text = String(value.value)
  return allowsValue(schema, text) ? scalar(text) : undefined
}

function numberSample(schema: NumberSchema, value: ExampleValue): Sample | undefined {
  const number = value.kind === 'scalar' ? numberOf(value.value) : undefined
  if (number === undefined || (schema.kind === 'integer' && !Number.isInteger(number))) return undefined
  // A whole number that a `number` cannot hold would reach the service as another one.
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return undefined
  return allowsValue(schema, number) ? scalar(number) : undefined
}

/** Samples quote numbers at times. */
function numberOf(value: string | number | boolean | null | undefined): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined
}

function booleanSample(schema: BooleanSchema, value: ExampleValue): Sample | undefined {
  if (value.kind !== 'scalar') return undefined
  const text = String(value.value)
  const own = /^(?:true|1)$/i.test(text) ? true : /^(?:false|0)$/i.test(text) ? false : undefined
  return own === undefined || !allowsValue(schema, own) ? undefined : scalar(own)
}

function mapSample(schema: ObjectSchema, map: ExampleMap, sampled: SampledFields): Sample | undefined {
  if (schema.properties.length === 0) return openSample(map)
  return { kind: 'map', members: membersOf(schema.properties, map, sampled) }
}

/** What a sample shows of a member. */
export type SampledMember = Pick<Property, 'name' | 'required' | 'schema' | 'choice'>

/**
 * Members of an object with the values of a sample; of a group those that its rule allows, at least one. Where only
 * what a call needs is sampled, one: the first that the sample has.
 */
export function membersOf(
  properties: readonly SampledMember[],
  map: ExampleMap | undefined,
  sampled: SampledFields,
): MapSample['members'] {
  const isShown = ({ name, schema }: SampledMember): boolean =>
    sampleOf(schema, map && exampleMember(map, name), sampled) !== undefined
  const members = sampled === 'required' ? properties.map(withOneOfGroup) : properties
  return chosenOf(members, isShown).flatMap(property =>
    memberSamples(property.choice ? { ...property, required: true } : property, map, sampled),
  )
}

/** A member whose group takes one of its members alone. */
function withOneOfGroup(member: SampledMember): SampledMember {
  const { choice } = member
  return choice === undefined ? member : { ...member, choice: { ...choice, rule: 'exactly-one' } }
}

/** A member of an object: the sample's value, or something where it must be there. */
export function memberSamples(
  property: SampledMember,
  map: ExampleMap | undefined,
  sampled: SampledFields = 'all',
): readonly (readonly [string, Sample])[] {
  const { name, schema, required } = property
  const isSigned = schema.kind === 'string' && schema.signature !== undefined
  if (sampled === 'required' && (!required || isSigned)) return []
  if (isNumberedName(name)) {
    const pattern = numberedNamePattern(name)
    return (map?.entries ?? []).flatMap(({ key, value }) => {
      const own = pattern.test(key) ? sampleOf(schema, value, sampled) : undefined
      return own === undefined ? [] : [[key, own] as const]
    })
  }
  const own = sampleOf(schema, map && exampleMember(map, name), sampled)
  if (own !== undefined) return [[name, own]]
  return required && !isSigned ? [[name, madeUp(schema)]] : []
}

/** A value without rows, as it stands in the sample; what is computed is left out. */
function openSample(value: ExampleValue): Sample | undefined {
  switch (value.kind) {
    case 'scalar':
      return value.value === null || (typeof value.value === 'number' && !Number.isFinite(value.value))
        ? undefined
        : scalar(value.value)
    case 'list':
      return { kind: 'list', items: value.items.flatMap(item => openSample(item) ?? []) }
    case 'map':
      return {
        kind: 'map',
        members: value.entries.flatMap(entry => {
          const own = openSample(entry.value)
          return own === undefined ? [] : [[entry.key, own] as const]
        }),
      }
    default:
      return undefined
  }
}

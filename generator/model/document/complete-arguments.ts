import type { PhpArray, PhpEntry, PhpValue } from '../../parse/sample/php-value.js'
import { createMatcher } from '../checks/samples/match-name.js'
import type { Operation } from '../model.js'
import { chosenOf } from '../nodes/choices.js'
import type { Property, Schema } from '../schema.js'
import { exampleEntry } from './example-value.js'
import { phpArray, phpName } from './php-values.js'
import { rootMembers } from './root-members.js'

/**
 * Adds to the arguments of a call an entry for every row that they do not show, at the row's place among the others. Existing
 * entries stay, and computed values get no additions.
 */
export function completeArguments(args: PhpArray | undefined, operation: Operation): PhpArray | undefined {
  const members = rootMembers(operation)
  if (args === undefined && members.length === 0) return undefined
  return completeMembers(args ?? phpArray([]), members, false)
}

/** `caseless`: compares names as HTTP compares those of headers. */
function completeMembers(array: PhpArray, properties: readonly Property[], caseless: boolean): PhpArray {
  // Copied entries (`...$more`) and computed names may be any of the rows.
  if (array.entries.some(entry => phpName(entry) === undefined)) return array
  const compared = (name: string): string => (caseless ? name.toLowerCase() : name)
  const match = createMatcher(properties.map(property => ({ name: compared(property.name), property })))
  const shown = new Map<Property, number>()
  const entries = array.entries.map((entry, at): PhpEntry => {
    const property = match(compared(phpName(entry) ?? ''))?.property
    if (property === undefined) return entry
    shown.set(property, at)
    const value = completeValue(entry.value, property.schema, property.name === 'headers')
    return value === entry.value ? entry : { ...entry, value }
  })
  const needed = oneOfEachGroup(properties, shown)
  const isWhole = needed.every(property => shown.has(property))
  if (isWhole && entries.every((entry, at) => entry === array.entries[at])) return array
  return { ...array, entries: insertMissing(entries, needed, shown) }
}

/** The rows to show: of a group those that are shown already, or the first. */
function oneOfEachGroup(
  properties: readonly Property[],
  shown: ReadonlyMap<Property, number>,
): readonly Property[] {
  const chosen = new Set(chosenOf(properties, property => shown.has(property)))
  return properties.filter(property => chosen.has(property) || shown.has(property))
}

/** Puts each missing member behind the nearest shown row above it, or before the first one below. */
function insertMissing(
  entries: readonly PhpEntry[],
  properties: readonly Property[],
  shown: ReadonlyMap<Property, number>,
): readonly PhpEntry[] {
  const before = new Map<number, PhpEntry[]>()
  let place: number | undefined
  const waiting: PhpEntry[] = []
  const put = (at: number, added: readonly PhpEntry[]): void => {
    before.set(at, [...(before.get(at) ?? []), ...added])
  }
  for (const property of properties) {
    const at = shown.get(property)
    if (at !== undefined) {
      if (waiting.length > 0) put(at, waiting.splice(0))
      place = at + 1
    } else if (place === undefined) waiting.push(exampleEntry(property))
    else put(place, [exampleEntry(property)])
  }
  if (waiting.length > 0) put(entries.length, waiting)
  return [...entries, undefined].flatMap((entry, at) => [
    ...(before.get(at) ?? []),
    ...(entry === undefined ? [] : [entry]),
  ])
}

function completeValue(value: PhpValue, schema: Schema, caseless = false): PhpValue {
  if (value.kind !== 'php-array') return value
  switch (schema.kind) {
    case 'object':
      return isList(value) ? value : completeMembers(value, schema.properties, caseless)
    case 'array':
      return isList(value) ? completeItems(value, schema.items) : value
    case 'string':
      return schema.content === undefined ? value : completeValue(value, schema.content.schema)
    case 'one-of': {
      const fitting = schema.alternatives.find(one => fits(value, one.schema))
      return fitting === undefined ? value : completeValue(value, fitting.schema)
    }
    default:
      return value
  }
}

/** An array without names; an empty one may be either. */
function isList({ entries }: PhpArray): boolean {
  return entries.length > 0 && entries.every(({ key }) => key === undefined)
}

function completeItems(list: PhpArray, items: Schema): PhpArray {
  const entries = list.entries.map((entry): PhpEntry => {
    const value = completeValue(entry.value, items)
    return value === entry.value ? entry : { ...entry, value }
  })
  return entries.every((entry, at) => entry === list.entries[at]) ? list : { ...list, entries }
}

/** Whether an array may have this shape: all of its names are rows of it. */
function fits(value: PhpArray, schema: Schema): boolean {
  if (schema.kind === 'array')
    return (
      isList(value) &&
      value.entries.every(entry => entry.value.kind !== 'php-array' || fits(entry.value, schema.items))
    )
  if (schema.kind === 'string') return schema.content !== undefined && fits(value, schema.content.schema)
  if (schema.kind !== 'object' || isList(value)) return false
  const match = createMatcher(schema.properties)
  return value.entries.every(entry => match(phpName(entry) ?? '') !== undefined)
}

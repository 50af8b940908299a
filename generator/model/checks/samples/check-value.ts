import type { PageDiagnostic } from '../../../diagnostics/diagnostic.js'
import { didYouMean } from '../../../diagnostics/nearest.js'
import type { ExampleList, ExampleMap, ExampleValue } from '../../example.js'
import { choicesOf } from '../../nodes/choices.js'
import type { ArraySchema, ObjectSchema, OneOfSchema, Property, Schema, StringSchema } from '../../schema.js'
import { checkScalar, type Wire } from './check-scalar.js'
import { createMatcher } from './match-name.js'

/** What a sample shows instead of the type of its row. */
const SHOWN = {
  map: 'an array with names',
  list: 'a list',
  encoded: 'an encoded string',
  scalar: 'a single value',
}

function mismatch(
  path: string,
  value: Exclude<ExampleValue, { kind: 'expression' }>,
  type: string,
): readonly PageDiagnostic[] {
  const message = `The sample gives ${SHOWN[value.kind]} for "${path}", but the type of its row is ${type}.`
  return [{ code: 'PW424', message, span: value.span }]
}

function checkMembers(
  path: string,
  map: ExampleMap,
  properties: readonly Property[],
  wire: Wire,
): readonly PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = []
  const seen = new Set<string>()
  const match = createMatcher(properties)
  const names = properties.map(({ name }) => name)
  const shown = new Set<Property>()
  const at = (key: string) => (path === '' ? key : `${path}.${key}`)
  for (const entry of map.entries) {
    if (seen.has(entry.key)) {
      const message = `The sample has the key "${at(entry.key)}" twice. The last value counts.`
      diagnostics.push({ code: 'PW418', message, span: entry.span })
    }
    seen.add(entry.key)
    const property = match(entry.key)
    if (property !== undefined) {
      shown.add(property)
      append(diagnostics, checkValue(at(entry.key), entry.value, property.schema, wire))
    } else if (properties.length > 0) {
      const message = `The sample's key "${at(entry.key)}" has no row.${didYouMean(entry.key, names)}`
      diagnostics.push({ code: 'PW420', message, span: entry.span })
    }
  }
  return [
    ...diagnostics,
    ...missingMembers(path, map, properties, shown),
    ...brokenChoices(path, map, properties, shown),
  ]
}

/** The groups of which a sample gives none, or more members than their rule allows (rule A9). */
function brokenChoices(
  path: string,
  map: ExampleMap,
  properties: readonly Property[],
  shown: ReadonlySet<Property>,
): readonly PageDiagnostic[] {
  const where = path === '' ? '' : ` in "${path}"`
  const named = (members: readonly Property[]): string => members.map(({ name }) => `"${name}"`).join(', ')
  return choicesOf(properties).flatMap(({ rule, members }): readonly PageDiagnostic[] => {
    const given = members.filter(member => shown.has(member))
    if (given.length === 0) {
      const wanted = rule === 'exactly-one' ? 'exactly one' : 'at least one'
      return [
        {
          code: 'PW440',
          message: `The sample gives none of ${named(members)}${where}: ${wanted} is needed.`,
          span: map.span,
        },
      ]
    }
    const second = given[1]
    if (rule === 'at-least-one' || second === undefined) return []
    const span = map.entries.find(({ key }) => key === second.name)?.span ?? map.span
    return [
      {
        code: 'PW440',
        message: `The sample gives ${named(given)}${where}, but only one of them is allowed.`,
        span,
      },
    ]
  })
}

function missingMembers(
  path: string,
  map: ExampleMap,
  properties: readonly Property[],
  shown: ReadonlySet<Property>,
): readonly PageDiagnostic[] {
  const where = path === '' ? '' : ` in "${path}"`
  return properties
    .filter(property => !shown.has(property) && property.choice === undefined)
    .map(
      ({ name, required }): PageDiagnostic =>
        required
          ? {
              code: 'PW421',
              message: `The sample lacks the required "${name}"${where}.`,
              span: map.span,
            }
          : { code: 'PW422', message: `The sample does not show "${name}"${where}.`, span: map.span },
    )
}

function checkObject(
  path: string,
  value: ExampleValue,
  schema: ObjectSchema,
  wire: Wire,
): readonly PageDiagnostic[] {
  if (value.kind === 'expression') return []
  if (value.kind === 'map') return checkMembers(path, value, schema.properties, wire)
  // PHP writes an empty object like an empty list.
  if (value.kind === 'list' && value.items.length === 0) {
    return checkMembers(path, { kind: 'map', entries: [], span: value.span }, schema.properties, wire)
  }
  return mismatch(path, value, 'object')
}

function checkList(
  path: string,
  value: ExampleValue,
  schema: ArraySchema,
  wire: Wire,
): readonly PageDiagnostic[] {
  const { items } = schema
  if (value.kind === 'expression') return []
  if (value.kind === 'list')
    return [
      ...checkCount(path, value, schema),
      ...value.items.flatMap((item, at) => checkValue(`${path}.${at}`, item, items, wire)),
    ]
  return mismatch(path, value, 'kind' in items && items.kind !== 'one-of' ? `${items.kind}[]` : 'an array')
}

/** An empty list is a placeholder, like an empty string. */
function checkCount(
  path: string,
  { items, span }: ExampleList,
  { minItems = 0, maxItems = Infinity }: ArraySchema,
): readonly PageDiagnostic[] {
  const count = items.length
  if (count === 0 || (count >= minItems && count <= maxItems)) return []
  const message = `The sample gives ${count} elements for "${path}", but its row allows ${count < minItems ? `at least ${minItems}` : `at most ${maxItems}`}.`
  return [{ code: 'PW426', message, span }]
}

function checkString(
  path: string,
  value: ExampleValue,
  schema: StringSchema,
  wire: Wire,
): readonly PageDiagnostic[] {
  if (value.kind === 'expression') return []
  if (value.kind === 'scalar') return checkScalar(path, value, schema, wire)
  if (value.kind !== 'encoded') return mismatch(path, value, 'string')
  const { content } = schema
  return content === undefined || content.encoding !== value.encoding
    ? []
    : checkValue(path, value.value, content.schema, value.encoding === 'json' ? 'json' : 'text')
}

/** The sample fits a field of several shapes if it fits one; otherwise the shape with the fewest diagnostics counts. */
function checkOneOf(
  path: string,
  value: ExampleValue,
  schema: OneOfSchema,
  wire: Wire,
): readonly PageDiagnostic[] {
  let best: readonly PageDiagnostic[] | undefined
  for (const alternative of schema.alternatives) {
    const diagnostics = checkValue(path, value, alternative.schema, wire)
    if (best === undefined || diagnostics.length < best.length) best = diagnostics
  }
  return best ?? []
}

/** A sample's value against the schema of its row; `path` names the value in messages, such as `json.amount.total`. */
export function checkValue(
  path: string,
  value: ExampleValue,
  schema: Schema,
  wire: Wire,
): readonly PageDiagnostic[] {
  switch (schema.kind) {
    case 'object':
      return checkObject(path, value, schema, wire)
    case 'array':
      return checkList(path, value, schema, wire)
    case 'one-of':
      return checkOneOf(path, value, schema, wire)
    case 'string':
      return checkString(path, value, schema, wire)
    case 'binary':
      return []
    default:
      if (value.kind === 'expression') return []
      return value.kind === 'scalar'
        ? checkScalar(path, value, schema, wire)
        : mismatch(path, value, schema.kind)
  }
}

/** Adds diagnostics to a list. A loop, because a spread of very many arguments overflows the stack. */
export function append(list: PageDiagnostic[], more: readonly PageDiagnostic[]): void {
  for (const each of more) list.push(each)
}

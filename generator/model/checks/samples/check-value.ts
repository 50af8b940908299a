import { didYouMean } from '../../../diagnostics/nearest.js'
import type { ExampleMap, ExampleValue } from '../../example.js'
import type { ObjectSchema, OneOfSchema, Property, Schema, StringSchema } from '../../schema.js'
import { checkScalar, type Wire } from './check-scalar.js'
import { append, type Finding } from './finding.js'
import { createMatcher } from './match-name.js'

/** What a sample shows where a row says something else, in words. */
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
): readonly Finding[] {
  const message = `The sample gives ${SHOWN[value.kind]} for "${path}", but the type of its row is ${type}.`
  return [{ code: 'PW424', message, span: value.span }]
}

function checkMembers(
  path: string,
  map: ExampleMap,
  properties: readonly Property[],
  wire: Wire,
): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const match = createMatcher(properties)
  const names = properties.map(({ name }) => name)
  const shown = new Set<Property>()
  const at = (key: string) => (path === '' ? key : `${path}.${key}`)
  for (const entry of map.entries) {
    if (seen.has(entry.key)) {
      const message = `The sample has the key "${at(entry.key)}" twice. The last value counts.`
      findings.push({ code: 'PW418', message, span: entry.span })
    }
    seen.add(entry.key)
    const property = match(entry.key)
    if (property !== undefined) {
      shown.add(property)
      append(findings, checkValue(at(entry.key), entry.value, property.schema, wire))
    } else if (properties.length > 0) {
      const message = `The sample's key "${at(entry.key)}" has no row.${didYouMean(entry.key, names)}`
      findings.push({ code: 'PW420', message, span: entry.span })
    }
  }
  return [...findings, ...missingMembers(path, map, properties, shown)]
}

function missingMembers(
  path: string,
  map: ExampleMap,
  properties: readonly Property[],
  shown: ReadonlySet<Property>,
): readonly Finding[] {
  const where = path === '' ? '' : ` in "${path}"`
  return properties
    .filter(property => !shown.has(property))
    .map(
      ({ name, required }): Finding =>
        required
          ? {
              code: 'PW421',
              message: `The sample lacks "${name}"${where}, whose row is required.`,
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
): readonly Finding[] {
  if (value.kind === 'expression') return []
  if (value.kind === 'map') return checkMembers(path, value, schema.properties, wire)
  // PHP writes an empty object like an empty list.
  if (value.kind === 'list' && value.items.length === 0) {
    return checkMembers(path, { kind: 'map', entries: [], span: value.span }, schema.properties, wire)
  }
  return mismatch(path, value, 'object')
}

function checkList(path: string, value: ExampleValue, items: Schema, wire: Wire): readonly Finding[] {
  if (value.kind === 'expression') return []
  if (value.kind === 'list')
    return value.items.flatMap((item, at) => checkValue(`${path}.${at}`, item, items, wire))
  return mismatch(path, value, 'kind' in items && items.kind !== 'one-of' ? `${items.kind}[]` : 'an array')
}

function checkString(
  path: string,
  value: ExampleValue,
  schema: StringSchema,
  wire: Wire,
): readonly Finding[] {
  if (value.kind === 'expression') return []
  if (value.kind === 'scalar') return checkScalar(path, value, schema, wire)
  if (value.kind !== 'encoded') return mismatch(path, value, 'string')
  const { content } = schema
  return content === undefined || content.encoding !== value.encoding
    ? []
    : checkValue(path, value.value, content.schema, value.encoding === 'json' ? 'json' : 'text')
}

/** The sample fits a field of several shapes if it fits any; else the nearest shape says what is wrong. */
function checkOneOf(path: string, value: ExampleValue, schema: OneOfSchema, wire: Wire): readonly Finding[] {
  let best: readonly Finding[] | undefined
  for (const alternative of schema.alternatives) {
    const findings = checkValue(path, value, alternative.schema, wire)
    if (best === undefined || findings.length < best.length) best = findings
  }
  return best ?? []
}

/** A sample's value against the schema of its row; `path` names the value in messages, such as `json.amount.total`. */
export function checkValue(
  path: string,
  value: ExampleValue,
  schema: Schema,
  wire: Wire,
): readonly Finding[] {
  switch (schema.kind) {
    case 'object':
      return checkObject(path, value, schema, wire)
    case 'array':
      return checkList(path, value, schema.items, wire)
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

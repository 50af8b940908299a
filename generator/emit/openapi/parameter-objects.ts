import type { Operation, Parameter } from '../../model/model.js'
import { childrenOf } from '../../model/nodes/children.js'
import type { ApiProtocols, KeyHeader } from '../../model/protocol/api-protocols.js'
import type { Schema } from '../../model/schema.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { choiceLine } from '../words/choice-line.js'
import type { FieldWords } from '../words/field-words.js'
import { withoutValueList } from '../words/value-list.js'
import { correctionObjects } from './correction-objects.js'
import { cellText, unlessEmpty } from './page-text.js'
import { schemaObject } from './schema-object.js'
import { suppliedFields, suppliedMark } from './supplied-fields.js'

/** The example of a parameter; undefined where it has none. */
export type ParameterExamples = (parameter: Parameter) => JsonValue | undefined

/** Members of an operation that come from its path, query and header rows. */
export interface ParameterMembers extends JsonRecord {
  readonly parameters: readonly JsonValue[] | undefined
  /** Rows that OpenAPI cannot express: a path row without a placeholder, a second row of one name. */
  readonly 'x-unplaced-parameters': readonly JsonValue[] | undefined
}

/**
 * The parameters of an operation: its rows, and those that every call of its protocol adds. Without a body, the fields that
 * the client fills in go into the query. The header that names the key is required if every call encrypts a field or the
 * protocol always asks for it, even if its row is optional.
 */
export function operationParameters(
  operation: Operation,
  protocols: ApiProtocols,
  exampleOf: ParameterExamples,
  words: FieldWords,
): ParameterMembers {
  const { parameters, unplaced } = placeParameters(operation.parameters, operation.path, exampleOf, words)
  const { keyHeader } = protocols.of[operation.protocol]
  const withKey = keyHeader === undefined ? parameters : withKeyHeader(parameters, keyHeader, operation)
  const supplied = operation.requestBody === undefined ? suppliedFields(operation, protocols) : []
  const inQuery = new Map(supplied.map(field => [`query:${field.name}`, field]))
  const placed = withKey.map(({ key, object }) =>
    inQuery.delete(key) ? { ...object, required: undefined, ...suppliedMark } : object,
  )
  const added = [...inQuery.values()].map(({ name, description }) => {
    return { name, in: 'query', description, schema: plainString, ...suppliedMark }
  })
  return parameterLists([...placed, ...added], unplaced)
}

function withKeyHeader(
  parameters: readonly Placed[],
  { name, description, when, example }: KeyHeader,
  operation: Operation,
): readonly Placed[] {
  const need = when === 'always' ? when : encryption(operation)
  const key = `header:${name.toLowerCase()}`
  const required = need === 'always' || undefined
  if (parameters.some(one => one.key === key))
    return parameters.map(one => (one.key === key ? { key, object: { ...one.object, required } } : one))
  if (need === 'never') return parameters
  return [
    ...parameters,
    { key, object: { name, in: 'header', description, required, schema: plainString, example } },
  ]
}

/**
 * Parameters in the page's order. OpenAPI wants one for each placeholder of the path, so a placeholder without a row
 * gets a plain string at the end; it wants none twice, and no path parameter that the path does not have.
 *
 * @param path The URL path with `{placeholders}`; '' for a webhook.
 */
export function parameterMembers(
  parameters: readonly Parameter[],
  path: string,
  exampleOf: ParameterExamples,
  words: FieldWords,
): ParameterMembers {
  const { parameters: placed, unplaced } = placeParameters(parameters, path, exampleOf, words)
  return parameterLists(
    placed.map(({ object }) => object),
    unplaced,
  )
}

const plainString: JsonRecord = { type: 'string' }

interface Placed {
  readonly key: string
  readonly object: JsonRecord
}

function placeParameters(
  parameters: readonly Parameter[],
  path: string,
  exampleOf: ParameterExamples,
  words: FieldWords,
): { readonly parameters: readonly Placed[]; readonly unplaced: readonly JsonRecord[] } {
  const missing = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name))
  const seen = new Set<string>()
  const placed: Placed[] = []
  const unplaced: JsonRecord[] = []
  for (const parameter of parameters) {
    const key = parameterKey(parameter)
    const hasPlace = !seen.has(key) && (parameter.in !== 'path' || missing.delete(parameter.name))
    seen.add(key)
    const siblings = parameters.filter(one => one.in === parameter.in)
    const group = choiceLine(parameter, siblings, path === '' ? 'response' : 'request', words)
    const object = parameterObject(parameter, group, exampleOf)
    if (hasPlace) placed.push({ key, object })
    else unplaced.push(object)
  }
  for (const name of missing)
    placed.push({ key: `path:${name}`, object: { name, in: 'path', required: true, schema: plainString } })
  return { parameters: placed, unplaced }
}

function parameterLists(placed: readonly JsonRecord[], unplaced: readonly JsonRecord[]): ParameterMembers {
  return {
    parameters: unlessEmpty(placed),
    'x-unplaced-parameters': unlessEmpty(unplaced),
  }
}

/** What makes a parameter unique. Header names are case-insensitive. */
function parameterKey(parameter: Parameter): string {
  return `${parameter.in}:${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`
}

/** OpenAPI has no rule for several parameters: the description of each says what their group is. */
function parameterObject(parameter: Parameter, group: string, exampleOf: ParameterExamples): JsonRecord {
  const isPath = parameter.in === 'path'
  const texts = [cellText(withoutValueList(parameter.description, parameter.schema)), group]
  return {
    name: parameter.name,
    in: parameter.in,
    description: unlessEmpty(texts.filter(text => text !== '').join('\n')),
    // A path parameter is always required, whether or not the page marks its row.
    required: parameter.required || isPath || undefined,
    schema: schemaObject(parameter.schema, ''),
    example: exampleOf(parameter),
    'x-corrected': correctionObjects(parameter.corrections),
  }
}

interface Field {
  readonly required: boolean
  readonly schema: Schema
}

/** Whether no call, some calls or every call encrypts a field with a key of the service. */
function encryption(operation: Operation): 'never' | 'sometimes' | 'always' {
  const { parameters } = operation
  const fields: readonly Field[] = [...parameters, ...bodyFields(operation)]
  if (fields.some(field => encrypts(field, true))) return 'always'
  return fields.some(field => encrypts(field, false)) ? 'sometimes' : 'never'
}

function bodyFields({ requestBody }: Operation): readonly Field[] {
  if (requestBody === undefined) return []
  const { required } = requestBody
  if (requestBody.kind !== 'multipart') return [{ required, schema: requestBody.schema }]
  return requestBody.parts.map(part => ({ required: required && part.required, schema: part.schema }))
}

/** With `always`, only where the field can never be left out. */
function encrypts({ required, schema }: Field, always: boolean): boolean {
  return (required || !always) && holdsCiphertext(schema, always)
}

function holdsCiphertext(schema: Schema, always: boolean): boolean {
  if (schema.kind === 'string' && schema.encryption?.key === 'platform') return true
  // By its schema a required list may be empty; in practice it is not.
  const found = childrenOf(schema).map(child =>
    child.kind === 'member' ? encrypts(child.property, always) : holdsCiphertext(child.schema, always),
  )
  return always && schema.kind === 'one-of' ? found.length > 0 && found.every(Boolean) : found.some(Boolean)
}

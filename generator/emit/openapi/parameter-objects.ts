import type { Example } from '../../model/example.js'
import type { Parameter } from '../../model/model.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { fieldCorrections } from './correction-objects.js'
import { exampleMember } from './example-member.js'
import { fitExample } from './fit-example.js'
import { cellText, unlessEmpty } from './page-text.js'
import { schemaObject } from './schema-object.js'

/** Members of an operation that come from its path, query and header rows. */
export interface ParameterMembers extends JsonRecord {
  readonly parameters: readonly JsonValue[] | undefined
  /** Rows that OpenAPI has no place for: a path row without a placeholder, a second row of one name. */
  readonly 'x-unplaced-parameters': readonly JsonValue[] | undefined
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
  example: Example | undefined,
): ParameterMembers {
  const missing = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name))
  const seen = new Set<string>()
  const placed: JsonValue[] = []
  const unplaced: JsonValue[] = []
  for (const parameter of parameters) {
    const key = parameterKey(parameter)
    const hasPlace = !seen.has(key) && (parameter.in !== 'path' || missing.delete(parameter.name))
    seen.add(key)
    if (hasPlace) placed.push(parameterObject(parameter, example))
    else unplaced.push(parameterObject(parameter, example))
  }
  for (const name of missing) placed.push({ name, in: 'path', required: true, schema: { type: 'string' } })
  return {
    parameters: placed.length === 0 ? undefined : placed,
    'x-unplaced-parameters': unplaced.length === 0 ? undefined : unplaced,
  }
}

/** What makes a parameter unique; names of headers have no case. */
function parameterKey(parameter: Parameter): string {
  return `${parameter.in}:${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`
}

function parameterObject(parameter: Parameter, example: Example | undefined): JsonRecord {
  const isPath = parameter.in === 'path'
  return {
    name: parameter.name,
    in: parameter.in,
    description: unlessEmpty(cellText(parameter.description)),
    // A path parameter is always required, whether or not the page marks its row.
    required: parameter.required || isPath || undefined,
    schema: schemaObject(parameter.schema, ''),
    example: example && parameterExample(parameter, example),
    'x-corrected': fieldCorrections(parameter.corrections),
  }
}

const groups = { query: 'query', header: 'headers' } as const

function parameterExample(parameter: Parameter, example: Example): JsonValue | undefined {
  const group = parameter.in === 'path' ? example.value : exampleMember(example.value, groups[parameter.in])
  const value = group?.kind === 'map' ? exampleMember(group, parameter.name) : undefined
  return value && fitExample(value, parameter.schema)
}

import type { ExampleMap } from '../../model/example.js'
import type { Operation, Parameter } from '../../model/model.js'
import type { Property, Schema } from '../../model/schema.js'
import type { OperationPlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import { exampleMember } from '../openapi/example-member.js'
import { suppliedProperties } from '../sdk/file-facts.js'
import { isSuppliedHeader, isSuppliedXmlField } from '../sdk/supplied.js'
import { hasFile, sampleCode } from './sample-code.js'
import type { Sample } from './sample-value.js'
import { madeUp, memberSamples, sampleOf } from './sample-value.js'

/**
 * One call of the SDK's function with the values of the page's first sample. `from` is the module as importers name
 * it. Values that the page does not have are `…`, 0 or the first of a list.
 */
export function sampleCall(plan: OperationPlan, from: string): string {
  const { operation, exportName } = plan
  // `delete` cannot be a variable.
  const name = plan.functionName
  const imported = name === exportName ? name : `${exportName} as ${name}`
  const request = requestSample(operation)
  const files = hasFile(request) ? ["import { readFile } from 'node:fs/promises'"] : []
  const call = `const answer = await ${name}(client`
  const isEmpty = request.kind === 'map' && request.members.length === 0
  const code = isEmpty ? `${call})` : `${call}, ${sampleCode(request, 0, call.length + 2)})`
  return [...files, `import { ${imported} } from ${stringLiteral(from)}`, '', code].join('\n')
}

function requestSample(operation: Operation): Sample {
  const { parameters } = operation
  const example = operation.examples.find(({ name }) => name === 'default')?.value
  const inPlace = (place: Parameter['in']): readonly Parameter[] =>
    parameters.filter(each => each.in === place)
  return {
    kind: 'map',
    members: [
      ...inPlace('path').flatMap(each => memberSamples({ ...each, required: true }, example)),
      ...groupSample('query', inPlace('query'), example),
      ...bodySample(operation, example),
      ...groupSample(
        'headers',
        inPlace('header').filter(({ name }) => !isSuppliedHeader(name)),
        example,
      ),
    ],
  }
}

type Members = readonly (readonly [string, Sample])[]

function groupSample(
  group: string,
  fields: readonly Pick<Property, 'name' | 'required' | 'schema'>[],
  example: ExampleMap | undefined,
): Members {
  const value = example && exampleMember(example, group)
  const map = value?.kind === 'map' ? value : undefined
  const members = fields.flatMap(field => memberSamples(field, map))
  return members.length === 0 ? [] : [[group, { kind: 'map', members }]]
}

function bodySample({ requestBody }: Operation, example: ExampleMap | undefined): Members {
  if (requestBody === undefined) return []
  if (requestBody.kind === 'multipart')
    return groupSample('body', withoutSupplied(requestBody.parts, suppliedProperties(requestBody)), example)
  const { kind, schema, required } = requestBody
  if (kind === 'xml' && schema.kind === 'object') {
    const own = schema.properties.filter(({ name }) => !isSuppliedXmlField(name))
    const members = groupSample('xml', own, example)
    return members.length > 0 || !required ? members : [['xml', { kind: 'map', members: [] }]]
  }
  const value = sampleOf(schema, example && exampleMember(example, kind))
  return value !== undefined || required ? [[kind, value ?? madeUp(schema)]] : []
}

/** What the client finds out from the file itself is not shown. */
function withoutSupplied(
  properties: readonly Property[],
  supplied: ReadonlySet<Property>,
): readonly Property[] {
  const own = properties.filter(property => !supplied.has(property))
  return supplied.size === 0
    ? own
    : own.map(property => ({ ...property, schema: stripped(property.schema, supplied) }))
}

function stripped(schema: Schema, supplied: ReadonlySet<Property>): Schema {
  if (schema.kind === 'object') return { ...schema, properties: withoutSupplied(schema.properties, supplied) }
  if (schema.kind !== 'string' || schema.content === undefined) return schema
  return { ...schema, content: { ...schema.content, schema: stripped(schema.content.schema, supplied) } }
}

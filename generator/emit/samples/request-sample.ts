import type { ExampleMap } from '../../model/example.js'
import type { Operation, Parameter } from '../../model/model.js'
import type { Property, Schema } from '../../model/schema.js'
import { onceFor } from '../once-for.js'
import { suppliedProperties } from '../supplied/file-facts.js'
import { isSuppliedHeader, isSuppliedXmlField } from '../supplied/supplied.js'
import { exampleMember } from './fit-example.js'
import {
  type MapSample,
  madeUp,
  memberSamples,
  membersOf,
  type Sample,
  type SampledFields,
  type SampledMember,
  sampleOf,
} from './sample-value.js'

/**
 * The request of an operation with the values of a sample, that of the six forms where none is given: path parameters
 * by name, `query`, the body, `headers`, without what the client fills in.
 */
export function requestSample(
  operation: Operation,
  sampled: SampledFields = 'all',
  example?: ExampleMap,
): MapSample {
  return example === undefined ? ownSamples[sampled](operation) : makeSample(operation, sampled, example)
}

/** The SDK, the documents and `llms` show the same calls. */
const ownSamples: Readonly<Record<SampledFields, (operation: Operation) => MapSample>> = {
  all: onceFor(operation => makeSample(operation, 'all', defaultExample(operation))),
  required: onceFor(operation => makeSample(operation, 'required', defaultExample(operation))),
}

function makeSample(
  operation: Operation,
  sampled: SampledFields,
  example: ExampleMap | undefined,
): MapSample {
  const { parameters } = operation
  const inPlace = (place: Parameter['in']): readonly Parameter[] =>
    parameters.filter(each => each.in === place)
  return {
    kind: 'map',
    members: [
      ...inPlace('path').flatMap(each => memberSamples({ ...each, required: true }, example)),
      ...groupSample('query', inPlace('query'), example, sampled),
      ...bodySample(operation, example, sampled),
      ...groupSample(
        'headers',
        inPlace('header').filter(({ name }) => !isSuppliedHeader(name)),
        example,
        sampled,
      ),
    ],
  }
}

/** The values of the six forms; undefined where the page has none that can be read. */
export function defaultExample({ examples }: Operation): ExampleMap | undefined {
  return examples.find(({ name }) => name === 'default')?.value
}

type Members = readonly (readonly [string, Sample])[]

function groupSample(
  group: string,
  fields: readonly SampledMember[],
  example: ExampleMap | undefined,
  sampled: SampledFields,
): Members {
  const value = example && exampleMember(example, group)
  const map = value?.kind === 'map' ? value : undefined
  const members = membersOf(fields, map, sampled)
  return members.length === 0 ? [] : [[group, { kind: 'map', members }]]
}

function bodySample(
  { requestBody }: Operation,
  example: ExampleMap | undefined,
  sampled: SampledFields,
): Members {
  if (requestBody === undefined || (sampled === 'required' && !requestBody.required)) return []
  if (requestBody.kind === 'multipart')
    return groupSample(
      'body',
      withoutSupplied(requestBody.parts, suppliedProperties(requestBody)),
      example,
      sampled,
    )
  const { kind, schema, required } = requestBody
  if (kind === 'xml' && schema.kind === 'object') {
    const own = schema.properties.filter(({ name }) => !isSuppliedXmlField(name))
    const members = groupSample('xml', own, example, sampled)
    return members.length > 0 || !required ? members : [['xml', { kind: 'map', members: [] }]]
  }
  const value = sampleOf(schema, example && exampleMember(example, kind), sampled)
  return value !== undefined || required ? [[kind, value ?? madeUp(schema)]] : []
}

/** Rows without those that the client finds out from the file itself. */
export function withoutSupplied(
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

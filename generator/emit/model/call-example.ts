import type { Operation, Parameter } from '../../model/model.js'
import { pageWords } from '../../model/nodes/page-words.js'
import type { Property, Schema } from '../../model/schema.js'
import { knownValues } from '../answers/known-values.js'
import { makeValue } from '../answers/make-value.js'
import { exampleMember, type Fill, fitExample } from '../samples/fit-example.js'
import type { Literal } from '../samples/literal.js'
import { defaultExample, withoutSupplied } from '../samples/request-sample.js'
import { suppliedProperties } from '../supplied/file-facts.js'
import { isSuppliedHeader, isSuppliedXmlField } from '../supplied/supplied.js'

/**
 * The request of the page's six forms as the SDK takes it: path values by name, `query`, the body's group, `headers`.
 *
 * What the rows require and the sample does not show is made as for an answer. Without what the client fills in, and
 * without files, which have no literal form.
 */
export function callExample(operation: Operation): Literal {
  const fill = fillOf(operation)
  const sample = defaultExample(operation)
  const members = groupsOf(operation).flatMap(({ name, required, schema, description }) => {
    const value = sample && exampleMember(sample, name)
    const own = value && fitExample(value, schema, { fill, plain: true })
    const literal =
      own ??
      (required ? fill({ name: schema.kind === 'object' ? '' : name, description, schema }) : undefined)
    return literal === undefined ? [] : [[name, literal] as const]
  })
  return Object.fromEntries(members)
}

function fillOf(operation: Operation): Fill {
  const { protocol } = operation
  const title = pageWords(operation, operation.title)
  const known = knownValues(operation)
  return row =>
    makeValue(
      row.schema,
      { name: row.name, description: pageWords(row, row.description), parent: '' },
      { view: 'caller', known, protocol, title, leavesOut: () => true, decided: new Map() },
    )
}

type Group = Pick<Property, 'name' | 'required' | 'schema' | 'description'>

/** The members of a request, in their order; without those of which the caller gives nothing. */
function groupsOf(operation: Operation): readonly Group[] {
  const { parameters, protocol, span } = operation
  const isSigned = (name: string): boolean => protocol === 'v2' && isSuppliedXmlField(name)
  const inPlace = (place: Parameter['in']): readonly Parameter[] =>
    parameters.filter(each => each.in === place)
  const objectOf = (name: string, rows: readonly Row[]): readonly Group[] => {
    const properties = rows
      .filter(row => !isSigned(row.name) && !isMade(row.schema))
      .map(row => ({ ...inPageWords(row), kind: 'property' as const }))
    const required = properties.some(row => row.required || row.choice !== undefined)
    return properties.length === 0
      ? []
      : [{ name, required, description: '', schema: { kind: 'object', properties, span } }]
  }
  return [
    ...inPlace('path').map(row => ({ ...inPageWords(row), required: true })),
    ...objectOf('query', inPlace('query')),
    ...bodyGroup(operation, objectOf),
    ...objectOf(
      'headers',
      inPlace('header').filter(({ name }) => !isSuppliedHeader(name)),
    ),
  ]
}

type Row = Parameter | Property

/** Values are made from what the page says, not from its translation. */
function inPageWords(row: Row): Row {
  return { ...row, description: pageWords(row, row.description) }
}

/** The client signs it. */
function isMade(schema: Schema): boolean {
  return schema.kind === 'string' && schema.signature !== undefined
}

function bodyGroup(
  { requestBody }: Operation,
  objectOf: (name: string, rows: readonly Row[]) => readonly Group[],
): readonly Group[] {
  if (requestBody === undefined) return []
  if (requestBody.kind === 'multipart') {
    const own = withoutSupplied(requestBody.parts, suppliedProperties(requestBody))
    return objectOf(
      'body',
      own.filter(({ schema }) => schema.kind !== 'binary'),
    )
  }
  const { kind, schema, required, description } = requestBody
  if (schema.kind === 'object' && schema.properties.length > 0)
    return objectOf(kind, schema.properties).map(group => ({
      ...group,
      required: required || group.required,
    }))
  return [{ name: kind, required, schema, description }]
}

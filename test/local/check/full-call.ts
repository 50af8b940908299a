import type {
  OperationModel,
  PropertyModel,
  SchemaModel,
} from '../../../templates/runtime/local/model/page-model.js'
import { type CallData, withFacts } from './raw-example.js'

type Row = Pick<PropertyModel, 'name' | 'required' | 'schema' | 'choice'>

/** A call with every field of the tables; `variant` chooses among the members of groups and among the shapes of fields. */
export function fullCall(operation: OperationModel, variant: number): CallData {
  const { parameters, requestBody } = operation
  const inPlace = (place: string) => parameters.filter(each => each.in === place)
  const own = (rows: readonly Row[]) => rows.filter(row => !isMade(row))
  const call: Record<string, unknown> = fullMembers(inPlace('path'), variant)
  call.query = fullMembers(own(inPlace('query')), variant)
  call.headers = fullMembers(inPlace('header'), variant)
  if (requestBody?.kind === 'multipart') {
    const texts = requestBody.parts.filter(({ schema }) => schema.kind !== 'binary')
    call.body = withFacts(requestBody.fileFacts, fullMembers(own(texts), variant), 'new')
    call.isFilled = true
  } else if (requestBody !== undefined) {
    const { kind, schema } = requestBody
    call[kind] =
      schema.kind === 'object' ? fullMembers(own(schema.properties), variant) : fullValue(schema, variant)
  }
  return call
}

/** How many variants show every member of a group and every shape. */
export function variantsOf({ parameters, requestBody }: OperationModel): number {
  const rows = requestBody?.kind === 'multipart' ? requestBody.parts : []
  const body = requestBody === undefined || requestBody.kind === 'multipart' ? [] : [requestBody.schema]
  return Math.max(
    1,
    groupSize(parameters),
    groupSize(rows),
    ...[...parameters, ...rows].map(each => choices(each.schema)),
    ...body.map(choices),
  )
}

/** What the client makes itself, which the wire's own judges check. */
export function isMade({ name, schema }: Pick<Row, 'name' | 'schema'>): boolean {
  return (
    name === 'sign' || name === 'nonce_str' || (schema.kind === 'string' && schema.signature !== undefined)
  )
}

/** The rows of an object that stand in a call of this variant: of a group with exactly one, one. */
export function chosenRows<R extends Row>(rows: readonly R[], variant: number): readonly R[] {
  return rows.filter(row => {
    if (row.choice?.rule !== 'exactly-one') return true
    const group = rows.filter(
      each => each.choice?.rule === 'exactly-one' && each.choice.group === row.choice?.group,
    )
    return group[variant % group.length] === row
  })
}

/** The shape of a field that a call of this variant has. */
export function chosenShape(schema: SchemaModel, variant: number): SchemaModel {
  if (schema.kind !== 'one-of') return schema
  const shape = schema.alternatives[variant % schema.alternatives.length]
  if (shape === undefined) throw new Error('A field has no shape.')
  return chosenShape(shape.schema, variant)
}

function choices(schema: SchemaModel): number {
  switch (schema.kind) {
    case 'object':
      return Math.max(groupSize(schema.properties), ...schema.properties.map(each => choices(each.schema)))
    case 'array':
      return choices(schema.items)
    case 'one-of':
      return Math.max(schema.alternatives.length, ...schema.alternatives.map(each => choices(each.schema)))
    case 'string':
      return schema.content === undefined ? 1 : choices(schema.content.schema)
    default:
      return 1
  }
}

function groupSize(rows: readonly Row[]): number {
  const sizes = rows.map(row => rows.filter(each => each.choice?.group === row.choice?.group).length)
  return Math.max(1, ...sizes.filter((_, at) => rows[at]?.choice !== undefined))
}

function fullMembers(rows: readonly Row[], variant: number): Record<string, unknown> {
  return Object.fromEntries(
    chosenRows(rows, variant).map(({ name, schema }) => [keyOf(name), fullValue(schema, variant)]),
  )
}

export function keyOf(name: string): string {
  return name.replace(/\$[a-z]/g, '0')
}

function fullValue(given: SchemaModel, variant: number): unknown {
  const schema = chosenShape(given, variant)
  switch (schema.kind) {
    case 'string':
      if (schema.content !== undefined) return fullValue(schema.content.schema, variant)
      return String(
        schema.const ?? schema.enum?.[0]?.value ?? '值'.repeat(Math.max(1, schema.minLength ?? 1)),
      )
    case 'integer':
    case 'number': {
      const { minimum = 1, maximum = 1 } = schema
      return (
        schema.const ??
        Number(schema.enum?.[0]?.value ?? Math.min(Math.max(1, minimum), Math.max(maximum, minimum)))
      )
    }
    case 'boolean':
      return schema.const ?? true
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => fullValue(schema.items, variant))
    case 'object':
      return schema.properties.length === 0 ? { any: 'thing' } : fullMembers(schema.properties, variant)
    case 'one-of':
    case 'binary':
      throw new Error(`${schema.kind} has no value.`)
  }
}

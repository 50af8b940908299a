import type { Operation, Parameter } from '../../../../generator/model/model.js'
import type { Property, Schema } from '../../../../generator/model/schema.js'

/** Data with members. */
export type Members = Readonly<Record<string, unknown>>

/** The members of an object; none of anything else. */
export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** The alternative of a field with several shapes that this run looks at; the schema itself of any other. */
export function chosen(schema: Schema, variant: number): Schema {
  if (schema.kind !== 'one-of') return schema
  const { alternatives } = schema
  const alternative = alternatives[variant % alternatives.length]
  return alternative === undefined ? schema : chosen(alternative.schema, variant)
}

/** The schema of a member, also of one whose name stands for a numbered one. */
export function memberSchema(schema: Schema, name: string): Schema | undefined {
  if (schema.kind !== 'object') return undefined
  return schema.properties.find(property => property.name === name || isNumbered(property, name))?.schema
}

function isNumbered({ name: pattern }: Property, name: string): boolean {
  if (!/\$[a-z]/.test(pattern)) return false
  const parts = pattern.split(/\$[a-z]/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('\\d+')}$`).test(name)
}

/** Names on the wire: of a numbered name the first two. */
export function wireNames(name: string): readonly string[] {
  if (!/\$[a-z]/.test(name)) return [name]
  return ['0', '1'].map(number => name.replace(/\$[a-z]/g, number))
}

/** Parameters in one place. */
export function parametersIn(operation: Operation, place: Parameter['in']): readonly Parameter[] {
  return operation.parameters.filter(parameter => parameter.in === place)
}

/** The body of a request as one schema; of an upload the object of its parts. */
export function bodySchema({ requestBody }: Operation): Schema | undefined {
  if (requestBody?.kind !== 'multipart') return requestBody?.schema
  return { kind: 'object', properties: requestBody.parts, span: requestBody.span }
}

/** The group of a request that holds its body. */
export function bodyGroup({ requestBody }: Operation): string | undefined {
  return requestBody?.kind === 'multipart' ? 'body' : requestBody?.kind
}

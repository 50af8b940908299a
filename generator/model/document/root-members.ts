import type { Operation, Parameter } from '../model.js'
import type { Property, Schema } from '../schema.js'

/** The rows at indent 0 as members of the argument array, in the table's order. */
export function rootMembers(operation: Operation): readonly Property[] {
  const { options } = operation
  const constants: Readonly<Record<string, string | number | boolean | undefined>> = {
    base_uri: options.baseUri,
    security: options.security,
    nonceless: options.nonceless,
    fragment: options.fragment,
    timeout: options.timeout,
  }
  return operation.roots.flatMap((root): readonly Property[] => {
    const base = {
      kind: 'property',
      name: root.name,
      required: root.required,
      description: '',
      span: root.span,
    } as const
    const known = rootSchema(operation, root.name)
    if (known !== undefined) return [{ ...base, schema: known }]
    const constant = constants[root.name]
    return constant === undefined ? [] : [{ ...base, schema: constantSchema(constant, root.span) }]
  })
}

function constantSchema(value: string | number | boolean, span: Schema['span']): Schema {
  if (typeof value === 'boolean') return { kind: 'boolean', const: value, span }
  return typeof value === 'number'
    ? { kind: 'number', const: value, span }
    : { kind: 'string', const: value, span }
}

/** The schema of the member `name` of the argument array; undefined for call options and unknown names. */
export function rootSchema(operation: Operation, name: string): Schema | undefined {
  const { requestBody, parameters } = operation
  if (name === 'query') return groupOf(operation, 'query')
  if (name === 'headers') return groupOf(operation, 'header')
  if (requestBody?.kind === name && requestBody.kind !== 'multipart') return requestBody.schema
  return parameters.find(own => own.in === 'path' && own.name === name)?.schema
}

function groupOf(operation: Operation, where: Parameter['in']): Schema {
  const properties = operation.parameters
    .filter(parameter => parameter.in === where)
    .map(({ name, required, schema, description, choice, span }): Property => {
      const chosen = choice === undefined ? {} : { choice }
      return { kind: 'property', name, required, schema, description, ...chosen, span }
    })
  return { kind: 'object', properties, span: operation.span }
}

import type { OperationModel, SchemaModel } from './page-model.js'

/** Names of fields that a request encrypts: no answer shows their values unless it encrypts them, too. */
export function secretNames({ parameters, requestBody }: OperationModel): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (schema: SchemaModel, name: string): void => {
    if (schema.kind === 'string') {
      if (schema.encryption !== undefined) names.add(name)
      if (schema.content !== undefined) visit(schema.content.schema, name)
    }
    if (schema.kind === 'array') visit(schema.items, name)
    if (schema.kind === 'one-of') for (const each of schema.alternatives) visit(each.schema, name)
    if (schema.kind === 'object') for (const each of schema.properties) visit(each.schema, each.name)
  }
  for (const { schema, name } of parameters) visit(schema, name)
  if (requestBody?.kind === 'multipart') for (const { schema, name } of requestBody.parts) visit(schema, name)
  else if (requestBody !== undefined) visit(requestBody.schema, '')
  return names
}

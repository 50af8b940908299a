import { isDataObject } from '../../../../templates/runtime/client/data-object.js'
import type { SchemaModel } from '../../../../templates/runtime/local/model/page-model.js'

/**
 * Where an answer is not what its page's tables say: a wrong type, a value that an enumeration does not list, a member that no row names.
 * Members that are absent are not its business: the service fills them in.
 */
export function answerProblems(schema: SchemaModel, value: unknown, at = ''): readonly string[] {
  if (value === undefined) return []
  switch (schema.kind) {
    case 'object':
      return isDataObject(value) ? memberProblems(schema, value, at) : [`${at} is no object`]
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => answerProblems(schema.items, item, `${at}/${index}`))
        : [`${at} is no list`]
    case 'one-of':
      return schema.alternatives.some(each => answerProblems(each.schema, value, at).length === 0)
        ? []
        : [`${at} is none of the alternatives`]
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${at} is no boolean`]
    case 'string':
      return typeof value === 'string' ? listProblems(schema.enum, value, at) : [`${at} is no text`]
    case 'integer':
    case 'number':
      return typeof value === 'number' ? listProblems(schema.enum, value, at) : [`${at} is no number`]
    case 'binary':
      return []
  }
}

function memberProblems(
  schema: Extract<SchemaModel, { kind: 'object' }>,
  value: Readonly<Record<string, unknown>>,
  at: string,
): readonly string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const property = schema.properties.find(each => each.name === name)
    return property === undefined
      ? [`${at}/${name} is not in the tables`]
      : answerProblems(property.schema, member, `${at}/${name}`)
  })
}

function listProblems(
  list: readonly { readonly value: string | number }[] | undefined,
  value: string | number,
  at: string,
): readonly string[] {
  return list === undefined || list.some(each => each.value === value) ? [] : [`${at} is ${value}`]
}

import { rowOf } from '../../check/numbered-name.js'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { SchemaModel } from '../model/page-model.js'

/**
 * The shape of a field with several that a value has: one with all of its members, if possible one whose required members it
 * has. Undefined where none fits.
 */
export function fittingShape(
  { alternatives }: Extract<SchemaModel, { readonly kind: 'one-of' }>,
  value: unknown,
): SchemaModel | undefined {
  const known = alternatives.map(({ schema }) => schema).filter(schema => isOfKind(schema, value))
  return known.find(schema => isWhole(schema, value)) ?? known[0]
}

function isOfKind(schema: SchemaModel, value: unknown): boolean {
  switch (schema.kind) {
    case 'object':
      return isDataObject(value) && hasRows(schema, value)
    case 'array':
      return Array.isArray(value)
    case 'one-of':
      return fittingShape(schema, value) !== undefined
    case 'integer':
      return typeof value === 'number'
    default:
      return typeof value === schema.kind
  }
}

type ObjectModel = Extract<SchemaModel, { readonly kind: 'object' }>

/** An object without rows is open. */
function hasRows({ properties }: ObjectModel, value: DataObject): boolean {
  return properties.length === 0 || Object.keys(value).every(name => rowOf(properties, name) !== undefined)
}

function isWhole(schema: SchemaModel, value: unknown): boolean {
  if (schema.kind !== 'object' || !isDataObject(value)) return true
  return schema.properties.every(({ name, required }) => !required || Object.hasOwn(value, name))
}

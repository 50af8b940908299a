import { isNumbered, rowOf } from '../../check/numbered-name.js'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { PropertyModel, SchemaModel } from '../model/page-model.js'
import { fittingShape } from './fitting-shape.js'

/**
 * A behaviour's own value, with what the tables require beside it from a plausible one.
 *
 * Own members win, in objects at any depth; a list is the behaviour's as a whole, only its objects are completed. Optional
 * members are not added. `undefined` counts as absent.
 */
export function completeValue(schema: SchemaModel, own: unknown, plausible: unknown): unknown {
  if (own === undefined) return plausible
  switch (schema.kind) {
    case 'object':
      return isDataObject(own) ? completeObject(schema.properties, own, plausible) : own
    case 'array': {
      const item: unknown = Array.isArray(plausible) ? plausible[0] : undefined
      return Array.isArray(own) ? own.map((each: unknown) => completeValue(schema.items, each, item)) : own
    }
    case 'string':
      return schema.content === undefined || typeof own === 'string'
        ? own
        : completeValue(schema.content.schema, own, plausible)
    case 'one-of': {
      const shape = fittingShape(schema, own)
      return shape === undefined ? own : completeValue(shape, own, plausible)
    }
    default:
      return own
  }
}

function completeObject(rows: readonly PropertyModel[], own: DataObject, plausible: unknown): DataObject {
  const given = Object.entries(own).filter(([, value]) => value !== undefined)
  const names = new Set(given.map(([name]) => name))
  const memberOf = (name: string): unknown => (isDataObject(plausible) ? plausible[name] : undefined)
  const lacking = rows.filter(
    row =>
      !names.has(row.name) && !isNumbered(row.name) && (row.required || isChosen(row, rows, names, memberOf)),
  )
  return Object.fromEntries([
    ...given.map(([name, value]) => {
      const schema = rowOf(rows, name)?.schema
      return [name, schema === undefined ? value : completeValue(schema, value, memberOf(name))] as const
    }),
    ...lacking.flatMap(({ name, schema }) => {
      const value = requiredOnly(schema, memberOf(name))
      return value === undefined ? [] : [[name, value] as const]
    }),
  ])
}

/** Of a group of which nothing is given, the member that the plausible value has. */
function isChosen(
  row: PropertyModel,
  rows: readonly PropertyModel[],
  names: ReadonlySet<string>,
  memberOf: (name: string) => unknown,
): boolean {
  const { choice } = row
  if (choice === undefined || memberOf(row.name) === undefined) return false
  return !rows.some(
    each => each.choice?.group === choice.group && each.choice.rule === choice.rule && names.has(each.name),
  )
}

/** A plausible value without its optional members: what the behaviour does not say is not told. */
function requiredOnly(schema: SchemaModel, plausible: unknown): unknown {
  if (schema.kind === 'object' && schema.properties.length > 0 && isDataObject(plausible))
    return completeObject(schema.properties, {}, plausible)
  if (schema.kind === 'array' && Array.isArray(plausible))
    return plausible.map((each: unknown) => requiredOnly(schema.items, each))
  return plausible
}

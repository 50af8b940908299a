import { fieldsOf } from '../nodes/children.js'
import type { Schema } from '../schema.js'

/** Where a field stands: the names that lead to it, through arrays and into strings with content. */
export type FieldNames = readonly string[]

interface FieldPlace {
  readonly names: FieldNames
  readonly schema: Schema
}

/**
 * The places nearest to the top at which a name stands; a dotted name is a stretch of the way.
 * `closed` is a string whose content is not looked into.
 */
export function findField(root: Schema, name: string, closed?: Schema): readonly FieldNames[] {
  const wanted = name.split('.')
  let level: readonly FieldPlace[] = [{ names: [], schema: root }]
  while (level.length > 0) {
    const found = level.flatMap(place => stepsDown(place, wanted, closed))
    if (found.length > 0) return distinct(found.map(({ names }) => names))
    level = level.flatMap(place => membersOf(place, closed))
  }
  return []
}

function stepsDown(
  from: FieldPlace,
  names: readonly string[],
  closed: Schema | undefined,
): readonly FieldPlace[] {
  return names.reduce<readonly FieldPlace[]>(
    (places, name) =>
      places.flatMap(place => membersOf(place, closed).filter(each => each.names.at(-1) === name)),
    [from],
  )
}

function membersOf({ names, schema }: FieldPlace, closed: Schema | undefined): readonly FieldPlace[] {
  return fieldsOf(schema, closed).map(({ property }) => ({
    names: [...names, property.name],
    schema: property.schema,
  }))
}

function distinct(all: readonly FieldNames[]): readonly FieldNames[] {
  return [...new Map(all.map(names => [names.join('\0'), names])).values()]
}

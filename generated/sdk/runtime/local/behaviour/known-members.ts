import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { PropertyModel, SchemaModel } from '../model/page-model.js'

/** The members of `data` that the schema knows, within objects and lists too; the others are left out, and so is undefined. */
export function knownMembers(schema: SchemaModel | undefined, data: DataObject): DataObject {
  if (schema?.kind !== 'object') {
    return data
  }
  const kept = Object.entries(data).flatMap(([name, value]) => {
    const property = schema.properties.find(one => names(one, name))
    return property === undefined || value === undefined ? [] : [[name, known(property.schema, value)]]
  })
  return Object.fromEntries(kept)
}

function known(schema: SchemaModel, value: unknown): unknown {
  if (schema.kind === 'array' && Array.isArray(value)) {
    return value.map(item => known(schema.items, item))
  }
  if (schema.kind === 'string' && schema.content !== undefined) {
    return known(schema.content.schema, value)
  }
  return isDataObject(value) ? knownMembers(schema, value) : value
}

/** Whether a property has the name; those of v2 lists have numbers in place of `$n` and `$m`. */
function names(property: PropertyModel, name: string): boolean {
  if (!property.name.includes('$')) {
    return property.name === name
  }
  return new RegExp(`^${property.name.replace(/\$[nm]/g, '\\d+')}$`).test(name)
}

import type { Alternative, Property, Schema, StringContent } from '../schema.js'

/** A schema directly below another one, and the step that leads to it. */
export type Child =
  | { readonly kind: 'member'; readonly schema: Schema; readonly property: Property }
  | { readonly kind: 'item'; readonly schema: Schema }
  | { readonly kind: 'alternative'; readonly schema: Schema; readonly alternative: Alternative }
  | { readonly kind: 'content'; readonly schema: Schema; readonly content: StringContent }

/** The schemas directly below a schema, in the order of the page. */
export function childrenOf(schema: Schema): readonly Child[] {
  switch (schema.kind) {
    case 'object':
      return schema.properties.map(property => ({ kind: 'member', schema: property.schema, property }))
    case 'array':
      return [{ kind: 'item', schema: schema.items }]
    case 'one-of':
      return schema.alternatives.map(alternative => ({
        kind: 'alternative',
        schema: alternative.schema,
        alternative,
      }))
    case 'string':
      return schema.content === undefined
        ? []
        : [{ kind: 'content', schema: schema.content.schema, content: schema.content }]
    case 'integer':
    case 'number':
    case 'boolean':
    case 'binary':
      return []
  }
}

/** A property, and whether the way to it leads into the items of an array. */
export interface Field {
  readonly property: Property
  readonly inArray: boolean
}

/**
 * The named fields nearest below a schema: through arrays, alternatives and the content of strings.
 * Fields below `closed` are left out.
 */
export function fieldsOf(schema: Schema, closed?: Schema, inArray = false): readonly Field[] {
  if (schema === closed) return []
  return childrenOf(schema).flatMap(child =>
    child.kind === 'member'
      ? [{ property: child.property, inArray }]
      : fieldsOf(child.schema, closed, inArray || child.kind === 'item'),
  )
}

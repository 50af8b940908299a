import type { Property, Schema } from '../model/schema.js'

/** A schema's type in the words of the pages: `string`, `object[]`, `string | object`. */
export function typeWords(schema: Schema): string {
  switch (schema.kind) {
    case 'array': {
      const items = typeWords(schema.items)
      return items.includes(' ') ? `(${items})[]` : `${items}[]`
    }
    case 'one-of':
      return schema.alternatives.map(({ schema: shape }) => typeWords(shape)).join(' | ')
    case 'binary':
      return 'file'
    case 'number':
      return schema.fractions ? 'float' : schema.kind
    default:
      return schema.kind
  }
}

/** `required string`, `optional object[]`. */
export function memberWords({ required, schema }: Pick<Property, 'required' | 'schema'>): string {
  return `${required ? 'required' : 'optional'} ${typeWords(schema)}`
}

import type { Property, Schema } from '../../model/schema.js'
import type { EnumValue } from '../../model/value-facts.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'

/** A schema as the tables of `model.jsonl` have it: its facts, without places. */
export function schemaNode(schema: Schema): JsonRecord {
  switch (schema.kind) {
    case 'string': {
      const { kind, const: constant, minLength, maxLength, content, encryption, signature } = schema
      return {
        kind,
        enum: valueNodes(schema.enum),
        const: constant,
        minLength,
        maxLength,
        content: content && {
          encoding: content.encoding,
          mediaType: content.mediaType,
          schema: schemaNode(content.schema),
        },
        encryption: encryption && withoutKind(encryption),
        signature: signature && withoutKind(signature),
      }
    }
    case 'integer':
    case 'number': {
      const { kind, const: constant, minimum, maximum, fractions } = schema
      return { kind, enum: valueNodes(schema.enum), const: constant, minimum, maximum, fractions }
    }
    case 'boolean':
      return { kind: schema.kind, const: schema.const }
    case 'object':
      return { kind: schema.kind, properties: schema.properties.map(propertyNode) }
    case 'array': {
      const { kind, items, minItems, maxItems } = schema
      return { kind, items: schemaNode(items), minItems, maxItems }
    }
    case 'one-of':
      return {
        kind: schema.kind,
        alternatives: schema.alternatives.map(each => ({
          description: each.description,
          schema: schemaNode(each.schema),
        })),
      }
    case 'binary':
      return { kind: schema.kind }
  }
}

/** A row with its name on the wire, `$n` of numbered names included. */
export function propertyNode({
  name,
  required,
  schema,
  description,
  choice,
}: Pick<Property, 'name' | 'required' | 'schema' | 'description' | 'choice'>): JsonRecord {
  return {
    name,
    required,
    schema: schemaNode(schema),
    description,
    choice: choice && withoutKind(choice),
  }
}

function valueNodes(values: readonly EnumValue[] | undefined): readonly JsonValue[] | undefined {
  return values?.map(({ value, description }) => ({ value, description }))
}

function withoutKind<Node extends { readonly kind: string }>({
  kind: _,
  ...facts
}: Node): Omit<Node, 'kind'> {
  return facts
}

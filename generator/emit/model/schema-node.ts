import type { Property, Schema } from '../../model/schema.js'
import type { EnumValue } from '../../model/value-facts.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { type FactTables, schemaFacts } from '../words/fact-tables.js'

/** A schema as the tables of `model.jsonl` have it: its facts, without places. */
export function schemaNode(schema: Schema): JsonRecord {
  return Object.assign({ kind: schema.kind }, ...schemaFacts(schema, factTables))
}

/** The members of each fact; none for what only callers use. */
const factTables: FactTables<[], JsonRecord | undefined> = {
  string: {
    enum: ({ enum: values }) => ({ enum: values?.map(valueNode) }),
    const: ({ const: constant }) => ({ const: constant }),
    default: () => undefined,
    minLength: ({ minLength }) => ({ minLength }),
    maxLength: ({ maxLength }) => ({ maxLength }),
    content: ({ content }) =>
      content && {
        content: {
          encoding: content.encoding,
          mediaType: content.mediaType,
          schema: schemaNode(content.schema),
        },
      },
    encryption: ({ encryption }) => encryption && { encryption: withoutKind(encryption) },
    signature: ({ signature }) => signature && { signature: withoutKind(signature) },
  },
  number: {
    enum: ({ enum: values }) => ({ enum: values?.map(valueNode) }),
    const: ({ const: constant }) => ({ const: constant }),
    default: () => undefined,
    minimum: ({ minimum }) => ({ minimum }),
    maximum: ({ maximum }) => ({ maximum }),
    fractions: ({ fractions }) => ({ fractions }),
  },
  boolean: {
    const: ({ const: constant }) => ({ const: constant }),
    default: () => undefined,
  },
  object: { properties: ({ properties }) => ({ properties: properties.map(propertyNode) }) },
  array: {
    items: ({ items }) => ({ items: schemaNode(items) }),
    minItems: ({ minItems }) => ({ minItems }),
    maxItems: ({ maxItems }) => ({ maxItems }),
  },
  'one-of': {
    alternatives: ({ alternatives }) => ({
      alternatives: alternatives.map(({ description, schema }) => ({
        description,
        schema: schemaNode(schema),
      })),
    }),
  },
  binary: {},
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

function valueNode({ value, description }: EnumValue): JsonValue {
  return { value, description }
}

function withoutKind<Node extends { readonly kind: string }>({
  kind: _,
  ...facts
}: Node): Omit<Node, 'kind'> {
  return facts
}

import type { Parameter } from '../../model/model.js'
import type { Property, Schema } from '../../model/schema.js'
import type { EnumValue } from '../../model/value-facts.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { type FactTables, schemaFacts } from '../words/fact-tables.js'

/** Which facts a table holds. */
export interface TableForm {
  /** Texts for people, and how values are encoded, encrypted and signed: what `model.jsonl` has, and a caller does not need. */
  readonly whole: boolean
  /** Rows whose values the client makes. */
  readonly supplied: ReadonlySet<Property>
}

const wholeForm: TableForm = { whole: true, supplied: new Set() }

/** A schema as the tables of `model.jsonl` have it, or those of the SDK's checks: its facts, without places. */
export function schemaNode(schema: Schema, form = wholeForm): JsonRecord {
  return Object.assign({ kind: schema.kind }, ...schemaFacts(schema, factTables, form))
}

/** The members of each fact; none for what only callers use. */
const factTables: FactTables<[TableForm], JsonRecord | undefined> = {
  string: {
    enum: ({ enum: values }, { whole }) => ({ enum: values?.map(each => valueNode(each, whole)) }),
    const: ({ const: constant }) => ({ const: constant }),
    default: () => undefined,
    minLength: ({ minLength }) => ({ minLength }),
    maxLength: ({ maxLength }) => ({ maxLength }),
    content: ({ content }, form) =>
      content && {
        content: {
          encoding: form.whole ? content.encoding : undefined,
          mediaType: content.mediaType,
          schema: schemaNode(content.schema, form),
        },
      },
    encryption: ({ encryption }, { whole }) =>
      whole && encryption ? { encryption: withoutKind(encryption) } : undefined,
    signature: ({ signature }, { whole }) =>
      whole && signature ? { signature: withoutKind(signature) } : undefined,
  },
  number: {
    enum: ({ enum: values }, { whole }) => ({ enum: values?.map(each => valueNode(each, whole)) }),
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
  object: {
    properties: ({ properties }, form) => ({ properties: properties.map(each => propertyNode(each, form)) }),
  },
  array: {
    items: ({ items }, form) => ({ items: schemaNode(items, form) }),
    minItems: ({ minItems }) => ({ minItems }),
    maxItems: ({ maxItems }) => ({ maxItems }),
  },
  'one-of': {
    alternatives: ({ alternatives }, form) => ({
      alternatives: alternatives.map(({ description, schema }) => ({
        description: form.whole ? description : undefined,
        schema: schemaNode(schema, form),
      })),
    }),
  },
  binary: {},
}

/** A row with its name on the wire, `$n` of numbered names included. */
export function propertyNode(
  row: Property | Parameter,
  { whole, supplied }: TableForm = wholeForm,
): JsonRecord {
  const { name, required, schema, description, choice } = row
  const isMade =
    (row.kind === 'property' && supplied.has(row)) ||
    (schema.kind === 'string' && schema.signature !== undefined)
  return {
    name,
    required: whole ? required : (required && !isMade) || undefined,
    schema: schemaNode(schema, { whole, supplied }),
    description: whole ? description : undefined,
    choice: choice && withoutKind(choice),
  }
}

function valueNode({ value, description }: EnumValue, whole: boolean): JsonValue {
  return whole ? { value, description } : { value }
}

function withoutKind<Node extends { readonly kind: string }>({
  kind: _,
  ...facts
}: Node): Omit<Node, 'kind'> {
  return facts
}

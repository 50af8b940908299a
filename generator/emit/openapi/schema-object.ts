import { choicesOf } from '../../model/nodes/choices.js'
import type { SuppliedField } from '../../model/protocol/api-protocols.js'
import type {
  Encryption,
  EnumValue,
  Property,
  Schema,
  StringContent,
  StringSchema,
} from '../../model/schema.js'
import { wireNamePattern } from '../escape/numbered-name.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { type FactTable, type FactTables, nodeFacts, schemaFacts } from '../words/fact-tables.js'
import { withoutValueList } from '../words/value-list.js'
import { correctionObjects } from './correction-objects.js'
import { cellText, unlessEmpty } from './page-text.js'
import { suppliedMark } from './supplied-fields.js'

/**
 * A schema of the model as a JSON Schema (the 2020-12 dialect of OpenAPI 3.1), written out in place: nothing is
 * shared through `components`, so a reader finds all of an operation inside the operation.
 *
 * @param description The description cell of the row, as written; '' if there is none.
 */
export function schemaObject(schema: Schema, description: string): JsonRecord {
  const text = unlessEmpty(cellText(withoutValueList(description, schema)))
  if (schema.kind === 'binary') return { ...binarySchema(), description: text }
  return Object.assign({ type: jsonType(schema), description: text }, ...schemaFacts(schema, keywordTables))
}

/** The keywords of JSON Schema for each fact. */
const keywordTables: FactTables<[], JsonRecord | undefined> = {
  string: {
    enum: schema => enumMembers(schema.enum, String),
    const: schema => ({ const: schema.const }),
    default: schema => ({ default: schema.default }),
    minLength: ({ minLength, encryption }) => (encryption ? undefined : { minLength }),
    maxLength: ({ maxLength, encryption }) => (encryption ? undefined : { maxLength }),
    content: ({ content, encryption }) => content && contentMembers(content, encryption),
    encryption: schema =>
      schema.encryption && {
        ...encryptedEncoding,
        'x-encryption': encryptionObject(schema.encryption, schema),
      },
    signature: ({ signature }) =>
      signature && { 'x-signature': { algorithm: signature.algorithm, key: signature.key } },
  },
  number: {
    enum: schema => enumMembers(schema.enum, toNumber),
    const: schema => ({ const: schema.const }),
    default: schema => ({ default: schema.default }),
    minimum: ({ minimum }) => ({ minimum }),
    maximum: ({ maximum }) => ({ maximum }),
    // JSON Schema cannot say that a `number` is whole.
    fractions: () => undefined,
  },
  boolean: {
    const: schema => ({ const: schema.const }),
    default: schema => ({ default: schema.default }),
  },
  object: { properties: schema => objectMembers(schema.properties) },
  array: {
    items: schema => ({ items: schemaObject(schema.items, '') }),
    minItems: ({ minItems }) => ({ minItems }),
    maxItems: ({ maxItems }) => ({ maxItems }),
  },
  // `anyOf`, not `oneOf`: the shapes of a field may overlap, and `oneOf` refuses a value that fits two.
  'one-of': {
    alternatives: schema => ({
      anyOf: schema.alternatives.map(shape => schemaObject(shape.schema, shape.description)),
    }),
  },
  binary: {},
}

/**
 * The bytes of a file. `contentMediaType` without `contentEncoding` is how OpenAPI 3.1 says it; `format` is how 3.0
 * did and what many generators still look for, and an annotation without effect in 3.1.
 */
export function binarySchema(): JsonRecord {
  return { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' }
}

/** Describes the content of a string, which is sent as a string. */
function contentMembers(content: StringContent, encryption: Encryption | undefined): JsonRecord {
  const { wrapper } = content
  return {
    ...(encryption && encryptedEncoding),
    contentMediaType: content.mediaType,
    contentSchema: schemaObject(content.schema, ''),
    // The row is in the page's table and not on the wire.
    'x-wrapper': wrapper && {
      name: wrapper.name,
      description: unlessEmpty(cellText(wrapper.description)),
    },
  }
}

const encryptedEncoding: JsonRecord = { contentEncoding: 'base64' }

/** On the wire is ciphertext, which is longer: limits of length are those of the plaintext. */
function encryptionObject(
  { algorithm, key, direction }: Encryption,
  { minLength, maxLength }: StringSchema,
): JsonRecord {
  const isLimited = minLength !== undefined || maxLength !== undefined
  return { algorithm, key, direction, plaintext: isLimited ? { minLength, maxLength } : undefined }
}

/** Values get the type of their row if they can: `'1'` of an integer row is `1`. */
function toNumber(value: string | number): string | number {
  if (typeof value === 'number' || value.trim() === '') return value
  const number = Number(value)
  return Number.isFinite(number) ? number : value
}

/**
 * `enum` without doubles, as JSON Schema wants it, and beside it `x-enum-descriptions`, one text per value ('' where
 * the page has none), which several generators read.
 */
export function enumMembers(
  values: readonly EnumValue[] | undefined,
  convert: (value: string | number) => string | number,
): JsonRecord | undefined {
  if (values === undefined || values.length === 0) return undefined
  const texts = new Map<string | number, string>()
  for (const { value, description } of values) {
    const key = convert(value)
    if (!texts.get(key)) texts.set(key, cellText(description ?? ''))
  }
  const descriptions = [...texts.values()]
  return {
    enum: [...texts.keys()],
    'x-enum-descriptions': descriptions.some(text => text !== '') ? descriptions : undefined,
  }
}

const jsonTypes = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  array: 'array',
  binary: 'string',
  'one-of': undefined,
} as const satisfies Record<Schema['kind'], string | undefined>

/** The type of all shapes, where they have one. */
function jsonType(schema: Schema): string | undefined {
  if (schema.kind !== 'one-of') return jsonTypes[schema.kind]
  const types = new Set(schema.alternatives.map(shape => jsonTypes[shape.schema.kind]))
  const [type] = types
  return types.size === 1 ? type : undefined
}

/** The keywords for facts of a row beside its name, schema and description, and `required` of the object. */
const rowKeywords: FactTable<
  Omit<Property, 'name' | 'required' | 'schema' | 'description'>,
  [],
  JsonRecord | undefined
> = {
  // A rule of the object around it (`choiceMembers`).
  choice: () => undefined,
  corrections: row => ({ 'x-corrected': correctionObjects(row.corrections) }),
}

/**
 * `properties`, `patternProperties` and `required` of an object, in the page's order.
 *
 * A name with `$n` is one key per index: it becomes a pattern, with the page's name as `x-wire-name`. If its row is
 * required, `x-required` says so instead of a rule of the schema: an answer without items has no such keys.
 *
 * A second row of the same name cannot stand in `properties`; it is kept under `x-duplicate-properties`.
 *
 * Fields that the client fills in (`supplied`) are never required, and come last if they have no row.
 */
export function objectMembers(
  rows: readonly Property[],
  supplied: readonly SuppliedField[] = [],
): JsonRecord {
  const fields = new Map(supplied.map(field => [field.name, field]))
  const properties = new Map<string, JsonValue>()
  const patterns = new Map<string, JsonValue>()
  const required: string[] = []
  const duplicates: JsonValue[] = []
  for (const row of rows) {
    const schema: JsonRecord = Object.assign(
      schemaObject(row.schema, row.description),
      ...nodeFacts(row, rowKeywords),
    )
    const pattern = wireNamePattern(row.name)
    if ((pattern === undefined ? properties : patterns).has(pattern ?? row.name)) {
      duplicates.push({ name: row.name, required: row.required, schema })
    } else if (pattern !== undefined) {
      patterns.set(pattern, { ...schema, 'x-wire-name': row.name, 'x-required': row.required || undefined })
    } else {
      const isSupplied = fields.delete(row.name)
      properties.set(row.name, isSupplied ? { ...schema, ...suppliedMark } : schema)
      if (row.required && !isSupplied) required.push(row.name)
    }
  }
  for (const [name, { description }] of fields)
    properties.set(name, { type: 'string', description, ...suppliedMark })
  return {
    properties: properties.size === 0 ? undefined : properties,
    patternProperties: patterns.size === 0 ? undefined : patterns,
    required: required.length === 0 ? undefined : required,
    'x-duplicate-properties': duplicates.length === 0 ? undefined : duplicates,
    ...choiceMembers(rows),
  }
}

/** Each group as a rule about `required`; `allOf` where there are several, since an object has each keyword once. */
function choiceMembers(rows: readonly Property[]): JsonRecord {
  const rules = choicesOf(rows).map(({ rule, members }): JsonRecord => {
    const shapes = members.map(({ name }) => ({ required: [name] }))
    return rule === 'exactly-one' ? { oneOf: shapes } : { anyOf: shapes }
  })
  const [first] = rules
  return first === undefined || rules.length > 1 ? { allOf: first && rules } : first
}

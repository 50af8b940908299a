import type { SuppliedField } from '../../model/protocol/api-protocols.js'
import type {
  ArraySchema,
  BinarySchema,
  BooleanSchema,
  Encryption,
  EnumValue,
  FactKey,
  NumberSchema,
  ObjectSchema,
  OneOfSchema,
  Property,
  Schema,
  StringContent,
  StringSchema,
} from '../../model/schema.js'
import { wireNamePattern } from '../escape/numbered-name.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { fieldCorrections } from './correction-objects.js'
import { cellText, unlessEmpty } from './page-text.js'
import { suppliedMark, suppliedSchema } from './supplied-fields.js'

/**
 * A schema of the model as a JSON Schema (the 2020-12 dialect of OpenAPI 3.1), written out in place: nothing is
 * shared through `components`, so a reader finds all of an operation inside the operation.
 *
 * @param description The description cell of the row, as written; '' where there is none.
 */
export function schemaObject(schema: Schema, description: string): JsonRecord {
  const text = unlessEmpty(cellText(description))
  if (schema.kind === 'binary') return { ...binarySchema(), description: text }
  return { type: jsonType(schema), description: text, ...schemaKeywords(schema) }
}

/** What JSON Schema says of each fact of a schema: a new one does not compile until it stands here. */
type Keywords<Node> = { readonly [K in FactKey<Node>]: (node: Node) => JsonRecord | undefined }

const stringKeywords: Keywords<StringSchema> = {
  enum: schema => enumMembers(schema.enum, String),
  const: schema => ({ const: schema.const }),
  default: schema => ({ default: schema.default }),
  content: ({ content, encryption }) => content && contentMembers(content, encryption),
  encryption: ({ encryption }) =>
    encryption && { ...encryptedEncoding, 'x-encryption': encryptionObject(encryption) },
  signature: ({ signature }) =>
    signature && { 'x-signature': { algorithm: signature.algorithm, key: signature.key } },
}

const numberKeywords: Keywords<NumberSchema> = {
  enum: schema => enumMembers(schema.enum, toNumber),
  const: schema => ({ const: schema.const }),
  default: schema => ({ default: schema.default }),
  // JSON Schema has no whole numbers of the type `number`.
  fractions: () => undefined,
}

const booleanKeywords: Keywords<BooleanSchema> = {
  const: schema => ({ const: schema.const }),
  default: schema => ({ default: schema.default }),
}

const objectKeywords: Keywords<ObjectSchema> = { properties: schema => objectMembers(schema.properties) }

const arrayKeywords: Keywords<ArraySchema> = { items: schema => ({ items: schemaObject(schema.items, '') }) }

/** `anyOf`, not `oneOf`: the shapes of a field may overlap, and a value that fits two would be wrong by `oneOf`. */
const oneOfKeywords: Keywords<OneOfSchema> = {
  alternatives: schema => ({
    anyOf: schema.alternatives.map(shape => schemaObject(shape.schema, shape.description)),
  }),
}

function schemaKeywords(schema: Exclude<Schema, BinarySchema>): JsonRecord {
  switch (schema.kind) {
    case 'string':
      return keywordsOf(schema, stringKeywords)
    case 'integer':
    case 'number':
      return keywordsOf(schema, numberKeywords)
    case 'boolean':
      return keywordsOf(schema, booleanKeywords)
    case 'object':
      return keywordsOf(schema, objectKeywords)
    case 'array':
      return keywordsOf(schema, arrayKeywords)
    case 'one-of':
      return keywordsOf(schema, oneOfKeywords)
  }
}

type KeywordTable<Node> = Readonly<Record<string, (node: Node) => JsonRecord | undefined>>

function keywordsOf<Node>(node: Node, table: KeywordTable<Node>): JsonRecord {
  return Object.assign({}, ...Object.values(table).map(keywords => keywords(node)))
}

/**
 * The bytes of a file. `contentMediaType` without `contentEncoding` is how OpenAPI 3.1 says it; `format` is how 3.0
 * did and what many generators still look for, and an annotation without effect in 3.1.
 */
export function binarySchema(): JsonRecord {
  return { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' }
}

/** What stands inside a string. The string itself stays a string: that is what is sent. */
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

function encryptionObject({ algorithm, key, direction }: Encryption): JsonRecord {
  return { algorithm, key, direction }
}

/** Values are written as the type says where they can be: `'1'` of an integer row is `1`. */
function toNumber(value: string | number): string | number {
  if (typeof value === 'number' || value.trim() === '') return value
  const number = Number(value)
  return Number.isFinite(number) ? number : value
}

/**
 * `enum` without doubles, as JSON Schema wants it, and beside it `x-enum-descriptions`, one text per value ('' where
 * the page has none), which several generators read.
 */
function enumMembers(
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

/** Facts of a row beside those that make its name, its place among the required ones, and its schema. */
const rowKeywords: Keywords<Omit<Property, 'name' | 'required' | 'schema' | 'description'>> = {
  corrections: row => ({ 'x-corrected': fieldCorrections(row.corrections) }),
}

/**
 * `properties`, `patternProperties` and `required` of an object, in the page's order.
 *
 * A name with `$n` stands for one key per index and becomes a pattern, with the page's name as `x-wire-name`. That
 * such a row is required is said by `x-required` and not by a rule of the schema: the rows describe the items of an
 * answer, and an answer with no item has none of the keys.
 *
 * A second row of the same name cannot stand in `properties`; it is kept under `x-duplicate-properties`.
 *
 * What the client fills in (`supplied`) stands among the others, at the end where it has no row, and is never required.
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
    const schema = {
      ...schemaObject(row.schema, row.description),
      ...keywordsOf(row, rowKeywords),
    }
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
  for (const [name, field] of fields) properties.set(name, suppliedSchema(field))
  return {
    properties: properties.size === 0 ? undefined : properties,
    patternProperties: patterns.size === 0 ? undefined : patterns,
    required: required.length === 0 ? undefined : required,
    'x-duplicate-properties': duplicates.length === 0 ? undefined : duplicates,
  }
}

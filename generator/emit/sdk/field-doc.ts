import type {
  ArraySchema,
  BooleanSchema,
  Encryption,
  FactKey,
  NumberSchema,
  ObjectSchema,
  OneOfSchema,
  Schema,
  StringSchema,
} from '../../model/schema.js'
import type { Side } from '../../plan/plan.js'
import type { Doc, DocTag } from '../escape/doc-comment.js'

/** A cell of a page as text of a comment: cells write a vertical line with a backslash before it. */
export function pageText(cell: string): string {
  return cell.includes('\\|') ? cell.replaceAll('\\|', '|') : cell
}

/** What a comment says beside the page's words and the schema. */
export interface FieldRemarks {
  /** The type of the content of a string that stays a string. */
  readonly contentName?: string | undefined
  /** Why the field may be missing. */
  readonly note?: string | undefined
}

/** What a field's comment says: the page's own words, then what they leave out of the schema's values and marks. */
export function fieldDoc(
  description: string,
  schema: Schema,
  side: Side,
  { contentName, note = '' }: FieldRemarks = {},
): Doc {
  const text = pageText(description)
  const lines = [text, ...schemaLines(schema, { text, side, contentName }), note]
  return { text: lines.filter(line => line !== '').join('\n'), tags: defaultTags(schema) }
}

/** What the lines depend on: the page's words, which they do not repeat, and the side. */
interface Saying {
  readonly text: string
  readonly side: Side
  readonly contentName: string | undefined
}

/** What a comment says of each fact of a schema: a new one does not compile until it stands here. */
type FactLines<Node> = {
  readonly [K in FactKey<Node>]: (node: Node, saying: Saying) => readonly string[]
}

const nothing = (): readonly string[] => []

const stringLines: FactLines<StringSchema> = {
  enum: enumLines,
  const: constantLines,
  // A tag of the comment.
  default: nothing,
  encryption: ({ encryption }, saying) => (encryption ? [encryptionLine(encryption, saying)] : []),
  content: ({ content }, { side }) => {
    if (content === undefined || content.encoding === 'encrypted') return []
    const form = content.encoding === 'json' ? 'JSON text' : 'a query string'
    return [
      side === 'request' ? `Give the data: it is sent as ${form}.` : `Arrives as ${form} and is decoded.`,
    ]
  },
  signature: ({ signature }) =>
    signature ? [`Signed by the client (${signature.algorithm}) where it is left out.`] : [],
}

const numberLines: FactLines<NumberSchema> = {
  enum: enumLines,
  const: constantLines,
  default: nothing,
  fractions: ({ fractions }) => (fractions ? ['It may be a fraction.'] : []),
}

const booleanLines: FactLines<BooleanSchema> = { const: constantLines, default: nothing }

const arrayLines: FactLines<ArraySchema> = { items: ({ items }, saying) => schemaLines(items, saying) }

const oneOfLines: FactLines<OneOfSchema> = {
  alternatives: ({ alternatives }, saying) =>
    alternatives.flatMap(({ description, schema }) => [
      ...(saying.text.includes(pageText(description)) ? [] : [pageText(description)]),
      ...schemaLines(schema, saying),
    ]),
}

/** Members have comments of their own. */
const objectLines: FactLines<ObjectSchema> = { properties: nothing }

function schemaLines(schema: Schema, saying: Saying): readonly string[] {
  switch (schema.kind) {
    case 'string':
      return factLines(schema, stringLines, saying)
    case 'integer':
    case 'number':
      return factLines(schema, numberLines, saying)
    case 'boolean':
      return factLines(schema, booleanLines, saying)
    case 'array':
      return factLines(schema, arrayLines, saying)
    case 'one-of':
      return factLines(schema, oneOfLines, saying)
    case 'object':
      return factLines(schema, objectLines, saying)
    case 'binary':
      return []
  }
}

type LineTable<Node> = Readonly<Record<string, (node: Node, saying: Saying) => readonly string[]>>

function factLines<Node>(node: Node, table: LineTable<Node>, saying: Saying): readonly string[] {
  return Object.values(table).flatMap(lines => lines(node, saying))
}

function enumLines({ enum: values = [] }: StringSchema | NumberSchema, { text }: Saying): readonly string[] {
  return values.flatMap(({ value, description }) =>
    description === undefined || text.includes(pageText(description))
      ? []
      : [`- \`${value}\`: ${pageText(description)}`],
  )
}

function constantLines(
  { const: constant }: StringSchema | NumberSchema | BooleanSchema,
  { text }: Saying,
): readonly string[] {
  return constant === undefined || text.includes(String(constant)) ? [] : [`Always \`${constant}\`.`]
}

function encryptionLine({ algorithm, key, direction }: Encryption, { contentName }: Saying): string {
  const how = `${algorithm}, ${key} key`
  if (contentName !== undefined) return `Encrypted (${how}); it holds \`${contentName}\`.`
  return direction === 'encrypt'
    ? `Give the plaintext: it is sent encrypted (${how}).`
    : `Arrives encrypted (${how}) and is decrypted.`
}

function defaultTags(schema: Schema): readonly DocTag[] {
  if (!('default' in schema) || schema.default === undefined) return []
  return [{ name: 'default', text: JSON.stringify(schema.default) }]
}

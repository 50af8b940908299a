import type { BooleanSchema, Encryption, NumberSchema, Schema, StringSchema } from '../../model/schema.js'
import type { Side } from '../../plan/plan.js'
import type { Doc, DocTag } from '../escape/doc-comment.js'
import { type FactTables, schemaFacts } from '../words/fact-tables.js'
import { itemsLine, lengthLine, rangeLine } from '../words/limit-lines.js'

/** A cell of a page as text of a comment: only cells escape a vertical line. */
export function pageText(cell: string): string {
  return cell.includes('\\|') ? cell.replaceAll('\\|', '|') : cell
}

/** What a comment adds to the page's words and the schema. */
interface FieldRemarks {
  /** The type of the content of a string that stays a string. */
  readonly contentName?: string | undefined
  /** Why the field may be missing. */
  readonly note?: string | undefined
}

/** The comment of a field: the page's own words, then the values and marks that they do not mention. */
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

/** What the lines depend on; they do not repeat `text`, the page's words. */
interface Saying {
  readonly text: string
  readonly side: Side
  readonly contentName: string | undefined
}

const nothing = (): readonly string[] => []

/**
 * The lines of a comment for each fact. `default` is a tag, and members have comments of their own. Both bounds of a limit
 * are one line, that of the lower one.
 */
const lineTables: FactTables<[Saying], readonly string[]> = {
  string: {
    enum: enumLines,
    const: constantLines,
    default: nothing,
    minLength: schema => [lengthLine(schema)],
    maxLength: nothing,
    encryption: ({ encryption }, saying) => (encryption ? [encryptionLine(encryption, saying)] : []),
    content: ({ content }, saying) => {
      if (content === undefined) return []
      const form = content.encoding === 'json' ? 'JSON text' : 'a query string'
      const how =
        saying.side === 'request'
          ? `Give the data: it is sent as ${form}.`
          : `Arrives as ${form} and is decoded.`
      return [...(content.encoding === 'encrypted' ? [] : [how]), ...schemaLines(content.schema, saying)]
    },
    signature: ({ signature }) =>
      signature ? [`Signed by the client (${signature.algorithm}) where it is left out.`] : [],
  },
  number: {
    enum: enumLines,
    const: constantLines,
    default: nothing,
    minimum: schema => [rangeLine(schema)],
    maximum: nothing,
    fractions: ({ fractions }) => (fractions ? ['It may be a fraction.'] : []),
  },
  boolean: { const: constantLines, default: nothing },
  array: {
    items: ({ items }, saying) => schemaLines(items, saying),
    minItems: schema => [itemsLine(schema)],
    maxItems: nothing,
  },
  'one-of': {
    alternatives: ({ alternatives }, saying) =>
      alternatives.flatMap(({ description, schema }) => [
        ...(saying.text.includes(pageText(description)) ? [] : [pageText(description)]),
        ...schemaLines(schema, saying),
      ]),
  },
  object: { properties: nothing },
  binary: {},
}

function schemaLines(schema: Schema, saying: Saying): readonly string[] {
  return schemaFacts(schema, lineTables, saying).flat()
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

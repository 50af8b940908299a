import type { BooleanSchema, Encryption, NumberSchema, Schema, StringSchema } from '../../model/schema.js'
import type { Side } from '../../plan/plan.js'
import type { Doc, DocTag } from '../escape/doc-comment.js'
import { type FactTables, schemaFacts } from '../words/fact-tables.js'
import type { FieldWords } from '../words/field-words.js'
import { itemsLine, lengthLine, rangeLine } from '../words/limit-lines.js'
import { withoutValueList } from '../words/value-list.js'

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
  words: FieldWords,
  { contentName, note = '' }: FieldRemarks = {},
): Doc {
  const text = pageText(withoutValueList(description, schema))
  const lines = [text, ...schemaLines(schema, { text, side, contentName, words }), note]
  return { text: lines.filter(line => line !== '').join('\n'), tags: defaultTags(schema) }
}

/** What the lines depend on; they do not repeat `text`, the page's words. */
interface Saying {
  readonly text: string
  readonly side: Side
  readonly contentName: string | undefined
  readonly words: FieldWords
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
    minLength: (schema, { words }) => [lengthLine(schema, words.count)],
    maxLength: nothing,
    encryption: ({ encryption }, saying) => (encryption ? [encryptionLine(encryption, saying)] : []),
    content: ({ content }, saying) => {
      if (content === undefined) return []
      const { forms, encoded } = saying.words
      const how = encoded[saying.side](content.encoding === 'json' ? forms.json : forms.query)
      return [...(content.encoding === 'encrypted' ? [] : [how]), ...schemaLines(content.schema, saying)]
    },
    signature: ({ signature }, { words }) => (signature ? [words.signed(signature.algorithm)] : []),
  },
  number: {
    enum: enumLines,
    const: constantLines,
    default: nothing,
    minimum: (schema, { words }) => [rangeLine(schema, words.range)],
    maximum: nothing,
    fractions: ({ fractions }, { words }) => (fractions ? [words.fraction] : []),
  },
  boolean: { const: constantLines, default: nothing },
  array: {
    items: ({ items }, saying) => schemaLines(items, saying),
    minItems: (schema, { words }) => [itemsLine(schema, words.count)],
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
  const lines: string[] = []
  for (const own of schemaFacts(schema, lineTables, saying)) lines.push(...own)
  return lines
}

function enumLines(
  { enum: values = [] }: StringSchema | NumberSchema,
  { text, words }: Saying,
): readonly string[] {
  return values.flatMap(({ value, description }) =>
    description === undefined || text.includes(pageText(description))
      ? []
      : [words.value(`\`${value}\``, pageText(description))],
  )
}

function constantLines(
  { const: constant }: StringSchema | NumberSchema | BooleanSchema,
  { text, words }: Saying,
): readonly string[] {
  return constant === undefined || text.includes(String(constant)) ? [] : [words.always(`\`${constant}\``)]
}

function encryptionLine(encryption: Encryption, { contentName, words }: Saying): string {
  const how = words.cipher(encryption)
  if (contentName !== undefined) return words.holds(how, `\`${contentName}\``)
  return encryption.direction === 'encrypt' ? words.encrypt(how) : words.decrypt(how)
}

function defaultTags(schema: Schema): readonly DocTag[] {
  if (!('default' in schema) || schema.default === undefined) return []
  return [{ name: 'default', text: JSON.stringify(schema.default) }]
}

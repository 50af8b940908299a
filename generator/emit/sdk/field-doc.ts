import type { EnumValue, Schema, StringSchema } from '../../model/schema.js'
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
  const lines = [text, ...schemaLines(schema, text, side, contentName), note]
  return { text: lines.filter(line => line !== '').join('\n'), tags: defaultTags(schema) }
}

function schemaLines(schema: Schema, said: string, side: Side, contentName?: string): readonly string[] {
  switch (schema.kind) {
    case 'array':
      return schemaLines(schema.items, said, side, contentName)
    case 'one-of':
      return schema.alternatives.flatMap(each => [
        ...(said.includes(pageText(each.description)) ? [] : [pageText(each.description)]),
        ...schemaLines(each.schema, said, side, contentName),
      ])
    case 'string':
      return [...valueLines(schema, said), ...markLines(schema, side, contentName)]
    case 'integer':
    case 'number':
      return [...valueLines(schema, said), ...(schema.fractions ? ['It may be a fraction.'] : [])]
    case 'boolean':
      return valueLines(schema, said)
    default:
      return []
  }
}

interface Valued {
  readonly enum?: readonly EnumValue[]
  readonly const?: string | number | boolean
}

function valueLines(schema: Valued, said: string): readonly string[] {
  const meanings = (schema.enum ?? []).flatMap(({ value, description }) =>
    description === undefined || said.includes(pageText(description))
      ? []
      : [`- \`${value}\`: ${pageText(description)}`],
  )
  const constant = schema.const
  if (constant === undefined || said.includes(String(constant))) return meanings
  return [...meanings, `Always \`${constant}\`.`]
}

function markLines(schema: StringSchema, side: Side, contentName?: string): readonly string[] {
  const lines: string[] = []
  const { content, encryption, signature } = schema
  if (encryption) {
    const key = `${encryption.algorithm}, ${encryption.key} key`
    if (contentName !== undefined) lines.push(`Encrypted (${key}); it holds \`${contentName}\`.`)
    else if (encryption.direction === 'encrypt')
      lines.push(`Give the plaintext: it is sent encrypted (${key}).`)
    else lines.push(`Arrives encrypted (${key}) and is decrypted.`)
  }
  if (content && content.encoding !== 'encrypted') {
    const form = content.encoding === 'json' ? 'JSON text' : 'a query string'
    lines.push(
      side === 'request' ? `Give the data: it is sent as ${form}.` : `Arrives as ${form} and is decoded.`,
    )
  }
  if (signature) lines.push(`Signed by the client (${signature.algorithm}) where it is left out.`)
  return lines
}

function defaultTags(schema: Schema): readonly DocTag[] {
  if (!('default' in schema) || schema.default === undefined) return []
  return [{ name: 'default', text: JSON.stringify(schema.default) }]
}

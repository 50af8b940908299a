import { alternativePath, itemPath, memberPath } from '../../diagnostics/field-path.js'
import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import { isWordedList } from '../../dialect/formal-words.js'
import type { Correction } from '../../model/correction.js'
import { toldFacts } from '../../model/nodes/told-facts.js'
import type { Choice, Encryption, EnumValue, Schema, StringSchema } from '../../model/schema.js'
import type { Side } from '../../plan/plan.js'
import { choiceLine } from '../words/choice-line.js'
import { correctionLines } from '../words/correction-lines.js'
import type { Words } from '../words/words.js'
import { plainLines, plainText } from './plain-text.js'

/** A row of a table, or a part of a body. */
export interface ListedField {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly description: string
  readonly choice?: Choice
  readonly corrections?: readonly Correction[]
}

/** Which way the fields go, who sets them, and the words. */
export interface FieldContext {
  readonly side: Side
  readonly words: Words
  /** Fields that the client sets where the caller does not. */
  readonly isSupplied?: (field: ListedField) => boolean
}

/**
 * Fields as an indented list, each with its whole path on the wire: members of objects, of the items of arrays, and of the
 * content of strings.
 */
export function fieldList(
  fields: readonly ListedField[],
  path: string,
  context: FieldContext,
  depth = 0,
): readonly string[] {
  return fields.flatMap(field =>
    fieldLines(field, memberPath(path, field.name), needOf(field, fields, context), context, depth),
  )
}

/** Whether a field must be there; of a group the sentence that all of its fields share. */
function needOf(field: ListedField, siblings: readonly ListedField[], context: FieldContext): string {
  const { need } = context.words.llms.field
  if (context.isSupplied?.(field) === true) return need.supplied
  const group = choiceLine(field, siblings, context.side, context.words.field).replace(/[.。]$/, '')
  if (group !== '') return `${group.charAt(0).toLowerCase()}${group.slice(1)}`
  return field.required ? need.required : need.optional
}

function fieldLines(
  field: ListedField,
  path: string,
  need: string,
  context: FieldContext,
  depth: number,
): readonly string[] {
  return [ownLine(field, path, need, context, depth), ...innerLines(field.schema, path, context, depth + 1)]
}

type Described = Pick<ListedField, 'schema' | 'description' | 'corrections'>

function ownLine(field: Described, path: string, need: string, context: FieldContext, depth: number): string {
  const { schema, description, corrections } = field
  const lines = [
    ...descriptionLines(description, schema),
    ...factLines(schema, description, context),
    ...correctionLines(corrections, context.words.field).map(plainText),
  ]
  const parts = lines.map(word => word.replace(/[。.；;]$/, '')).filter(word => word !== '')
  const words = context.words.llms.field
  const said = parts.length === 0 ? '' : words.said(parts)
  return `${'  '.repeat(depth)}- ${codeSpan(path)}${words.head(typeText(schema, words.types), need)}${said}`
}

/** The lines of everything below a field. */
export function innerLines(
  schema: Schema,
  path: string,
  context: FieldContext,
  depth: number,
): readonly string[] {
  switch (schema.kind) {
    case 'object':
      return fieldList(schema.properties, path, context, depth)
    case 'array':
      return innerLines(schema.items, itemPath(path), context, depth)
    case 'string':
      return schema.content === undefined ? [] : innerLines(schema.content.schema, path, context, depth)
    case 'one-of':
      // The first shape has the words of the field.
      return schema.alternatives.flatMap((each, at) => {
        const own = alternativePath(path, at + 1)
        const shape = at === 0 ? { ...each, description: '' } : each
        return [
          ownLine(shape, own, context.words.llms.field.need.shape, context, depth),
          ...innerLines(each.schema, own, context, depth + 1),
        ]
      })
    default:
      return []
  }
}

type TypeWords = Words['llms']['field']['types']

function typeText(schema: Schema, words: TypeWords): string {
  switch (schema.kind) {
    case 'array':
      return words.arrayOf(typeText(schema.items, words))
    case 'one-of':
      return words.or(schema.alternatives.map(each => typeText(each.schema, words)))
    case 'binary':
      return words.file
    case 'string':
      return contentText(schema, words)
    default:
      return schema.kind
  }
}

/** What the SDK takes and gives for a string with content. */
function contentText({ content }: StringSchema, words: TypeWords): string {
  if (content === undefined) return 'string'
  const inner = typeText(content.schema, words)
  if (content.encoding === 'encrypted') return words.encrypted(inner)
  return content.encoding === 'json' ? words.json(inner) : words.query(inner)
}

/** The lines of a description without those that list values: `factLines` lists them the same way for all pages. */
function descriptionLines(description: string, schema: Schema): readonly string[] {
  const own = valuesOf(schema)
  const values = own.length === 0 ? noValues : new Set(own.map(({ value }) => String(value)))
  const isList = (line: string): boolean => {
    if (isWordedList(line)) return true
    if (values.size === 0) return false
    const own = /^(?:\d+[、.．)）]\s*)?`?([^`：:]+)`?\s*[：:]/.exec(line)?.[1]
    return own !== undefined && values.has(own)
  }
  return description
    .split(/<br ?\/?>/)
    .filter(line => !isList(line.trim()))
    .flatMap(plainLines)
}

const noValues: ReadonlySet<string> = new Set()

function valuesOf(schema: Schema): readonly EnumValue[] {
  if (schema.kind === 'array') return valuesOf(schema.items)
  return 'enum' in schema && schema.enum !== undefined ? schema.enum : []
}

function factLines(schema: Schema, description: string, { side, words }: FieldContext): readonly string[] {
  const said = words.llms.field
  const own = schema.kind === 'array' ? schema.items : schema
  const values = valuesOf(schema).map(({ value, description = '' }) => {
    const meaning = plainText(description)
    return meaning === '' ? codeSpan(String(value)) : `${codeSpan(String(value))} (${meaning})`
  })
  const list = values.length === 0 ? [] : [said.values[side](values)]
  const isConstant = 'const' in own && own.const !== undefined && !description.includes(`\`${own.const}\``)
  const constant = isConstant ? [said.always(codeSpan(String(own.const)))] : []
  const subjects: Readonly<Record<string, string>> = said.subjects
  const told = [...(own === schema ? [] : toldFacts(schema)), ...toldFacts(own)].map(fact => {
    const subject = subjects[fact.name] ?? fact.subject
    return fact.value === undefined ? subject : `${subject} ${codeSpan(fact.value)}`
  })
  return [...list, ...constant, ...told, ...(own.kind === 'string' ? markLines(own, words) : [])]
}

function markLines({ encryption, signature }: StringSchema, words: Words): readonly string[] {
  const said = words.llms.field
  const cipherLine = (own: Encryption): string =>
    said[own.direction === 'encrypt' ? 'encrypt' : 'decrypt'](words.field.cipher(own))
  return [
    ...(encryption === undefined ? [] : [cipherLine(encryption)]),
    ...(signature === undefined ? [] : [said.signed]),
  ]
}

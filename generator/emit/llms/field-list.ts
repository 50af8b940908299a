import { alternativePath, itemPath, memberPath } from '../../diagnostics/field-path.js'
import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { Correction } from '../../model/correction.js'
import { toldFacts } from '../../model/nodes/told-facts.js'
import type { Choice, EnumValue, Schema, StringSchema } from '../../model/schema.js'
import type { Side } from '../../plan/plan.js'
import { choiceLine } from '../words/choice-line.js'
import { correctionLines } from '../words/correction-lines.js'
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

/** Which way the fields go, and who sets them. */
export interface FieldContext {
  readonly side: Side
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
  if (context.isSupplied?.(field) === true) return 'set by the client'
  const group = choiceLine(field, siblings, context.side).replace(/\.$/, '')
  if (group !== '') return `${group.charAt(0).toLowerCase()}${group.slice(1)}`
  return field.required ? 'required' : 'optional'
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
  const words = [
    ...descriptionLines(description, schema),
    ...factLines(schema, description, context),
    ...correctionLines(corrections).map(plainText),
  ]
  const parts = words.map(word => word.replace(/[。.；;]$/, '')).filter(word => word !== '')
  const said = parts.length === 0 ? '' : `: ${parts.join('; ')}`
  return `${'  '.repeat(depth)}- ${codeSpan(path)} (${typeText(schema)}, ${need})${said}`
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
          ownLine(shape, own, 'one of the shapes', context, depth),
          ...innerLines(each.schema, own, context, depth + 1),
        ]
      })
    default:
      return []
  }
}

function typeText(schema: Schema): string {
  switch (schema.kind) {
    case 'array': {
      const items = typeText(schema.items)
      return items.includes(' ') ? `array of ${items}` : `${items}[]`
    }
    case 'one-of':
      return schema.alternatives.map(each => typeText(each.schema)).join(' or ')
    case 'binary':
      return 'file'
    case 'string':
      return contentText(schema)
    default:
      return schema.kind
  }
}

/** What the SDK takes and gives for a string with content. */
function contentText({ content }: StringSchema): string {
  if (content === undefined) return 'string'
  const inner = typeText(content.schema)
  if (content.encoding === 'encrypted') return `${inner}, encrypted`
  return content.encoding === 'json' ? `${inner} as a JSON string` : `${inner} as a query string`
}

/** The lines of a description without those that list values: `factLines` lists them the same way for all pages. */
function descriptionLines(description: string, schema: Schema): readonly string[] {
  const values = new Set(valuesOf(schema).map(({ value }) => String(value)))
  const isList = (line: string): boolean => {
    if (/^(?:`[^`]+`[\s|\\,，、/]*)+枚举值(?:之一)?$/.test(line)) return true
    const own = /^(?:\d+[、.．)）]\s*)?`?([^`：:]+)`?\s*[：:]/.exec(line)?.[1]
    return own !== undefined && values.has(own)
  }
  return description
    .split(/<br ?\/?>/)
    .filter(line => !isList(line.trim()))
    .flatMap(plainLines)
}

function valuesOf(schema: Schema): readonly EnumValue[] {
  if (schema.kind === 'array') return valuesOf(schema.items)
  return 'enum' in schema && schema.enum !== undefined ? schema.enum : []
}

function factLines(schema: Schema, description: string, context: FieldContext): readonly string[] {
  const own = schema.kind === 'array' ? schema.items : schema
  const values = valuesOf(schema).map(({ value, description = '' }) => {
    const meaning = plainText(description)
    return meaning === '' ? codeSpan(String(value)) : `${codeSpan(String(value))} (${meaning})`
  })
  const list =
    values.length === 0
      ? []
      : [`${context.side === 'request' ? 'one of' : 'known values'} ${values.join(', ')}`]
  const isConstant = 'const' in own && own.const !== undefined && !description.includes(`\`${own.const}\``)
  const constant = isConstant ? [`always ${codeSpan(String(own.const))}`] : []
  const told = [...(own === schema ? [] : toldFacts(schema)), ...toldFacts(own)].map(({ subject, value }) =>
    value === undefined ? subject : `${subject} ${codeSpan(value)}`,
  )
  return [...list, ...constant, ...told, ...(own.kind === 'string' ? markLines(own) : [])]
}

function markLines({ encryption, signature }: StringSchema): readonly string[] {
  const lines: string[] = []
  if (encryption !== undefined) {
    const { direction, algorithm, key } = encryption
    const how = `${algorithm}, ${key} key`
    lines.push(
      direction === 'encrypt'
        ? `give the plaintext, the client encrypts it (${how})`
        : `arrives encrypted (${how}), the client decrypts it`,
    )
  }
  if (signature !== undefined) lines.push('the client signs it where it is left out')
  return lines
}

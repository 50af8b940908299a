import type { NumberModel, PropertyModel, SchemaModel, StringModel } from '../../local/model/page-model.js'

/** Values of an enumeration that a line shows. */
const mostValues = 12

/** A type in a few words: `string (1–32)`, `integer ≥ 1`, `A | B`, `object[] (≤ 10)`. */
export function typeWords(schema: SchemaModel): string {
  switch (schema.kind) {
    case 'string':
      return stringWords(schema)
    case 'integer':
    case 'number':
      return numberWords(schema)
    case 'array':
      return `${itemWords(schema.items)}[]${range(schema.minItems, schema.maxItems)}`
    case 'boolean':
      return schema.const === undefined ? 'boolean' : String(schema.const)
    case 'one-of':
      return 'one of'
    case 'binary':
      return 'file'
    default:
      return schema.kind
  }
}

function itemWords(items: SchemaModel): string {
  const words = typeWords(items)
  return words.includes(' ') ? `(${words})` : words
}

function stringWords({
  enum: values,
  const: only,
  minLength,
  maxLength,
  content,
  encryption,
}: StringModel): string {
  const marks = [
    ...(content === undefined ? [] : ['JSON in text']),
    ...(encryption?.direction === 'encrypt' ? ['encrypted by the SDK'] : []),
    ...(encryption?.direction === 'decrypt' ? ['decrypted by the SDK'] : []),
  ]
  const type = only ?? enumWords(values) ?? `string${range(minLength, maxLength)}`
  return [type, ...marks].join(', ')
}

function numberWords({ kind, enum: values, const: only, minimum, maximum }: NumberModel): string {
  if (only !== undefined) return String(only)
  return enumWords(values) ?? `${kind}${range(minimum, maximum)}`
}

function enumWords(values: StringModel['enum'] | NumberModel['enum']): string | undefined {
  if (values === undefined || values.length === 0) return undefined
  const shown = values.slice(0, mostValues).map(({ value }) => value)
  return [...shown, ...(values.length > mostValues ? ['…'] : [])].join(' | ')
}

function range(least: number | undefined, most: number | undefined): string {
  if (least === undefined && most === undefined) return ''
  if (least === undefined) return ` (≤ ${most})`
  if (most === undefined) return ` (≥ ${least})`
  return least === most ? ` (${least})` : ` (${least}–${most})`
}

/** Rows of a schema's fields: name with its depth, type, first line of the description. */
export interface FieldRow {
  readonly depth: number
  /** With `*` if it is required. */
  readonly name: string
  readonly type: string
  readonly description: string
}

/** The fields of an object, with those inside of them. */
export function fieldRows(properties: readonly PropertyModel[], depth = 0): readonly FieldRow[] {
  return properties.flatMap(({ name, required, schema, description, choice }) => [
    {
      depth,
      name: required ? `${name}*` : name,
      type:
        choice === undefined
          ? typeWords(schema)
          : `${typeWords(schema)} (${choiceWords(choice.rule)} ${choice.group})`,
      description: firstLine(description),
    },
    ...innerRows(schema, depth + 1),
  ])
}

function innerRows(schema: SchemaModel, depth: number): readonly FieldRow[] {
  switch (schema.kind) {
    case 'object':
      return fieldRows(schema.properties, depth)
    case 'array':
      return innerRows(schema.items, depth)
    case 'string':
      return schema.content === undefined ? [] : innerRows(schema.content.schema, depth)
    case 'one-of':
      return schema.alternatives.flatMap(({ description, schema: inner }) => [
        { depth, name: '-', type: typeWords(inner), description: firstLine(description) },
        ...innerRows(inner, depth + 1),
      ])
    default:
      return []
  }
}

function choiceWords(rule: 'exactly-one' | 'at-least-one'): string {
  return rule === 'exactly-one' ? 'exactly one of' : 'at least one of'
}

/** The first line of a text of the pages, without its marks of HTML. */
export function firstLine(text: string): string {
  const [line = ''] = text.split(/<br\s*\/?>|\n/)
  return line.replace(/<[^>]*>/g, '').trim()
}

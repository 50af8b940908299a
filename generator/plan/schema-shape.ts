import type { EnumValue, Property, Schema, StringContent } from '../model/schema.js'

/** Gives equal numbers to schemas that print alike: same members, types, words and marks. */
export class ShapeRegistry {
  readonly #numbers = new Map<string, number>()
  readonly #known = new Map<Schema, number>()

  /** The number of a schema's shape. */
  shapeOf(schema: Schema): number {
    const known = this.#known.get(schema)
    if (known !== undefined) return known
    const key = this.#key(schema)
    const number = this.#numbers.get(key) ?? this.#numbers.size
    this.#numbers.set(key, number)
    this.#known.set(schema, number)
    return number
  }

  #key(schema: Schema): string {
    switch (schema.kind) {
      case 'object':
        return `object${schema.properties.map(property => this.#propertyKey(property)).join('')}`
      case 'array':
        return `array ${this.shapeOf(schema.items)}`
      case 'one-of':
        return `one-of${schema.alternatives.map(each => `${text(each.description)}${this.shapeOf(each.schema)};`).join('')}`
      case 'string':
        return `string${valuesKey(schema)}${this.#contentKey(schema.content)}${marksKey(schema)}`
      case 'integer':
      case 'number':
      case 'boolean':
        return `${schema.kind}${valuesKey(schema)}`
      case 'binary':
        return 'binary'
    }
  }

  #propertyKey(property: Property): string {
    const flag = property.required ? '!' : '?'
    return `${flag}${text(property.name)}${text(property.description)}${this.shapeOf(property.schema)};`
  }

  #contentKey(content: StringContent | undefined): string {
    return content === undefined
      ? ''
      : `(${content.encoding} ${content.mediaType} ${this.shapeOf(content.schema)})`
  }
}

/** Length first, so that no text can be mistaken for what follows it. */
function text(value: string): string {
  return `${value.length}:${value}`
}

interface Valued {
  readonly enum?: readonly EnumValue[]
  readonly const?: string | number | boolean
  readonly default?: string | number | boolean
}

function valuesKey(schema: Valued): string {
  const values =
    schema.enum?.map(each => `${scalar(each.value)}${text(each.description ?? '')}`).join(',') ?? ''
  return `[${values}]${scalar(schema.const)}${scalar(schema.default)}`
}

function scalar(value: string | number | boolean | undefined): string {
  return value === undefined ? '-' : `${typeof value}${text(String(value))}`
}

function marksKey(schema: Extract<Schema, { kind: 'string' }>): string {
  const { encryption, signature } = schema
  const encrypted = encryption ? `${encryption.algorithm} ${encryption.key} ${encryption.direction}` : ''
  return `${encrypted}/${signature?.algorithm ?? ''}`
}

import type { Correction } from '../correction.js'
import { keepPageSchema, keepPageWords } from '../nodes/page-words.js'
import type { Alternative, EnumValue, Property, Schema, StringContent, StringSchema } from '../schema.js'
import type { TextMap } from './translate-text.js'

/** A schema with the words of its rows changed, and nothing else. */
export function translateSchema(schema: Schema, words: TextMap): Schema {
  return keepPageSchema(ownTranslation(schema, words), schema)
}

function ownTranslation(schema: Schema, words: TextMap): Schema {
  switch (schema.kind) {
    case 'object':
      return { ...schema, properties: schema.properties.map(each => translateProperty(each, words)) }
    case 'array':
      return { ...schema, items: translateSchema(schema.items, words) }
    case 'one-of':
      return { ...schema, alternatives: schema.alternatives.map(each => translateAlternative(each, words)) }
    case 'string':
      return translateString(schema, words)
    case 'integer':
    case 'number':
      return schema.enum === undefined
        ? { ...schema }
        : { ...schema, enum: translateValues(schema.enum, words) }
    case 'boolean':
    case 'binary':
      return { ...schema }
  }
}

/** A row with its words changed. */
export function translateProperty(property: Property, words: TextMap): Property {
  const { description, schema, corrections } = property
  const translated: Property = {
    ...property,
    description: words.cell(description),
    schema: translateSchema(schema, words),
    ...translateCorrections(corrections, words),
  }
  return keepPageWords(translated, description)
}

function translateAlternative(alternative: Alternative, words: TextMap): Alternative {
  const { description, schema } = alternative
  const translated: Alternative = {
    ...alternative,
    description: words.cell(description),
    schema: translateSchema(schema, words),
  }
  return keepPageWords(translated, description)
}

function translateString(schema: StringSchema, words: TextMap): StringSchema {
  const { enum: values, content } = schema
  return {
    ...schema,
    ...(values === undefined ? {} : { enum: translateValues(values, words) }),
    ...(content === undefined ? {} : { content: translateContent(content, words) }),
  }
}

function translateContent(content: StringContent, words: TextMap): StringContent {
  const { schema, wrapper } = content
  return {
    ...content,
    schema: translateSchema(schema, words),
    ...(wrapper === undefined
      ? {}
      : { wrapper: { ...wrapper, description: words.cell(wrapper.description) } }),
  }
}

function translateValues(values: readonly EnumValue[], words: TextMap): readonly EnumValue[] {
  return values.map(value =>
    value.description === undefined ? value : { ...value, description: words.cell(value.description) },
  )
}

/** The member with the corrections of a row, their reasons in English; nothing for a row without any. */
export function translateCorrections(
  corrections: readonly Correction[] | undefined,
  words: TextMap,
): { readonly corrections?: readonly Correction[] } {
  if (corrections === undefined) return {}
  return { corrections: corrections.map(each => ({ ...each, reason: words.prose(each.reason) })) }
}

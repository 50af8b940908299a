import type { ArrayField, NumberField, StringField } from './field-schema.js'
import type { Issue } from './problem.js'

/** What a page says of a text that the text does not fit; undefined where it fits. Lengths are those of characters. */
export function textIssue(schema: StringField, text: string): Issue | undefined {
  const { const: constant, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema
  if (constant !== undefined && text !== constant) return mustBe([constant])
  const length = [...text].length
  if (length < minLength)
    return issue(
      `has ${length} characters, fewer than ${minLength}`,
      `长度 ${length}，小于最小值 ${minLength}`,
    )
  if (length > maxLength)
    return issue(
      `has ${length} characters, more than ${maxLength}`,
      `长度 ${length}，大于最大值 ${maxLength}`,
    )
  return enumerationIssue(schema, text)
}

/** What a page says of a number that the number does not fit. */
export function numberIssue(schema: NumberField, value: number | bigint): Issue | undefined {
  const { const: constant, minimum = -Infinity, maximum = Infinity } = schema
  const isWhole = schema.kind === 'integer' || schema.fractions === undefined
  if (typeof value === 'number' && !(isWhole ? Number.isInteger(value) : Number.isFinite(value)))
    return typeIssue(schema)
  if (constant !== undefined && Number(value) !== constant) return mustBe([constant])
  if (value < minimum) return issue(`must be at least ${minimum}`, `小于最小值 ${minimum}`)
  if (value > maximum) return issue(`must be at most ${maximum}`, `大于最大值 ${maximum}`)
  return enumerationIssue(schema, value)
}

/** What a page says of the number of items that a list does not fit. */
export function countIssue(
  { minItems = 0, maxItems = Infinity }: ArrayField,
  count: number,
): Issue | undefined {
  if (count < minItems)
    return issue(`has ${count} items, fewer than ${minItems}`, `元素 ${count} 个，小于最小值 ${minItems}`)
  return count > maxItems
    ? issue(`has ${count} items, more than ${maxItems}`, `元素 ${count} 个，大于最大值 ${maxItems}`)
    : undefined
}

/** The type that a number has to have. */
export function typeIssue({ kind, fractions }: NumberField): Issue {
  return kind === 'integer' || fractions === undefined
    ? issue('must be an integer', '须为整数')
    : issue('must be a number', '须为数字')
}

function enumerationIssue(
  { enum: values = [] }: Pick<StringField, 'enum'>,
  value: string | number | bigint,
): Issue | undefined {
  if (values.length === 0 || values.some(each => String(each.value) === String(value))) return undefined
  return mustBe(values.map(each => each.value))
}

export function mustBe(values: readonly (string | number | boolean)[]): Issue {
  const list = values.join(', ')
  return values.length === 1
    ? issue(`must be ${list}`, `须为 ${list}`)
    : issue(`must be one of ${list}`, `须为 ${list} 之一`)
}

export function issue(en: string, zh: string): Issue {
  return { en, zh }
}

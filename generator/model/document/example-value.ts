import type { PhpArray, PhpEntry, PhpValue } from '../../parse/sample/php-value.js'
import { chosenOf } from '../nodes/choices.js'
import { countWithin, numberWithin, textWithin } from '../nodes/fitting.js'
import type { EnumValue, Property, Schema, StringSchema } from '../schema.js'
import { phpArray, phpLiteral, phpMember } from './php-values.js'

/** Marks a value that the generator chose. Remove the mark when you set your own value. */
export const exampleMark = '// 示例值'

/** Plausible texts by the ends of names, as pages show such values; '' for other names. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/(?:^|_)appid$/, 'wx0000000000000000'],
  [/(?:^|_)(?:mchid|mch_id)$/, '1900000000'],
  [/(?:^|_)url$/, 'https://example.com/'],
  [/(?:^|_)(?:id|no)$/, '1000000000'],
  [/(?:^|_)currency$/, 'CNY'],
  [/^Wechatpay-Serial$/, 'PUB_KEY_ID_0000000000000000000000000000'],
]

/** A marked entry for a row that the samples do not show yet. */
export function exampleEntry(property: Property): PhpEntry {
  const entry = memberOf(property)
  const { value } = entry
  const isOpen = ({ key: own, value: inner }: PhpEntry): boolean =>
    own !== undefined || inner.kind === 'php-array'
  return value.kind === 'php-array' && value.entries.some(isOpen)
    ? { ...entry, value: markedArray(value) }
    : { ...entry, comment: exampleMark }
}

/** Puts the mark behind the bracket that opens the entry's lines: the inner one of `[[`. */
function markedArray(array: PhpArray): PhpArray {
  const [only, second] = array.entries
  if (only?.value.kind !== 'php-array' || only.key !== undefined || second !== undefined)
    return { ...array, comment: exampleMark }
  return { ...array, entries: [{ ...only, value: { ...only.value, comment: exampleMark } }] }
}

/** A value that fits a schema: the constant, the default, the first allowed value, or one by type and name. */
export function exampleValue(name: string, schema: Schema): PhpValue {
  switch (schema.kind) {
    case 'string':
      return stringValue(name, schema)
    case 'integer':
    case 'number':
      return phpLiteral(schema.const ?? schema.default ?? firstOf(schema.enum) ?? numberWithin(1, schema))
    case 'boolean':
      return phpLiteral(schema.const ?? schema.default ?? true)
    case 'object':
      return phpArray(chosenOf(schema.properties, () => false).map(memberOf))
    case 'array':
      return phpArray(
        Array.from({ length: countWithin(schema) }, () => ({
          kind: 'php-entry',
          value: exampleValue(name, schema.items),
          comments: [],
        })),
      )
    case 'one-of':
      return exampleValue(
        name,
        schema.alternatives[0]?.schema ?? { kind: 'object', properties: [], span: schema.span },
      )
    case 'binary':
      return { kind: 'php-source', text: '$media->getStream()' }
  }
}

function memberOf({ name, schema }: Property): PhpEntry {
  return phpMember(name.replaceAll(/\$[nm]/g, '0'), exampleValue(name, schema))
}

function stringValue(name: string, schema: StringSchema): PhpValue {
  const { content } = schema
  if (content !== undefined && content.encoding !== 'encrypted') {
    const value = exampleValue(name, content.schema)
    const encoder = content.encoding === 'json' ? '\\json_encode(' : '\\http_build_query('
    if (value.kind === 'php-array') return { ...value, before: encoder, after: ')' }
  }
  const stated = schema.const ?? schema.default ?? firstOf(schema.enum)
  const byName = texts.find(([pattern]) => pattern.test(name))?.[1]
  // An empty text is a placeholder, which no limit is for.
  return phpLiteral(stated ?? (byName === undefined ? '' : textWithin(byName, schema)))
}

function firstOf(values: readonly EnumValue[] | undefined): string | number | undefined {
  return values?.[0]?.value
}

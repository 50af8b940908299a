import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { columnsOf, lineWidth } from '../words/line-width.js'

/** A list of scalars below a key: on one line, or `broken` into one item per line. */
export interface ListView {
  readonly key: string
  readonly items: readonly (string | number | boolean)[]
  readonly broken: boolean
}

/** A string below a key of five letters or more; `broken` where a formatter puts it on the next line. */
export interface StringView {
  readonly key: string
  readonly value: string
  readonly broken: boolean
}

/** `indent` blanks stand before the key. */
export function listView(items: ListView['items'], key: string, indent: number): ListView {
  const text = `${literalKey(key)}: [${items.map(stringLiteral).join(', ')}],`
  return { key, items, broken: indent + columnsOf(text) > lineWidth }
}

/** A list, or undefined for an empty one. */
export function optionalListView(
  items: ListView['items'],
  key: string,
  indent: number,
): ListView | undefined {
  return items.length === 0 ? undefined : listView(items, key, indent)
}

export function stringView(value: string, key: string, indent: number): StringView {
  return { key, value, broken: indent + columnsOf(`${key}: ${stringLiteral(value)},`) > lineWidth }
}

/** A string, or undefined without a value. */
export function optionalStringView(
  value: string | undefined,
  key: string,
  indent: number,
): StringView | undefined {
  return value === undefined ? undefined : stringView(value, key, indent)
}

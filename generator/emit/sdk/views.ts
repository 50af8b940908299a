import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import type { EncodedGroup, EncryptedGroup, Marks, SignedGroup } from './field-marks.js'

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

/** Field marks as the template writes them; what is absent is undefined or empty. */
export interface MarksView {
  readonly encrypted: readonly GroupView<EncryptedGroup>[]
  readonly encoded: readonly GroupView<EncodedGroup>[]
  readonly signed: readonly GroupView<SignedGroup>[]
  readonly numbered: ListView | undefined
  readonly numbers: ListView | undefined
  readonly booleans: ListView | undefined
  readonly arrays: ListView | undefined
  readonly fractions: ListView | undefined
}

type GroupView<Group> = Omit<Group, 'paths'> & { readonly paths: ListView }

/** `indent` blanks stand before the key. */
export function listView(
  items: readonly (string | number | boolean)[],
  key: string,
  indent: number,
): ListView {
  const text = `${literalKey(key)}: [${items.map(stringLiteral).join(', ')}],`
  return { key, items, broken: indent + columnsOf(text) > lineWidth }
}

/** A list, or undefined for an empty one. */
export function optionalListView(
  items: readonly string[],
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

/** The marks of one table, indented by two blanks; undefined without any. */
export function marksView(marks: Marks): MarksView | undefined {
  if (Object.values(marks).every(list => list.length === 0)) return undefined
  return {
    encrypted: marks.encrypted.map(groupView),
    encoded: marks.encoded.map(groupView),
    signed: marks.signed.map(groupView),
    numbered: optionalListView(marks.numbered, 'numbered', 4),
    numbers: optionalListView(marks.numbers, 'numbers', 4),
    booleans: optionalListView(marks.booleans, 'booleans', 4),
    arrays: optionalListView(marks.arrays, 'arrays', 4),
    fractions: optionalListView(marks.fractions, 'fractions', 4),
  }
}

function groupView<Group extends { readonly paths: ReadonlySet<string> }>(group: Group): GroupView<Group> {
  return { ...group, paths: listView([...group.paths], 'paths', 8) }
}

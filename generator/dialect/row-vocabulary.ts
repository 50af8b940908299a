/**
 * What may stand in the braces of a row: each attribute once. Reading, comparing, writing, patches, the site and the
 * scaffold of a new page take it from here, so all of them know an attribute that is added to `words`. Its meaning for
 * the schema is stated in `model/from-page/mark-facts.ts`, which does not compile without it.
 */

import { eventList, notifyKey } from './event-list.js'
import { countLimits, valueLimits } from './limits.js'

/** The cell that an attribute stands on. */
export type AttributeCell = 'name' | 'type'

/** The form of a value: `what` describes it in a sentence (`a length, such as \`1-32\``). */
interface ValueForm {
  readonly pattern: RegExp
  readonly what: string
  readonly example: string
}

/** The types that marks are for: texts, numbers of any kind, and arrays of anything. */
export type MarkedType = 'string' | 'number' | 'array'

/** A mark: an attribute whose value is a fact of the row. A patch sets it under its name; the site shows its value escaped. */
interface MarkWord {
  /** The mark in the model of a row and in `patches.yaml`. */
  readonly name: string
  readonly key: `data-${string}`
  readonly cell: AttributeCell
  /** Words for the reader, one of a list, or text of a form. */
  readonly values: 'words' | readonly string[] | ValueForm
  /** A spelling of older pages: another key, and a value that is written in another way today under either key. */
  readonly older?: { readonly key: string; readonly value: string; readonly now: string }
  /** On a row of another type the mark is ignored, with a diagnostic. Arrays have the marks of their items, too. */
  readonly on: 'any' | MarkedType
  /** Ignoring it would send a secret in the clear: an error. */
  readonly isSecret?: true
  /** The name of the words that the site shows beside the type; without, nothing. */
  readonly badge?: 'notify' | 'secret' | 'encoded' | 'signed'
}

const notify = {
  name: 'notify',
  key: notifyKey,
  cell: 'type',
  values: {
    pattern: eventList,
    what: 'names of webhook pages with blanks between them',
    example: 'LOAN.OVERDUE',
  },
  on: 'string',
  badge: 'notify',
} as const satisfies MarkWord
const groupWord = {
  pattern: /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
  what: 'a word of letters, digits, `-` and `_` that the rows of the group share',
  example: 'order',
}

/** In the order in which they are written. */
const words = [
  { name: 'tooltip', key: 'data-tooltip', cell: 'type', values: 'words', on: 'any' },
  {
    name: 'encrypted',
    key: 'data-encrypted',
    cell: 'type',
    values: ['by-rsa-pubkey', 'by-aes-gcm', 'by-aes-ecb'],
    on: 'string',
    isSecret: true,
    badge: 'secret',
  },
  {
    name: 'encoded',
    key: 'data-encoded',
    cell: 'type',
    values: ['by-json_encode', 'by-urlencode'],
    older: { key: 'data-encoded-by', value: 'json_encode', now: 'by-json_encode' },
    on: 'string',
    badge: 'encoded',
  },
  {
    name: 'signed',
    key: 'data-signed',
    cell: 'type',
    values: ['by-rsa-privatekey'],
    on: 'string',
    badge: 'signed',
  },
  notify,
  { name: 'oneOf', key: 'data-one-of', cell: 'name', values: groupWord, on: 'any' },
  { name: 'anyOf', key: 'data-any-of', cell: 'name', values: groupWord, on: 'any' },
  {
    name: 'length',
    key: 'data-length',
    cell: 'type',
    values: { pattern: countLimits, what: 'numbers of characters', example: '6..32' },
    on: 'string',
  },
  {
    name: 'range',
    key: 'data-range',
    cell: 'type',
    values: { pattern: valueLimits, what: 'bounds of the value', example: '-1..0.5' },
    on: 'number',
  },
  {
    name: 'items',
    key: 'data-items',
    cell: 'type',
    values: { pattern: countLimits, what: 'numbers of elements', example: '1..50' },
    on: 'array',
  },
] as const satisfies readonly MarkWord[]

export type MarkName = (typeof words)[number]['name']

/** A mark of the vocabulary. */
export interface Mark extends MarkWord {
  readonly name: MarkName
}

export const marks: readonly Mark[] = words

/** The marks of a row with their values. */
export type RowMarks = { readonly [Name in MarkName]?: string }

/** What the attributes of a row say. */
export interface RowAttributes {
  readonly required: boolean
  /** 0 for none. */
  readonly indent: number
  readonly marks: RowMarks
}

/** An attribute of a row; `span` for those that a row has as a line of a table and not as a field. */
export interface AttributeWord {
  readonly key: string
  readonly cell: AttributeCell | 'span'
  /** What it says of a field. */
  readonly fact?: 'required' | 'indent' | MarkName
}

export const requiredKey = 'data-required'
export const indentKey = 'data-indent'
/** The class of a line that separates a string from its content, or shapes of a field. */
export const lineClass = 'im-table-line'
/** The attributes of such a line, as written. */
export const lineAttributes = `colspan=3 .${lineClass}`

const attributes: ReadonlyMap<string, AttributeWord> = new Map(
  [
    { key: requiredKey, cell: 'name', fact: 'required' } as const,
    { key: indentKey, cell: 'name', fact: 'indent' } as const,
    ...words.map(({ key, cell, name }) => ({ key, cell, fact: name })),
    ...(['colspan', 'rowspan', 'align'] as const).map(key => ({ key, cell: 'span' }) as const),
  ].map(word => [word.key, word]),
)

export const attributeKeys: readonly string[] = [...attributes.keys()]

/** The mark of the notices that follow, which a heading may have, too. */
export const notifyMark: Mark = notify

export function attributeOf(key: string): AttributeWord | undefined {
  return attributes.get(key)
}

const olderMarks: ReadonlyMap<string, Mark> = new Map(
  marks.flatMap(mark => (mark.older === undefined ? [] : [[mark.older.key, mark]])),
)

/** The mark that an older key means. */
export function olderMark(key: string): Mark | undefined {
  return olderMarks.get(key)
}

/** A value as it is written today. */
export function presentValue({ older }: Mark, value: string): string {
  return older?.value === value ? older.now : value
}

/** Whether a value is one of the dialect. */
export function isKnownValue({ values }: Mark, value: string): boolean {
  if (values === 'words') return true
  return 'pattern' in values ? values.pattern.test(value) : values.includes(value)
}

/** A sentence about a value that is not one of the dialect. */
export function unknownValue({ key, values }: Pick<Mark, 'key' | 'values'>, value: string): string {
  if (values === 'words' || !('pattern' in values)) return `\`${value}\` is not a known value of \`${key}\`.`
  const given = value.trim() === '' ? 'it has no value' : `it is ${JSON.stringify(value)}`
  return `\`${key}\` must be ${values.what}, such as \`${values.example}\`, but ${given}.`
}

/** The marks of nearly all rows. */
export const noMarks: RowMarks = {}

/** The marks for which there is a value; `noMarks` itself where there is none. */
export function marksBy(read: (mark: Mark) => string | undefined): RowMarks {
  let found: { -readonly [Name in MarkName]?: string } | undefined
  for (const mark of marks) {
    const value = read(mark)
    if (value === undefined) continue
    found ??= {}
    found[mark.name] = value
  }
  return found ?? noMarks
}

/** An attribute to be written; a flag has no value. */
export interface WrittenAttribute {
  readonly key: string
  readonly value?: string
  /** The value is words for the reader, which stand in quotes where nothing stands beside them. */
  readonly isWords: boolean
}

/** The attributes of one cell of a row, in their order. */
export function attributesOn(cell: AttributeCell, row: RowAttributes): readonly WrittenAttribute[] {
  const written: WrittenAttribute[] = []
  if (cell === 'name' && row.required) written.push({ key: requiredKey, isWords: false })
  if (cell === 'name' && row.indent > 0)
    written.push({ key: indentKey, value: String(row.indent), isWords: false })
  for (const mark of marks) {
    const value = mark.cell === cell ? row.marks[mark.name] : undefined
    if (value !== undefined) written.push({ key: mark.key, value, isWords: mark.values === 'words' })
  }
  return written
}

import type { PhpArray, PhpEntry, PhpLiteral, PhpSource } from '../../parse/sample/php-value.js'
import { phpLiteral } from '../escape/php-literal.js'
import type { ArgumentLine, ArgumentValue } from './views.js'

const blankLine: ArgumentLine = {
  indent: 0,
  own: '',
  key: undefined,
  gap: 0,
  opens: undefined,
  closes: undefined,
  list: undefined,
  single: undefined,
  comment: '',
}

/** The entries of an argument array as lines, in the layout of rule S9. */
export function argumentLines(args: PhpArray): readonly ArgumentLine[] {
  return [...entryLines(args, 1, false), ...commentLines(args.endComments, 1)]
}

/** `depth` is the indentation in steps of two blanks; `padded` keys end at one column. */
function entryLines(array: PhpArray, depth: number, padded: boolean): readonly ArgumentLine[] {
  const width = padded ? Math.max(0, ...array.entries.map(({ key }) => keyWidth(key))) : 0
  return array.entries.flatMap(entry => {
    const gap = entry.key === undefined ? 0 : Math.max(0, width - keyWidth(entry.key))
    return [...commentLines(entry.comments, depth), ...valueLines(entry, depth, gap)]
  })
}

function keyWidth(key: PhpEntry['key']): number {
  if (key === undefined) return 0
  return key.kind === 'php-source' ? key.text.length : phpLiteral(key.value).length
}

function commentLines(comments: readonly string[], depth: number): readonly ArgumentLine[] {
  return comments.map(own => ({ ...blankLine, indent: depth * 2, own }))
}

function valueLines(entry: PhpEntry, depth: number, gap: number): readonly ArgumentLine[] {
  const { key, value, comment = '' } = entry
  const first = {
    ...blankLine,
    indent: depth * 2,
    key: key === undefined ? undefined : argumentValue(key),
    gap,
  }
  if (value.kind !== 'php-array') return [{ ...first, single: argumentValue(value), comment }]
  // A group (`xml`, `query`) is written open, even without members.
  const isGroup = depth === 1 && key !== undefined && value.entries.length === 0
  const items = isGroup ? undefined : inlineItems(value)
  if (items !== undefined)
    return [{ ...first, list: { before: value.before, items, after: value.after }, comment }]
  const only = hugged(value)
  const inner = only ?? value
  return [
    { ...first, opens: { before: value.before, double: only !== undefined }, comment: inner.comment ?? '' },
    ...entryLines(inner, depth + 1, true),
    ...commentLines(inner.endComments, depth + 1),
    { ...blankLine, indent: depth * 2, closes: { double: only !== undefined, after: value.after }, comment },
  ]
}

function argumentValue(value: PhpLiteral | PhpSource): ArgumentValue {
  return value.kind === 'php-source'
    ? { isSource: true, value: value.text }
    : { isSource: false, value: value.value }
}

/** The items of an array on one line: an empty one, or a bare list of single values. Undefined for others. */
function inlineItems(array: PhpArray): readonly ArgumentValue[] | undefined {
  if (array.comment !== undefined || array.endComments.length > 0) return undefined
  if (array.entries.length > 0 && array.before !== '') return undefined
  const items: ArgumentValue[] = []
  for (const { key, value, comments, comment } of array.entries) {
    if (key !== undefined || comments.length > 0 || comment !== undefined) return undefined
    if (value.kind === 'php-array' || (value.kind === 'php-source' && value.text.includes('\n')))
      return undefined
    items.push(argumentValue(value))
  }
  return items
}

/** The only item of a list if it is an array with names: their brackets are written together, `[[` … `],],`. */
function hugged(array: PhpArray): PhpArray | undefined {
  const [only, second] = array.entries
  if (only === undefined || second !== undefined || only.key !== undefined) return undefined
  if (only.comments.length > 0 || only.comment !== undefined || array.comment !== undefined) return undefined
  const { value } = only
  if (array.endComments.length > 0 || value.kind !== 'php-array' || value.before !== '') return undefined
  return value.entries.some(({ key }) => key !== undefined) ? value : undefined
}

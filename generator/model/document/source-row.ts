import type { Attribute } from '../../parse/attributes/attribute.js'
import type { Cell, Row } from '../../parse/table/table.js'
import type { SourceRow } from './document.js'

const keys = ['data-required', 'data-indent', 'data-tooltip', 'data-encrypted', 'data-encoded', 'data-signed']
/** What is no text where it ends a description. */
const known = [...keys, 'data-encoded-by', 'colspan', 'rowspan', 'align']

/** A row as facts where they say all that its line says; its cells as written elsewhere. `line` is that line. */
export function sourceRow(row: Row, line: string): SourceRow {
  return isSeparator(row)
    ? { kind: 'line-row' }
    : (fieldRow(row, line) ?? { kind: 'cells-row', cells: cellsOf(row) })
}

/** Cells without blanks around them. */
export function cellsOf(row: Row): readonly string[] {
  return row.cells.map(cell => cell.written)
}

function isSeparator({ cells }: Row): boolean {
  const [cell, second] = cells
  const list = cell?.attributes
  if (cell === undefined || second !== undefined || cell.text !== '' || list === undefined) return false
  const [first, last, further] = list.attributes.toSorted((a, b) => (a.kind < b.kind ? 1 : -1))
  return (
    list.problems.length === 0 &&
    further === undefined &&
    first?.kind === 'key' &&
    first.name === 'colspan' &&
    first.value === '3' &&
    last?.kind === 'class' &&
    last.name === 'im-table-line'
  )
}

function fieldRow(row: Row, line: string): SourceRow | undefined {
  const [name, type, ...rest] = row.cells
  if (name === undefined || type === undefined || name.text === '' || type.text === '') return undefined
  const facts = attributesOf([name, type])
  if (facts === undefined || rest.some(hasKnown) || !isOneText(rest)) return undefined
  const indent = facts.get('data-indent') ?? '0'
  if (!/^\d{1,2}$/.test(indent)) return undefined
  const encoded = facts.get('data-encoded')
  return {
    kind: 'field-row',
    name: name.text,
    required: facts.has('data-required'),
    indent: Number(indent),
    type: type.text,
    ...optional('tooltip', facts.get('data-tooltip')),
    ...optional('encrypted', facts.get('data-encrypted')),
    ...optional('encoded', encoded === 'json_encode' ? 'by-json_encode' : encoded),
    ...optional('signed', facts.get('data-signed')),
    ...(rest.length === 0 && !line.endsWith('| ')
      ? {}
      : { description: rest.map(cell => cell.written).join(' \\| ') }),
  }
}

/**
 * Whether several cells are one description whose bars lost their backslash: each bar stands between two values in
 * backticks. Any other cell may be a column of its own, or its blanks part of a value, and that is for a person to say.
 */
function isOneText(cells: readonly Cell[]): boolean {
  return cells.slice(1).every((cell, at) => {
    const before = cells.slice(0, at + 1).map(own => own.written)
    const marks = before.join('').match(/`/g)?.length ?? 0
    return marks % 2 === 0 && before.at(-1)?.endsWith('`') === true && cell.written.startsWith('`')
  })
}

function hasKnown({ attributes }: Cell): boolean {
  return attributes?.attributes.some(({ name }) => known.includes(name) || /^data-/i.test(name)) === true
}

function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  const pair: { [K in Key]?: string } = {}
  if (value !== undefined) pair[key] = value
  return pair
}

/** The attributes of the two cells by key, '' for a flag; undefined where one is unknown, repeated or malformed. */
function attributesOf(cells: readonly Cell[]): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  for (const { attributes } of cells) {
    if (attributes === undefined) continue
    if (attributes.problems.length > 0) return undefined
    for (const attribute of attributes.attributes) {
      const key = keyOf(attribute)
      if (key === undefined || found.has(key)) return undefined
      if (key !== 'data-required' && (attribute.value ?? '') === '') return undefined
      if (key === 'data-required' && attribute.value !== undefined) return undefined
      found.set(key, attribute.value ?? '')
    }
  }
  return found
}

/** The older spelling of C3 is the same attribute. */
function keyOf({ kind, name, value }: Attribute): string | undefined {
  if (kind !== 'key') return undefined
  if (name === 'data-encoded-by') return value === 'json_encode' ? 'data-encoded' : undefined
  return keys.includes(name) ? name : undefined
}

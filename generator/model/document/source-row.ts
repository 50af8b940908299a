import { attributeOf, lineClass, olderMark } from '../../dialect/row-vocabulary.js'
import type { Attribute } from '../../parse/attributes/attribute.js'
import type { Cell, Row } from '../../parse/table/table.js'
import { statedFacts } from '../from-page/read-row.js'
import { holdsAttributes } from '../from-page/row-attributes.js'
import type { CorrectedRow } from '../from-page/row-facts.js'
import type { SourceRow } from './document.js'

/**
 * A row as facts where they say all that its line says, and where patches state some of them; its cells as written
 * elsewhere. `line` is that line.
 */
export function sourceRow(row: CorrectedRow, line: string): SourceRow {
  if (isSeparator(row)) return { kind: 'line-row' }
  if (row.corrected === undefined && !isField(row)) return { kind: 'cells-row', cells: cellsOf(row) }
  const { description, ...facts } = statedFacts(row)
  const isShort = row.corrected === undefined && row.cells.length === 2 && !line.endsWith('| ')
  return { kind: 'field-row', ...facts, ...(isShort ? {} : { description }) }
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
    last.name === lineClass
  )
}

/** Whether facts say all that a row says. */
function isField({ cells }: Row): boolean {
  const [name, type, ...rest] = cells
  if (name === undefined || type === undefined || name.text === '' || type.text === '') return false
  return hasFactsAlone([name, type]) && !rest.some(holdsAttributes) && isOneText(rest)
}

/**
 * Whether several cells are one description whose bars lost their backslash: each bar stands between two values in
 * backticks. Any other cell may be a column of its own, or its blanks part of a value, so a person must decide.
 */
function isOneText(cells: readonly Cell[]): boolean {
  return cells.slice(1).every((cell, at) => {
    const before = cells.slice(0, at + 1).map(own => own.written)
    const marks = before.join('').match(/`/g)?.length ?? 0
    return marks % 2 === 0 && before.at(-1)?.endsWith('`') === true && cell.written.startsWith('`')
  })
}

/** Whether the lists of the cells hold attributes of a field alone, each once, with values that facts keep. */
function hasFactsAlone(cells: readonly Cell[]): boolean {
  const facts = new Set<string>()
  for (const { attributes: list } of cells) {
    if (list === undefined) continue
    if (list.problems.length > 0) return false
    for (const attribute of list.attributes) {
      const fact = factOf(attribute)
      if (fact === undefined || facts.has(fact)) return false
      facts.add(fact)
    }
  }
  return true
}

/** The fact that an attribute states, by its present key or an older one; undefined where writing it anew would say less. */
function factOf({ kind, name, value }: Attribute): string | undefined {
  if (kind !== 'key') return undefined
  const older = olderMark(name)
  if (older !== undefined) return older.older?.value === value ? older.name : undefined
  const fact = attributeOf(name)?.fact
  if (fact === 'required') return value === undefined ? fact : undefined
  if (fact === 'indent') return /^\d{1,2}$/.test(value ?? '') ? fact : undefined
  return (value ?? '') === '' ? undefined : fact
}

import type { CatalogueEntry } from './facts.js'
import { attribute, cellsOf, splitAttributes } from './read-row.js'
import type { RawTable } from './split-page.js'

interface Cell {
  readonly text: string
  readonly columns: number
}

function cellOf(cell: string): Cell {
  const { text, attributes } = splitAttributes(cell)
  return { text, columns: Number(attribute(attributes, 'colspan') ?? 1) }
}

function linksOf(cell: Cell, column: number, tag: string): CatalogueEntry[] {
  return [...cell.text.matchAll(/\]\((\/[^)#]*)(?:#([^)]*))?\)/g)].map(link => ({
    target: link[1] ?? '',
    ...(link[2] === undefined ? {} : { anchor: link[2] }),
    tag,
    direct: column === 0,
    partner: column === 1 || column + cell.columns > 1,
  }))
}

/** Reads the table of a catalogue page; the first cell holds for as many rows as its `rowspan` says. */
export function readCatalogue(tables: readonly RawTable[]): CatalogueEntry[] {
  const entries: CatalogueEntry[] = []
  let tag = ''
  let left = 0
  for (const row of tables.flatMap(table => table.rows)) {
    const cells = cellsOf(row.text)
    if (left === 0) {
      const first = splitAttributes(cells.shift() ?? '')
      tag = first.text
      left = Number(attribute(first.attributes, 'rowspan') ?? 1)
    }
    left--
    let column = 0
    for (const cell of cells.map(cellOf)) {
      entries.push(...linksOf(cell, column, tag))
      column += cell.columns
    }
  }
  return entries
}

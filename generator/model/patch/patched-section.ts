import type { Section, TableBlock } from '../../parse/page.js'
import type { Correction } from '../correction.js'
import { type TableTop, tableTop } from '../from-page/parameter-table.js'
import type { CorrectedRow } from '../from-page/row-facts.js'
import { tableBlocks } from '../from-page/table-blocks.js'
import { renameInSamples } from './edit-samples.js'
import type { Patch } from './patch.js'
import { type RowPath, rowPaths } from './row-paths.js'

/** A table whose rows change with each patch. */
export interface PatchedTable {
  readonly block: TableBlock
  readonly top: TableTop
  readonly rows: readonly CorrectedRow[]
}

/** A row with its table. */
export interface RowPlace extends RowPath {
  readonly table: PatchedTable
}

/** The tables and samples of a section while patches are applied. */
export class PatchedSection {
  readonly section: Section
  readonly lines = new Map<number, Patch>()
  /** The patch behind each correction. */
  readonly origins = new Map<Correction, Patch>()
  readonly #all: Correction[] = []
  #tables: readonly PatchedTable[]
  #samples: Section['samples']

  constructor(section: Section) {
    this.section = section
    this.#samples = section.samples
    this.#tables = tableBlocks(section.blocks).flatMap(block => {
      const top = tableTop(block)
      return top === undefined ? [] : [{ block, top, rows: block.table.rows }]
    })
  }

  get all(): readonly Correction[] {
    return this.#all
  }

  get samples(): Section['samples'] {
    return this.#samples
  }

  get tables(): readonly PatchedTable[] {
    return this.#tables
  }

  rowsOf(block: TableBlock): readonly CorrectedRow[] {
    return this.#tables.find(table => table.block === block)?.rows ?? block.table.rows
  }

  places(): readonly RowPlace[] {
    return this.#tables.flatMap(table => rowPaths(table.rows, table.top).map(path => ({ ...path, table })))
  }

  /** Puts rows in the place of `count` rows of a table. */
  splice(table: PatchedTable, from: number, count: number, ...rows: readonly CorrectedRow[]): void {
    const next = [...table.rows.slice(0, from), ...rows, ...table.rows.slice(from + count)]
    this.#tables = this.#tables.map(each => (each.block === table.block ? { ...each, rows: next } : each))
  }

  /** Notes what a patch did; `row` is the row that says so now. */
  note(correction: Correction, patch: Patch, row?: CorrectedRow): void {
    this.#all.push(correction)
    this.origins.set(correction, patch)
    if (row !== undefined) this.lines.set(row.span.line, patch)
  }

  rename(path: string, name: string | undefined): void {
    this.#samples = renameInSamples(this.#samples, path, name)
  }
}

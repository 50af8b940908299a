import { DownloadError } from '../errors/errors.js'
import { splitCells } from './split-cells.js'

/** One line of a bill: its cells by the names of the columns, as the bill writes them. */
export type BillRow = Readonly<Record<string, string>>

/**
 * Distinguishes the lines of a bill: column names, rows, and at the end the names and values of the summary.
 *
 * Values begin with a backtick and names do not, so a line without one after the rows begins the summary. A bill without
 * backticks is plain CSV and has no summary.
 */
export class BillParser {
  /** Values of the summary; undefined before the end, and where the bill has none. */
  summary: BillRow | undefined
  #number = 0
  #columns: readonly string[] | undefined
  /** How rows are written, once there is one. */
  #style: 'unknown' | 'backtick' | 'plain' = 'unknown'
  /** A line that is a plain row or the summary's names; the next line decides. */
  #undecided: { readonly number: number; readonly line: string } | undefined

  /** Takes the next lines and gives the complete rows. */
  read(lines: readonly string[]): readonly BillRow[] {
    const rows: BillRow[] = []
    for (const line of lines) {
      this.#number += 1
      if (line !== '') this.#readLine(line, rows)
    }
    return rows
  }

  /** Ends the bill and gives the last rows. */
  end(): readonly BillRow[] {
    const rows: BillRow[] = []
    if (this.#columns === undefined) throw unreadable(1, 'is missing: the bill is empty')
    if (this.#undecided !== undefined && this.#style === 'backtick') {
      throw unreadable(this.#number, 'is the last, and the values of the summary are missing')
    }
    this.#takeUndecided(rows)
    return rows
  }

  #readLine(line: string, rows: BillRow[]): void {
    const columns = this.#columns
    if (columns === undefined) this.#columns = namesOf(line, this.#number)
    else if (this.summary !== undefined) throw unreadable(this.#number, 'follows the summary')
    else if (line.startsWith('`')) this.#readValues(line, columns, rows)
    else if (this.#style === 'plain') rows.push(rowOf(line, columns, this.#number))
    else this.#readPlain(line, rows)
  }

  #readValues(line: string, columns: readonly string[], rows: BillRow[]): void {
    const undecided = this.#undecided
    if (this.#style === 'plain')
      throw unreadable(this.#number, 'begins with a backtick, and the rows above do not')
    if (undecided === undefined) {
      this.#style = 'backtick'
      rows.push(rowOf(line, columns, this.#number))
      return
    }
    this.#undecided = undefined
    this.summary = rowOf(line, namesOf(undecided.line, undecided.number), this.#number)
  }

  #readPlain(line: string, rows: BillRow[]): void {
    if (this.#undecided !== undefined) {
      if (this.#style === 'backtick')
        throw unreadable(this.#undecided.number, 'is neither a row nor the summary')
      this.#takeUndecided(rows)
      this.#readLine(line, rows)
      return
    }
    this.#undecided = { number: this.#number, line }
  }

  #takeUndecided(rows: BillRow[]): void {
    if (this.#undecided === undefined || this.#columns === undefined) return
    this.#style = 'plain'
    rows.push(rowOf(this.#undecided.line, this.#columns, this.#undecided.number))
    this.#undecided = undefined
  }
}

/** Names are trimmed; a repeated one gets `_2`, `_3` and so on, so that no cell is lost. */
function namesOf(line: string, number: number): readonly string[] {
  if (/^\s*[<{]/.test(line)) throw unreadable(number, 'begins an error answer, not a bill')
  const names = new Set<string>()
  for (const cell of cellsOf(line, number)) names.add(unusedName(cell.trim(), names))
  return [...names]
}

function unusedName(name: string, names: ReadonlySet<string>): string {
  let unused = name
  for (let count = 2; names.has(unused); count += 1) unused = `${name}_${count}`
  return unused
}

function rowOf(line: string, names: readonly string[], number: number): BillRow {
  const cells = cellsOf(line, number)
  if (cells.length !== names.length) {
    throw unreadable(number, `has ${cells.length} cells, and the line with the names has ${names.length}`)
  }
  // Not by assignment: a column may have any name, even __proto__.
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
}

function cellsOf(line: string, number: number): readonly string[] {
  const cells = splitCells(line)
  if (cells === undefined) throw unreadable(number, 'has a quotation mark that is not closed')
  return cells
}

/** Leaves out the line's text, which is about payments. */
function unreadable(number: number, what: string): DownloadError {
  return new DownloadError('BILL_UNREADABLE', `Line ${number} ${what}.`, 'Check what was downloaded.')
}

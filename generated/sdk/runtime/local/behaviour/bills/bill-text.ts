/** A table of a bill: the columns by their names, and how the totals below are made of the rows. */
export interface BillFormat<Row> {
  readonly columns: readonly BillColumn<Row>[]
  readonly totals: readonly BillColumn<readonly Row[]>[]
}

/** The name in the bill, and what a cell below says. */
export type BillColumn<From> = readonly [name: string, cell: (from: From) => string]

/**
 * The text of a bill, as the service writes it: a byte order mark, lines ended by CRLF, a backtick before each value and none
 * before names.
 */
export function billText<Row>({ columns, totals }: BillFormat<Row>, rows: readonly Row[]): string {
  const lines = [
    columns.map(([name]) => name).join(','),
    ...rows.map(row => valuesLine(columns, row)),
    totals.map(([name]) => name).join(','),
    valuesLine(totals, rows),
  ]
  return `\ufeff${lines.map(line => `${line}\r\n`).join('')}`
}

function valuesLine<From>(columns: readonly BillColumn<From>[], from: From): string {
  return columns.map(([, cell]) => `\`${oneLine(cell(from))}`).join(',')
}

/** What merchants write stays on its line: bills replace these characters, as the description of the bills' fields says. */
function oneLine(cell: string): string {
  return cell.replaceAll('\u0001', ' ').replaceAll('\r', '\\r').replaceAll('\n', '\\n')
}

/** Fen as yuan with two places: `12.30`. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A fee, which bills write with five places: `0.32000`. */
export function feeYuan(fen: number): string {
  return `${yuan(fen)}000`
}

/** The sum of a number of each row. */
export function sumOf<Row>(rows: readonly Row[], number: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + number(row), 0)
}

/**
 * Cells of one line of a bill.
 *
 * If the line begins with a backtick, every cell does, and a cell ends at a comma before the next backtick: commas within
 * cells need no quotation marks. Other lines are plain CSV (RFC 4180) without line ends in cells. Undefined for an
 * unclosed quotation mark.
 */
export function splitCells(line: string): readonly string[] | undefined {
  if (line.startsWith('`')) return line.slice(1).split(',`')
  return line.includes('"') ? splitQuoted(line) : line.split(',')
}

function splitQuoted(line: string): readonly string[] | undefined {
  const cells: string[] = []
  let at = 0
  for (;;) {
    const cell = line[at] === '"' ? quotedCell(line, at) : plainCell(line, at)
    if (cell === undefined) return undefined
    cells.push(cell.text)
    if (cell.end >= line.length) return cells
    at = cell.end + 1
  }
}

interface Cell {
  readonly text: string
  /** Index of the comma behind the cell, or the end of the line. */
  readonly end: number
}

function plainCell(line: string, start: number): Cell {
  const comma = line.indexOf(',', start)
  const end = comma === -1 ? line.length : comma
  return { text: line.slice(start, end), end }
}

function quotedCell(line: string, start: number): Cell | undefined {
  let text = ''
  let at = start + 1
  for (;;) {
    const quote = line.indexOf('"', at)
    if (quote === -1) return undefined
    text += line.slice(at, quote)
    if (line[quote + 1] !== '"') {
      const rest = plainCell(line, quote + 1)
      return { text: text + rest.text, end: rest.end }
    }
    text += '"'
    at = quote + 2
  }
}

/** A row of a parameter table as its cells say it, before any row is seen in the light of another. */
export interface Row {
  readonly line: number
  readonly kind: 'field' | 'separator' | 'note'
  readonly name: string
  readonly indent: number
  readonly required: boolean
  /** Text of the type cell without attributes. */
  readonly type: string
  readonly description: string
  readonly encrypted?: string
  readonly encoded?: string
  readonly signed?: string
}

/** The cells of a row; a pipe behind a backslash does not divide. */
export function cellsOf(line: string): string[] {
  const cells: string[] = ['']
  const text = line.trim().replace(/^\|/, '')
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (char === '\\' && index + 1 < text.length) {
      cells[cells.length - 1] += char + text.charAt(++index)
    } else if (char === '|') {
      cells.push('')
    } else {
      cells[cells.length - 1] += char
    }
  }
  // a closing pipe divides nothing
  if (cells.length > 1 && text.endsWith('|') && !text.endsWith('\\|')) cells.pop()
  return cells.map(cell => cell.trim())
}

/** Text of a cell and the attribute list at its end. */
export function splitAttributes(cell: string): { readonly text: string; readonly attributes: string } {
  const open = cell.lastIndexOf('{')
  if (open < 0 || !cell.endsWith('}')) return { text: cell, attributes: '' }
  return { text: cell.slice(0, open).trim(), attributes: cell.slice(open + 1, -1).trim() }
}

/** The value of an attribute: `''` for a bare one, undefined where it is absent. */
export function attribute(list: string, name: string): string | undefined {
  const padded = ` ${list} `
  const start = padded.indexOf(` ${name}`)
  if (start < 0) return undefined
  const rest = padded.slice(start + 1 + name.length)
  if (rest.startsWith(' ')) return ''
  if (!rest.startsWith('=')) return undefined
  const quote = rest.charAt(1)
  if (quote === '"' || quote === "'") return rest.slice(2, rest.indexOf(quote, 2))
  return rest.slice(1, rest.indexOf(' '))
}

function encodedBy(attributes: string): string | undefined {
  const straight = attribute(attributes, 'data-encoded')
  if (straight !== undefined) return straight
  const by = attribute(attributes, 'data-encoded-by')
  return by === undefined ? undefined : `by-${by}`
}

/** Reads one line of a table. */
export function readRow(line: string, number: number): Row {
  const cells = cellsOf(line)
  const name = splitAttributes(cells[0] ?? '')
  const type = splitAttributes(cells[1] ?? '')
  const attributes = `${name.attributes} ${type.attributes}`
  const encrypted = attribute(attributes, 'data-encrypted')
  const encoded = encodedBy(attributes)
  const signed = attribute(attributes, 'data-signed')
  const spans = attribute(name.attributes, 'colspan') !== undefined
  return {
    line: number,
    kind: name.attributes.includes('.im-table-line') ? 'separator' : spans ? 'note' : 'field',
    name: name.text,
    indent: Number(attribute(attributes, 'data-indent') ?? 0),
    required: attribute(attributes, 'data-required') !== undefined,
    type: type.text,
    // an unescaped pipe only divides what belongs together
    description: cells.slice(2).join(' | '),
    ...(encrypted === undefined ? {} : { encrypted }),
    ...(encoded === undefined ? {} : { encoded }),
    ...(signed === undefined ? {} : { signed }),
  }
}

/** A line with its 1-based number. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** A table as it stands: head cell, row lines, and the word of the line below it. */
export interface RawTable {
  readonly head: string
  readonly rows: readonly Line[]
  readonly tail: 'request' | 'response' | 'other'
}

/** What stands under one heading with a method. */
export interface Section {
  readonly line: number
  readonly method: string
  readonly title: string
  /** Lines outside fences. */
  readonly prose: readonly Line[]
  /** Lines of fences. */
  readonly code: readonly string[]
  readonly tables: readonly RawTable[]
}

/** A page in pieces. */
export interface Page {
  readonly frontMatter: ReadonlyMap<string, string>
  /** Badges above the first section count for every section. */
  readonly sections: readonly Section[]
  readonly tables: readonly RawTable[]
}

interface Marked extends Line {
  readonly fenced: boolean
}

const delimiter = /^\|[\s:|-]+$/

function markFences(lines: readonly Line[]): Marked[] {
  let fence = ''
  return lines.map(line => {
    const ticks = /^\s*(`{3,}|~{3,})(.*)$/.exec(line.text)
    if (fence === '') {
      fence = ticks?.[1] ?? ''
      return { ...line, fenced: fence !== '' }
    }
    const closes = ticks !== null && (ticks[1] ?? '').startsWith(fence) && (ticks[2] ?? '').trim() === ''
    if (closes) fence = ''
    return { ...line, fenced: true }
  })
}

/** Splits a text into numbered lines, with any kind of line end. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line }))
}

function tailOf(lines: readonly Marked[], from: number): RawTable['tail'] {
  const tail = lines.slice(from).find(line => line.text.trim() !== '')?.text ?? ''
  if (/^\{\.im-table[^}]*#request/.test(tail)) return 'request'
  if (/^\{\.im-table[^}]*#response/.test(tail)) return 'response'
  return 'other'
}

/** Every run of table lines outside fences. */
export function tablesOf(lines: readonly Marked[]): RawTable[] {
  const tables: RawTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const isRow = (index: number) =>
      lines[index]?.fenced === false && lines[index]?.text.startsWith('|') === true
    if (!isRow(at)) continue
    const start = at
    while (isRow(at)) at++
    const run = lines.slice(start, at)
    const rows = run.slice(1).filter(line => !delimiter.test(line.text))
    const head = (run[0]?.text ?? '').replace(/^\|/, '').split('|')[0] ?? ''
    tables.push({ head: head.trim(), rows, tail: tailOf(lines, at) })
  }
  return tables
}

function frontMatterOf(lines: readonly Line[]): {
  readonly values: Map<string, string>
  readonly end: number
} {
  const values = new Map<string, string>()
  if (lines[0]?.text.trim() !== '---') return { values, end: 0 }
  const close = lines.findIndex((line, index) => index > 0 && line.text.trim() === '---')
  for (const line of lines.slice(1, close)) {
    const pair = /^(\w+):\s*(.*)$/.exec(line.text)
    if (pair) values.set(pair[1] ?? '', (pair[2] ?? '').replace(/^(['"])(.*)\1$/, '$2').trim())
  }
  return { values, end: close + 1 }
}

function interpolate(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{\s*\$frontmatter\.(\w+)\s*\}\}/g, (_, name: string) => values.get(name) ?? '')
}

/** Splits a page at its headings with a method. */
export function splitPage(text: string): Page {
  const all = linesOf(text)
  const { values, end } = frontMatterOf(all)
  const lines = markFences(all.slice(end))
  const starts = lines.flatMap((line, index) => {
    const heading = line.fenced
      ? null
      : /^#{1,2}\s+(.*?)\s*\{#(get|post|put|patch|delete|head|options)\}\s*$/.exec(line.text)
    return heading ? [{ index, line: line.number, title: heading[1] ?? '', method: heading[2] ?? '' }] : []
  })
  const sections = starts.map((start, order) => {
    const own = lines.slice(start.index + 1, starts[order + 1]?.index ?? lines.length)
    const before = order === 0 ? lines.slice(0, start.index) : []
    return {
      line: start.line,
      method: start.method,
      title: interpolate(start.title, values),
      prose: [...before, ...own].filter(line => !line.fenced),
      code: own.filter(line => line.fenced).map(line => line.text),
      tables: tablesOf(own),
    }
  })
  return { frontMatter: values, sections, tables: tablesOf(lines) }
}

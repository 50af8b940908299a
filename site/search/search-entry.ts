import type { EntryState } from '../words/navigation-words.js'

/** An operation as the search shows it. */
export interface SearchEntry {
  readonly title: string
  /** The first product that lists the page; '' without one. */
  readonly tag: string
  /** The page's file: `openapi/v3/….md`. */
  readonly file: string
  /** Fragment of the operation. */
  readonly fragment: string
  /** Method and path, or the event's name. */
  readonly path: string
  readonly state?: EntryState
  readonly tables: readonly SearchTable[]
}

/** How much a result counts: operations that are gone or replaced come last, and those of v2 behind those of v3. */
export function weightOf(entry: SearchEntry | undefined): number {
  const isOld = entry?.state === 'gone' || entry?.state === 'replaced'
  const isV2 = entry !== undefined && /^[a-z]+\/v2\//.test(entry.file)
  return (isOld ? 0.3 : 1) * (isV2 ? 0.8 : 1)
}

/** The rows of a table, so that a result can link to a field. */
export interface SearchTable {
  /** The table's fragment. A row's fragment adds a dot and its path. */
  readonly fragment: string
  readonly name: string
  /** Paths of the rows, separated by blanks. */
  readonly rows: string
}

/** A row that matches a query. */
export interface FoundRow {
  readonly table: string
  readonly name: string
  readonly fragment: string
}

/** The rows of an operation whose names begin with a word of a query; exact matches come first. */
export function findRows(entry: SearchEntry, words: readonly string[], most: number): readonly FoundRow[] {
  const names = words.filter(word => /^[a-z]/.test(word))
  if (names.length === 0) return []
  const found = entry.tables.flatMap(table =>
    table.rows.split(' ').flatMap(path => {
      const name = path.slice(path.lastIndexOf('.') + 1)
      const lower = name.toLowerCase()
      const rank = names.includes(lower) ? 0 : names.some(word => lower.startsWith(word)) ? 1 : 2
      return rank === 2
        ? []
        : [{ rank, row: { table: table.name, name, fragment: `${table.fragment}.${path}` } }]
    }),
  )
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ row }) => row)
}

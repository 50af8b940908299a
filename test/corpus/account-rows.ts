import type { TableFact } from './independent-reader/facts.js'
import { readRow } from './independent-reader/read-row.js'
import { linesOf } from './independent-reader/split-page.js'

/** A node of a model. Only `kind`, `span`, `name` and `file` are read here. */
export type Node = Readonly<Record<string, unknown>>

/** What a line of a file holds, by the model: kinds and names of the nodes that begin there. */
export interface LineUse {
  readonly kinds: Set<string>
  readonly names: Set<string>
}

/** Kinds made from a row, unlike samples, badges, notes and schemas. */
const rowKinds: ReadonlySet<string> = new Set([
  'property',
  'parameter',
  'root-row',
  'string-content',
  'wrapper',
  'alternative',
  'empty',
  'stream',
  'redirect',
  'tag',
])

function startLine({ span }: Node): number | undefined {
  if (typeof span !== 'object' || span === null || !('line' in span)) return undefined
  return typeof span.line === 'number' ? span.line : undefined
}

function note(uses: Map<string, LineUse>, file: string, node: Node): void {
  const line = startLine(node)
  if (line === undefined || typeof node.kind !== 'string' || !rowKinds.has(node.kind)) return
  const key = `${file}:${line}`
  const use = uses.get(key) ?? { kinds: new Set(), names: new Set() }
  uses.set(key, use)
  use.kinds.add(node.kind)
  if (typeof node.name === 'string') use.names.add(node.name)
}

function walk(uses: Map<string, LineUse>, file: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(uses, file, item)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const node: Node = { ...value }
  const own = typeof node.file === 'string' ? node.file : file
  note(uses, own, node)
  for (const member of Object.values(node)) walk(uses, own, member)
}

/** The nodes of a model by file and line. */
export function linesOfModel(model: unknown): ReadonlyMap<string, LineUse> {
  const uses = new Map<string, LineUse>()
  walk(uses, '', model)
  return uses
}

/** A row that neither the model nor a diagnostic knows. */
export interface LostRow {
  readonly place: string
  readonly row: string
  readonly why: string
}

/** An alternative has the name of its field, which is at the line of the first one. */
function stands(use: LineUse, name: string): boolean {
  return use.names.has(name) || use.kinds.has('alternative')
}

/**
 * Rows that got lost: a row that names a field must be a node of that name at that very line; a
 * separator or a full-width note must be a node, or be opened by the row below it.
 */
export function lostRows(
  tables: readonly TableFact[],
  texts: ReadonlyMap<string, string>,
  uses: ReadonlyMap<string, LineUse>,
  diagnosed: ReadonlySet<string>,
): LostRow[] {
  return tables.flatMap(table => {
    const lines = linesOf(texts.get(table.file) ?? '')
    return table.rows.flatMap(number => {
      const place = `${table.file}:${number}`
      const row = readRow(lines[number - 1]?.text ?? '', number)
      const use = uses.get(place)
      if (diagnosed.has(place)) return []
      const lost = (why: string): LostRow[] => [{ place, row: row.name, why }]
      if (row.kind === 'field')
        return use && stands(use, row.name) ? [] : lost(use ? 'another name' : 'absent')
      if (row.kind === 'separator') {
        return use || uses.has(`${table.file}:${number + 1}`) ? [] : lost('separator')
      }
      return use ? [] : lost('note')
    })
  })
}

import type { BuiltEntry } from './build-entries.js'
import { priorOf } from './prior.js'
import { readRows, type SearchRow, shortText } from './read-rows.js'
import { entryKey } from './search-entry.js'
import type { FieldsPart, PackedError, TermsPart } from './search-parts.js'
import { fieldsPartName } from './search-parts.js'

/** The longest description of a term. */
const mostCharacters = 48

/** The terms, and the shards of their places by name. */
export interface BuiltTerms {
  readonly terms: TermsPart
  readonly fields: ReadonlyMap<string, FieldsPart>
  /** The rows of each entry, which other parts use. */
  readonly rows: readonly (readonly SearchRow[])[]
}

interface FieldTerm {
  readonly descriptions: Map<string, number>
  /** The first place in each entry. */
  readonly places: Map<number, string>
}

interface ErrorTerm {
  readonly statuses: Set<string>
  readonly operations: Set<number>
  description: string
  place: string
}

/** Collects names of fields and codes of errors. An entry is named by its place in `built`. */
export function buildTerms(built: readonly BuiltEntry[]): BuiltTerms {
  const fields = new Map<string, FieldTerm>()
  const errors = new Map<string, ErrorTerm>()
  const rows = rowsOf(built)
  for (const [id, own] of rows.entries())
    for (const row of own) {
      if (row.role === 'errors') addError(row, id, built, errors)
      else if (row.fragment !== undefined) addField(row, id, row.fragment, fields)
    }
  const rank = rankOf(built)
  const names = [...fields.keys()].sort()
  return {
    terms: {
      fields: names.map(name => {
        const { descriptions, places } = fields.get(name) ?? { descriptions: new Map(), places: new Map() }
        return [name, mostCommon(descriptions), places.size]
      }),
      errors: [...errors].map(([code, term]) => packError(code, term, rank)),
    },
    fields: packPlaces(fields, rank),
    rows,
  }
}

function rowsOf(built: readonly BuiltEntry[]): readonly (readonly SearchRow[])[] {
  return built.map(one => {
    if (one.kind === 'guide') return []
    if (one.kind === 'page')
      return one.page.place.section === 'errors'
        ? one.page.page.sections.flatMap(section => readRows(section, one.page, ''))
        : []
    const prefix = one.page.operations.length === 1 ? '' : `${one.operation.method}-`
    return readRows(one.operation.section, one.page, prefix)
  })
}

function addField(row: SearchRow, id: number, fragment: string, fields: Map<string, FieldTerm>): void {
  const term: FieldTerm = fields.get(row.name) ?? { descriptions: new Map(), places: new Map() }
  fields.set(row.name, term)
  const description = shortText(row.description, mostCharacters)
  if (description !== '') term.descriptions.set(description, (term.descriptions.get(description) ?? 0) + 1)
  if (!term.places.has(id)) term.places.set(id, fragment)
}

function addError(
  { name, status, description, fragment = '' }: SearchRow,
  id: number,
  built: readonly BuiltEntry[],
  errors: Map<string, ErrorTerm>,
): void {
  const empty: ErrorTerm = { statuses: new Set(), operations: new Set(), description: '', place: '' }
  const term = errors.get(name) ?? empty
  errors.set(name, term)
  const own = built[id]
  if (status !== '') term.statuses.add(status)
  const isCommon = own?.kind === 'page'
  if (own !== undefined && isCommon && (term.place === '' || own.entry.protocol === 'v3')) {
    term.place = entryKey({ file: own.entry.file, fragment })
    term.description = shortText(description, 80)
  }
  if (term.description === '') term.description = shortText(description, 80)
  if (!isCommon) term.operations.add(id)
}

/** The places of the entries when the likeliest comes first. */
function rankOf(built: readonly BuiltEntry[]): readonly number[] {
  const priors = built.map(({ entry }) => priorOf(entry))
  const order = priors.map((_, id) => id).sort((a, b) => (priors[b] ?? 0) - (priors[a] ?? 0))
  const rank: number[] = []
  for (const [place, id] of order.entries()) rank[id] = place
  return rank
}

function byRank(ids: Iterable<number>, rank: readonly number[]): readonly number[] {
  return [...ids].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
}

function packError(code: string, term: ErrorTerm, rank: readonly number[]): PackedError {
  const { statuses, description, place, operations } = term
  return [code, [...statuses].sort().join(' '), description, place, byRank(operations, rank)]
}

function packPlaces(
  fields: ReadonlyMap<string, FieldTerm>,
  rank: readonly number[],
): ReadonlyMap<string, FieldsPart> {
  const parts = new Map<string, { heads: Map<string, number>; places: Record<string, readonly number[]> }>()
  for (const [name, { places }] of fields) {
    const part = fieldsPartName(name)
    const own = parts.get(part) ?? { heads: new Map<string, number>(), places: {} }
    parts.set(part, own)
    own.places[name] = byRank(places.keys(), rank).flatMap(id => {
      const head = (places.get(id) ?? '').slice(0, -name.length)
      const at = own.heads.get(head) ?? own.heads.size
      own.heads.set(head, at)
      return [id, at]
    })
  }
  return new Map([...parts].map(([part, { heads, places }]) => [part, { heads: [...heads.keys()], places }]))
}

/** The description that most rows have; of several, the shortest. */
function mostCommon(descriptions: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [text, count] of descriptions)
    if (count > most || (count === most && text.length < best.length)) {
      best = text
      most = count
    }
  return best
}

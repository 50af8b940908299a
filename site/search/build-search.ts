import { type BuiltEntry, buildEntries, type EntrySource } from './build-entries.js'
import { buildTerms } from './build-terms.js'
import { buildText } from './build-text.js'
import { type FieldsPart, type HeadPart, packEntry, partNames, type TextPart } from './search-parts.js'

/** The parts of the index by name: `head`, `terms`, `fields-0`, `text-0` and so on, each as plain data. */
export type SearchParts = ReadonlyMap<string, unknown>

/** Indexes a site. The head answers most queries; the others are loaded when a query needs them. */
export function buildSearch(source: EntrySource): SearchParts {
  const built = buildEntries(source)
  const { terms, fields, rows } = buildTerms(built)
  const found = new Map<string, unknown>([
    ['head', buildHead(built, source)],
    ['terms', terms],
    ...fields,
    ...buildText(built, rows),
  ])
  // Every part is there, so that a browser never asks for a file that is not.
  return new Map(partNames.map(name => [name, found.get(name) ?? emptyPart(name)]))
}

function emptyPart(name: string): FieldsPart | TextPart {
  return name.startsWith('fields-') ? { heads: [], places: {} } : {}
}

function buildHead(built: readonly BuiltEntry[], { settings }: EntrySource): HeadPart {
  const products = [...new Set(built.map(({ entry }) => entry.product))].filter(name => name !== '')
  const files = built.map(({ entry }) => entry.file)
  return {
    entries: built.map(({ entry }) => packEntry(entry, products)),
    products,
    vocabulary: settings.vocabulary,
    popular: settings.popular.map(file => files.indexOf(file)).filter(place => place >= 0),
  }
}

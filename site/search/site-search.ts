import type { EntrySource } from './build-entries.js'
import { buildSearch, type SearchParts } from './build-search.js'
import { createSearchEngine, type PartLoader, type SearchEngine } from './search-engine.js'

/** The search of a site in this process, over the same parts that a browser loads. */
export function siteSearch(source: EntrySource): SearchEngine {
  return createSearchEngine(loadFrom(buildSearch(source)))
}

/** Gives the parts as a browser gets them: as JSON. */
export function loadFrom(parts: SearchParts): PartLoader {
  const read = async (name: string) => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`The index has no part ${name}.`)
    return JSON.parse(JSON.stringify(part))
  }
  return {
    head: () => read('head'),
    terms: () => read('terms'),
    fields: read,
    text: read,
  }
}

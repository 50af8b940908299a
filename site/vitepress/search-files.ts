import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Edition } from '../editions/edition.js'
import type { EntrySource } from '../search/build-entries.js'
import { buildSearch } from '../search/build-search.js'
import { readSearchSettings } from '../search/read-search-settings.js'
import { readSearchGuide } from '../search/search-guide.js'
import type { SiteState } from './site-state.js'

/** The search index of an edition as files. */
export interface SearchFiles {
  /** Below the base of the site, named by its content: `search/zh-1a2b3c4d/`. */
  readonly folder: string
  /** JSON by name: `head.json`. */
  readonly files: ReadonlyMap<string, string>
}

/** Editions do not change: a change of the source makes new ones. */
const known = new WeakMap<Edition, SearchFiles>()

/** The files of the search of an edition, made when they are asked for. */
export function searchFiles(edition: Edition, state: SiteState): SearchFiles {
  const found = known.get(edition)
  if (found !== undefined) return found
  const made = createSearchFiles(searchSource(edition, state))
  known.set(edition, made)
  return made
}

/** What the search of an edition is made of: its titles in the other language are further names. */
export function searchSource(edition: Edition, state: SiteState): EntrySource {
  const other = state.editions().find(one => one !== edition)
  return {
    site: edition.site,
    ...(other === undefined ? {} : { other: other.site }),
    guides: [...edition.own.values()].filter(({ file }) => file.startsWith('guide/')).map(readSearchGuide),
    settings: readSearchSettings(join(state.settings.root, 'specs/search.yaml')),
  }
}

function createSearchFiles(source: EntrySource): SearchFiles {
  const hash = createHash('sha256')
  const files = new Map<string, string>()
  for (const [name, part] of buildSearch(source)) {
    const text = JSON.stringify(part)
    hash.update(`${name}\0${text}\0`)
    files.set(`${name}.json`, text)
  }
  return { folder: `search/${source.site.language}-${hash.digest('hex').slice(0, 8)}/`, files }
}

/** The file at an address below the base; undefined for other addresses. */
export function searchFileAt(address: string, edition: Edition, state: SiteState): string | undefined {
  if (!address.startsWith(`search/${edition.language}-`)) return undefined
  const { folder, files } = searchFiles(edition, state)
  return address.startsWith(folder) ? files.get(address.slice(folder.length)) : undefined
}

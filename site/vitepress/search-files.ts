import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntrySource } from '../search/build-entries.js'
import { buildSearch } from '../search/build-search.js'

/** The search index of an edition as files. */
export interface SearchFiles {
  /** Below the base of the site, named by its content: `search/zh-1a2b3c4d/`. */
  readonly folder: string
  /** JSON by name: `head.json`. */
  readonly files: ReadonlyMap<string, string>
}

/** Makes the files of the search of a site. */
export function createSearchFiles(source: EntrySource): SearchFiles {
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
export function searchFileAt(address: string, { folder, files }: SearchFiles): string | undefined {
  return address.startsWith(folder) ? files.get(address.slice(folder.length)) : undefined
}

/** Writes the files into the built site. */
export function writeSearchFiles({ folder, files }: SearchFiles, out: string): void {
  mkdirSync(join(out, folder), { recursive: true })
  for (const [name, text] of files) writeFileSync(join(out, folder, name), text)
}

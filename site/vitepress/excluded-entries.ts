import { readdirSync } from 'node:fs'
import { pageFolders } from '../../generator/load/page-folders.js'

const shown: ReadonlySet<string> = new Set<string>([...pageFolders, 'index.md'])

/**
 * What VitePress must not take for pages: everything at the top of the docs but the folders of pages and the front page,
 * by its own name. A pattern that excludes all but some matches more or less than it says: `!(a|b)/**` matches
 * `index.md`, and not `ab/c.md`.
 */
export function excludedEntries(docs: string): string[] {
  return readdirSync(docs)
    .filter(name => !shown.has(name) && !name.startsWith('.'))
    .map(escapePattern)
    .flatMap(name => [name, `${name}/**`])
}

/** A name in which no character means something else to a pattern. */
function escapePattern(name: string): string {
  return name.replace(/[()[\]{}!*?@+$|\\^]/g, '\\$&')
}

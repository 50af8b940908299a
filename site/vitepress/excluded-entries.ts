import { readdirSync } from 'node:fs'
import { pageFolders } from '../../generator/load/page-folders.js'

const shown: ReadonlySet<string> = new Set<string>([...pageFolders, 'index.md'])

/**
 * Patterns for everything at the top of the docs except the folders of pages and the front page, each by its own name. One
 * negative pattern would not do: `!(a|b)/**` matches `index.md`, and does not match `ab/c.md`.
 */
export function excludedEntries(docs: string): string[] {
  return readdirSync(docs)
    .filter(name => !shown.has(name) && !name.startsWith('.'))
    .map(escapePattern)
    .flatMap(name => [name, `${name}/**`])
}

/** Escapes the characters of a name that have a meaning in patterns. */
function escapePattern(name: string): string {
  return name.replace(/[()[\]{}!*?@+$|\\^]/g, '\\$&')
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from '../../generator/load/list-files.js'

/** The folder that VitePress takes for its pages; sites of other sources have other folders. */
export function stubFolder(root: string, source: string, base: string): string {
  const name = createHash('sha256').update(`${source}\n${base}`).digest('hex').slice(0, 12)
  return join(root, 'site/.vitepress/pages', name)
}

/**
 * Makes an empty file for each page and removes those of pages that are gone: VitePress finds its routes by files. Gives
 * what changed, so that a running server can be told.
 */
export function writeStubs(
  folder: string,
  paths: readonly string[],
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const wanted = new Set(paths)
  const there = existsSync(folder) ? listFiles(folder).filter(file => file.endsWith('.md')) : []
  const removed = there.filter(path => !wanted.has(path))
  const known = new Set(there)
  const added = paths.filter(path => !known.has(path))
  for (const path of removed) rmSync(join(folder, path), { force: true })
  for (const path of added) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), '')
  }
  return { added, removed }
}

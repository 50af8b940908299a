import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The files of a folder of `test/fixtures/matrix`, by path. */
export function fixtureFiles(name: string): Readonly<Record<string, string>> {
  const folder = fileURLToPath(new URL(`../fixtures/matrix/${name}`, import.meta.url))
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  )
  return Object.fromEntries(
    entries.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

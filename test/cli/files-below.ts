import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The paths of all files below a folder, sorted; none if there is no folder. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** All bytes of the files below a folder, by their paths within it. */
export function contentsBelow(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(folder).map(path => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
}

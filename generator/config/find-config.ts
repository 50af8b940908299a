import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const names = ['ts', 'mts', 'js', 'mjs', 'json'].map(ending => `pagewright.config.${ending}`)

/** Where a folder's configuration file may stand, first choice first. */
export function configPaths(folder: string): readonly string[] {
  return names.map(name => join(folder, name))
}

/** The configuration file of a folder or the nearest folder above it; undefined if there is none. */
export function findConfig(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    for (const path of configPaths(folder)) {
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path
    }
    if (dirname(folder) === folder) return undefined
  }
}

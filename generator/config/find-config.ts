import { statSync } from 'node:fs'
import { join } from 'node:path'
import { foldersUpFrom } from '../load/list-files.js'

const names = ['ts', 'mts', 'js', 'mjs', 'json'].map(ending => `pagewright.config.${ending}`)

/** Where a folder's configuration file may stand, first choice first. */
export function configPaths(folder: string): readonly string[] {
  return names.map(name => join(folder, name))
}

/** The configuration file of a folder or the nearest folder above it; undefined if there is none. */
export function findConfig(start: string): string | undefined {
  return foldersUpFrom(start)
    .flatMap(configPaths)
    .find(path => statSync(path, { throwIfNoEntry: false })?.isFile())
}

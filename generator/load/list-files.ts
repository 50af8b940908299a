import { readdirSync, statSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import { type FileStats, fileStats } from './file-stats.js'

/**
 * All files below a folder, relative to it, with `/`, in code-unit order; links are followed, hidden names left out.
 * One folder at a time and by plain names: file systems that package managers put over Node's own (Yarn's zip archives)
 * do not give the entries of a recursive listing as Node does. Throws Node's error where a folder cannot be listed.
 */
export function listFiles(folder: string): readonly string[] {
  return [...listFilesWithStats(folder).keys()]
}

/** The same with what the disk says about each file, by name; names that match `except` are left out. Throws Node's error. */
export function listFilesWithStats(folder: string, except?: RegExp): ReadonlyMap<string, FileStats> {
  const found: (readonly [string, FileStats])[] = []
  addBelow(found, folder, '', except)
  return new Map(found.sort(([a], [b]) => compareCodeUnits(a, b)))
}

function addBelow(
  found: (readonly [string, FileStats])[],
  folder: string,
  prefix: string,
  except: RegExp | undefined,
): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.') || except?.test(name)) continue
    const place = folder.endsWith(sep) ? folder + name : folder + sep + name
    const stats = statSync(place)
    if (stats.isDirectory()) addBelow(found, place, `${prefix}${name}/`, except)
    else found.push([prefix + name, fileStats(stats)])
  }
}

/** A folder and all above it, the nearest first. */
export function foldersUpFrom(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersUpFrom(above)]
}

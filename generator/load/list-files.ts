import { readdirSync, type Stats, statSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { compareCodeUnits } from '../diagnostics/diagnostic.js'

/**
 * All files below a folder, relative to it, with `/`, in code-unit order; links are followed, hidden names left out.
 * One folder at a time and by plain names: file systems that package managers put over Node's own (Yarn's zip archives)
 * do not give the entries of a recursive listing as Node does. Throws Node's error where a folder cannot be listed.
 */
export function listFiles(folder: string): readonly string[] {
  return [...listFilesWithStats(folder).keys()]
}

/** The same with what the disk says about each file, by name; names that match `except` are left out. Throws Node's error. */
export function listFilesWithStats(folder: string, except?: RegExp): ReadonlyMap<string, Stats> {
  const found = new Map<string, Stats>()
  for (const [name, stats] of statsBelow(folder, '', except).sort(([a], [b]) => compareCodeUnits(a, b)))
    found.set(name, stats)
  return found
}

function statsBelow(
  folder: string,
  prefix: string,
  except: RegExp | undefined,
): (readonly [string, Stats])[] {
  return readdirSync(folder).flatMap(name => {
    if (name.startsWith('.') || except?.test(name)) return []
    const place = folder.endsWith(sep) ? folder + name : folder + sep + name
    const stats = statSync(place)
    const path = `${prefix}${name}`
    return stats.isDirectory() ? statsBelow(place, `${path}/`, except) : [[path, stats] as const]
  })
}

/** A folder and all above it, the nearest first. */
export function foldersUpFrom(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersUpFrom(above)]
}

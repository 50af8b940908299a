import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareCodeUnits } from '../diagnostics/diagnostic.js'

/**
 * All files below a folder, relative to it, with `/`, in code-unit order; links are followed, hidden names left out.
 * One folder at a time and by plain names: file systems that package managers put over Node's own (Yarn's zip archives)
 * do not give the entries of a recursive listing as Node does. Throws Node's error where a folder cannot be listed.
 */
export function listFiles(folder: string): readonly string[] {
  return filesBelow(folder, '').sort(compareCodeUnits)
}

function filesBelow(folder: string, prefix: string): string[] {
  return readdirSync(folder).flatMap(name => {
    if (name.startsWith('.')) return []
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path, `${prefix}${name}/`) : [`${prefix}${name}`]
  })
}

/** A folder and all above it, the nearest first. */
export function foldersUpFrom(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersUpFrom(above)]
}

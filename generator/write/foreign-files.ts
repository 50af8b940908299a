import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import { type Disk, placeOf } from './disk.js'

/** Paths of the files in the output's `sdk` folder that are not known, in code-unit order. */
export function foreignFiles(disk: Disk, root: string, known: ReadonlySet<string>): readonly string[] {
  return filesBelow(disk, root, 'sdk').filter(path => !known.has(path))
}

/** All files of a folder in the output, without what package managers and editors put there. */
function filesBelow(disk: Disk, root: string, folder: string): readonly string[] {
  if (disk.entry(placeOf(root, folder))?.kind !== 'folder') return []
  const names = [...disk.list(placeOf(root, folder))].sort(compareCodeUnits)
  return names.flatMap(name => {
    if (name === 'node_modules' || name.startsWith('.')) return []
    const path = `${folder}/${name}`
    return disk.entry(placeOf(root, path))?.kind === 'folder' ? filesBelow(disk, root, path) : [path]
  })
}

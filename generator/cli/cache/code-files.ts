import { readFileSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldersUpFrom, listFilesWithStats } from '../../load/list-files.js'
import { templatesFolder } from '../../load/load-templates.js'
import { packageRoot } from '../../load/own-package.js'
import type { NamedBytes } from './run-key.js'

/** Files of one folder, by their names in it. */
interface FolderFiles {
  readonly folder: string
  readonly files: ReadonlyMap<string, Stats>
}

/**
 * The generator's own code, its templates, its package.json, and the lock files that package managers write, from the
 * package and from the working folder upwards: the package may be in a store that projects share.
 * Throws Node's error if a folder of the package cannot be listed.
 */
function codeFolders(cwd: string): readonly FolderFiles[] {
  const built = fileURLToPath(new URL('../../', import.meta.url))
  const code = [...listFilesWithStats(built, /\.(?:d\.ts|map)$/)].filter(([name]) => name.endsWith('.js'))
  return [
    { folder: built, files: new Map(code) },
    { folder: templatesFolder, files: listFilesWithStats(templatesFolder) },
    { folder: packageRoot, files: new Map([['package.json', statSync(join(packageRoot, 'package.json'))]]) },
    ...lockFolders(packageRoot),
    ...lockFolders(cwd),
  ]
}

/** The files of the generator's code by their paths, as the disk describes them. Throws Node's error. */
export function codeStats(cwd: string): ReadonlyMap<string, Stats> {
  const all = codeFolders(cwd).flatMap(({ folder, files }) =>
    [...files].map(([name, stats]) => [join(folder, name), stats] as const),
  )
  return new Map(all)
}

/** The same with their content, by their names. Throws Node's error if one cannot be read. */
export function codeFiles(cwd: string): readonly NamedBytes[] {
  return codeFolders(cwd).flatMap(readFolder)
}

function readFolder({ folder, files }: FolderFiles): readonly NamedBytes[] {
  return [...files.keys()].map(name => ({ name, bytes: readFileSync(join(folder, name)) }))
}

const lockNames = [
  'node_modules/.package-lock.json',
  'node_modules/.yarn-integrity',
  'node_modules/.yarn-state.yml',
  'node_modules/.pnpm/lock.yaml',
  'pnpm-lock.yaml',
  'yarn.lock',
  '.pnp.cjs',
  'bun.lock',
  'bun.lockb',
]

/** The lock files of a folder and all folders above it. */
export function lockFiles(start: string): readonly NamedBytes[] {
  return lockFolders(start).flatMap(readFolder)
}

function lockFolders(start: string): readonly FolderFiles[] {
  return foldersUpFrom(start).map(folder => {
    const files = new Map<string, Stats>()
    for (const name of lockNames) {
      const stats = statSync(join(folder, name), { throwIfNoEntry: false })
      if (stats?.isFile()) files.set(name, stats)
    }
    return { folder, files }
  })
}

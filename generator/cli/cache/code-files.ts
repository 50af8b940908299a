import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldersUpFrom, listFiles } from '../../load/list-files.js'
import { templatesFolder } from '../../load/load-templates.js'
import { packageRoot } from '../../load/own-package.js'
import type { NamedBytes } from './run-key.js'

/**
 * The generator's own code, its templates, its package.json, and the lock files that package managers write, from the
 * package and from the working folder upwards: the package may be in a store that projects share.
 * Throws Node's error if a file of the package cannot be read.
 */
export function codeFiles(cwd: string): readonly NamedBytes[] {
  const built = fileURLToPath(new URL('../../', import.meta.url))
  return [
    ...listFiles(built)
      .filter(name => name.endsWith('.js'))
      .map(name => read(built, name)),
    ...listFiles(templatesFolder).map(name => read(templatesFolder, name)),
    read(packageRoot, 'package.json'),
    ...lockFiles(packageRoot),
    ...lockFiles(cwd),
  ]
}

function read(folder: string, name: string): NamedBytes {
  return { name, bytes: readFileSync(join(folder, name)) }
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
  return foldersUpFrom(start).flatMap(folder =>
    lockNames
      .filter(name => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
      .map(name => read(folder, name)),
  )
}

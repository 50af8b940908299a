import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FileStats, fileStats } from '../../load/file-stats.js'
import { foldersUpFrom, listFilesWithStats } from '../../load/list-files.js'
import { packageRoot } from '../../load/own-package.js'
import { type FileDigests, fileDigest } from './file-digests.js'
import type { NamedContent } from './run-key.js'

/** Where a generator is. */
export interface GeneratorPlace {
  /** The folder of its package. */
  readonly root: string
  /** The folder of its JavaScript. */
  readonly built: string
}

const ownPlace: GeneratorPlace = {
  root: packageRoot,
  built: fileURLToPath(new URL('../../', import.meta.url)),
}

/**
 * The generator's own code, its templates, its package.json, and the lock files that package managers write, from the
 * package and from the working folder upwards: the package may be in a store that projects share. By their paths, as the
 * disk describes them. Throws Node's error if a folder of the package cannot be listed.
 */
export function codeStats(
  cwd: string,
  { root, built }: GeneratorPlace = ownPlace,
): ReadonlyMap<string, FileStats> {
  const code = [...listFilesWithStats(built, /\.(?:d\.ts|map)$/)].filter(([name]) => name.endsWith('.js'))
  const templates = join(root, 'templates')
  const about = join(root, 'package.json')
  return new Map([
    ...code.map(([name, stats]) => [join(built, name), stats] as const),
    ...[...listFilesWithStats(templates)].map(([name, stats]) => [join(templates, name), stats] as const),
    [about, fileStats(statSync(about))],
    ...lockStats(root),
    ...lockStats(cwd),
  ])
}

/** The same files for the keys: by their digests, or whole. Throws Node's error if one cannot be read. */
export function codeContents(
  files: ReadonlyMap<string, FileStats>,
  digests: FileDigests | undefined,
): readonly NamedContent[] {
  return [...files].map(([name, stats]) => ({
    name,
    content: digests === undefined ? readFileSync(name) : fileDigest(digests, name, stats),
  }))
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

/** The lock files of a folder and all folders above it, by their paths. */
export function lockStats(start: string): ReadonlyMap<string, FileStats> {
  const found = new Map<string, FileStats>()
  for (const path of foldersUpFrom(start).flatMap(folder => lockNames.map(name => join(folder, name)))) {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isFile()) found.set(path, fileStats(stats))
  }
  return found
}

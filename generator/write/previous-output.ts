import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Disk } from './disk.js'
import { type Manifest, type ManifestEntry, manifestName, parseManifest, sha256 } from './manifest.js'
import { outputProblem } from './output-problem.js'
import { isSafePath } from './safe-path.js'

/** What earlier runs left in the output folder. */
export interface PreviousOutput {
  readonly manifest?: Manifest
  /** Text of the manifest on the disk; undefined without one. */
  readonly manifestText?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the manifest of the output folder. A foreign one is ignored, with a warning. */
export function readPrevious(disk: Disk, root: string): PreviousOutput {
  const path = join(root, manifestName)
  if (disk.entry(path)?.kind !== 'file') return { diagnostics: [] }
  const manifestText = disk.read(path).toString('utf8')
  const manifest = parseManifest(manifestText)
  if (manifest !== undefined) return { manifest, manifestText, diagnostics: [] }
  const message = 'manifest.json in the output folder cannot be used, so nothing is removed.'
  return { manifestText, diagnostics: [outputProblem('PW034', manifestName, message)] }
}

/** Files that were generated before and are no longer. */
export interface StaleFiles {
  readonly removable: readonly string[]
  /** Changed since they were generated; they are kept. */
  readonly edited: readonly string[]
}

/** Sorts listed files that are no longer produced into those to remove and those that were edited. */
export function findStale(
  disk: Disk,
  root: string,
  listed: readonly ManifestEntry[],
  produced: ReadonlySet<string>,
  isReachable: (path: string) => boolean,
): StaleFiles {
  const digests = new Map<string, Set<string>>()
  for (const { path, sha256: digest } of listed) {
    if (produced.has(path) || path === manifestName || !isSafePath(path) || !isReachable(path)) continue
    digests.set(path, (digests.get(path) ?? new Set()).add(digest))
  }
  const removable: string[] = []
  const edited: string[] = []
  for (const [path, known] of digests) {
    const entry = disk.entry(join(root, path))
    if (entry === undefined) continue
    const ours = entry.kind === 'file' && known.has(sha256(disk.read(join(root, path))))
    ;(ours ? removable : edited).push(path)
  }
  return { removable, edited }
}

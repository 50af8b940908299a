import { readFileSync, statSync } from 'node:fs'
import type { FileStats } from '../../load/file-stats.js'
import { fileStamp } from '../../write/disk.js'
import { sha256 } from '../../write/manifest.js'
import { isLasting } from '../../write/verify-output.js'
import { writeAtomically } from './run-cache.js'

/** Digests of what is in files, by the stamps of the files. One that is as it was need not be read again. */
export interface FileDigests {
  /** What was kept of a file; undefined if it is another now. */
  readonly known: (file: string, stats: FileStats) => string | undefined
  /** Keeps a digest of what was read of a file. `stats` were taken before that. */
  readonly keep: (file: string, stats: FileStats, digest: string) => void
  /** Writes what was asked for and kept, for the next run. Throws Node's error. */
  readonly write: () => void
}

/**
 * Opens the digests that the last run left in a file. Of a file that changed within the last moments nothing is kept:
 * another edit in the same tick of the disk's clock would leave its stamp as it is. Throws Node's error.
 */
export function openFileDigests(file: string, now = Date.now()): FileDigests {
  const before = readDigests(file)
  const asked = new Map<string, string>()
  return {
    known: (name, stats) => {
      const key = keyOf(name, stats)
      const digest = before.get(key)
      if (digest !== undefined) asked.set(key, digest)
      return digest
    },
    keep: (name, stats, digest) => {
      if (hasSettled(stats, now)) asked.set(keyOf(name, stats), digest)
    },
    write: () => {
      if (asked.size === before.size && [...asked.keys()].every(key => before.has(key))) return
      const body = [...asked].map(([key, digest]) => `${digest} ${key}`).join('\n')
      writeAtomically(file, `${sha256(body)}\n${body}`)
    },
  }
}

/** Whether any later edit of a file changes its stamp. */
export function hasSettled({ mtimeMs, ctimeMs }: FileStats, now: number): boolean {
  return isLasting({ changed: Math.max(mtimeMs, ctimeMs) }, now)
}

/** SHA-256 of a file's content, hexadecimal. `stats` were taken before. Throws Node's error. */
export function fileDigest(digests: FileDigests, path: string, stats: FileStats): string {
  const known = digests.known(path, stats)
  if (known !== undefined) return known
  const digest = sha256(readFileSync(path))
  digests.keep(path, stats, digest)
  return digest
}

function keyOf(file: string, stats: FileStats): string {
  return `${fileStamp(stats)} ${file}`
}

/** The first line is the digest of the rest, whose lines begin with digests. What is damaged is ignored. */
function readDigests(file: string): ReadonlyMap<string, string> {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return new Map()
  const text = readFileSync(file, 'utf8')
  const body = text.slice(65)
  if (body === '' || text.slice(0, 65) !== `${sha256(body)}\n`) return new Map()
  return new Map(body.split('\n').map(line => [line.slice(65), line.slice(0, 64)]))
}

import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Counts } from '../../generate.js'
import { makeFolders } from '../../write/disk.js'
import type { ManifestEntry } from '../../write/manifest.js'
import { sha256 } from '../../write/manifest.js'

/** What is remembered of a run. */
export interface CachedRun {
  /** `runKey` of the run. */
  readonly key: string
  /** Before the settings' rules, with hints. */
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: Counts
  /** The output it left; absent where it wrote nothing. */
  readonly output?: { readonly manifestSha256: string; readonly entries: readonly ManifestEntry[] }
}

/** Where runs are remembered: never in the output, and in the project only below node_modules. Throws Node's error. */
export function cacheFolder(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (statSync(modules, { throwIfNoEntry: false })?.isDirectory())
      return join(modules, '.cache', 'pagewright')
    if (dirname(folder) === folder) break
  }
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'pagewright')
}

/** The file of a run in the folder of remembered ones: one per command, specs folder and output folder. */
export function cacheName(parts: readonly string[]): string {
  return `${sha256(JSON.stringify(parts)).slice(0, 16)}.json`
}

/** The text of a remembered run: a line with its key and the digest of what follows. */
export function printCached(run: CachedRun): string {
  const body = JSON.stringify(run)
  return `${run.key} ${sha256(body)}\n${body}`
}

/** The run that a text holds for a key; undefined where it is another one's, or damaged. */
export function parseCached(text: string, key: string): CachedRun | undefined {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (text.slice(0, end) !== `${key} ${sha256(body)}`) return undefined
  // The digest shows that this process's own code (its digest is in the key) wrote it, so it has this shape.
  return JSON.parse(body) as CachedRun
}

/** Reads the run remembered for a key; undefined if there is none, or the file is damaged. Throws Node's error. */
export function readCache(file: string, key: string): CachedRun | undefined {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined
  return parseCached(readFileSync(file, 'utf8'), key)
}

/** Remembers a run at one stroke. Throws Node's error, and leaves nothing half written. */
export function writeCache(file: string, run: CachedRun): void {
  const temporary = `${file}.${process.pid}`
  try {
    makeFolders(dirname(file))
    writeFileSync(temporary, printCached(run))
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { ManifestEntry } from '../../write/manifest.js'
import { sha256 } from '../../write/manifest.js'
import type { Counts } from '../pipeline.js'

/** What is remembered of a run. */
export interface CachedRun {
  /** `fingerprint` of the run. */
  readonly key: string
  /** Before the settings' rules, with hints. */
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: Counts
  /** The output it left; absent where it wrote nothing. */
  readonly output?: { readonly manifestSha256: string; readonly entries: readonly ManifestEntry[] }
}

/** Where runs are remembered: never in the output, and in the project only below node_modules. */
export function cacheFolder(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (statSync(modules, { throwIfNoEntry: false })?.isDirectory())
      return join(modules, '.cache', 'pagewright')
    if (dirname(folder) === folder) break
  }
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'pagewright')
}

/** The file of a run: one per command, specs folder and output folder. */
export function cacheFile(cwd: string, parts: readonly string[]): string {
  return join(cacheFolder(cwd), `${sha256(JSON.stringify(parts)).slice(0, 16)}.json`)
}

/** Reads the run remembered for a key; undefined if there is none, or the file is damaged. */
export function readCache(file: string, key: string): CachedRun | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (text.slice(0, end) !== `${key} ${sha256(body)}`) return undefined
    // The digest shows that this process's own code (its digest is in the key) wrote it, so it has this shape.
    return JSON.parse(body) as CachedRun
  } catch {
    return undefined
  }
}

/** Remembers a run. A cache that cannot be written is no finding: the next run just takes longer. */
export function writeCache(file: string, run: CachedRun): void {
  const temporary = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    const body = JSON.stringify(run)
    writeFileSync(temporary, `${run.key} ${sha256(body)}\n${body}`)
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}

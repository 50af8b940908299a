import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Counts } from '../../generate.js'
import { foldersUpFrom } from '../../load/list-files.js'
import { makeFolders } from '../../write/disk.js'
import { parseLeftFiles, printLeftFiles } from '../../write/left-files.js'
import type { LeftOutput } from '../../write/left-output.js'
import { sha256 } from '../../write/manifest.js'

/** A run as the cache keeps it. */
export interface CachedRun {
  /** `runKey` of the run. */
  readonly key: string
  /** Digest of the stamps of what it read (`inputStamps`); absent if they would not tell of every edit. */
  readonly inputs?: string | undefined
  /** Before the settings' rules, with hints. */
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: Counts
  /** The output it left; absent if it wrote nothing. */
  readonly output?: LeftOutput
}

/** The folder of the cache: never in the output, and in a project only below node_modules. Throws Node's error. */
export function cacheFolder(cwd: string): string {
  const modules = foldersUpFrom(cwd)
    .map(folder => join(folder, 'node_modules'))
    .find(path => statSync(path, { throwIfNoEntry: false })?.isDirectory())
  if (modules !== undefined) return join(modules, '.cache', 'pagewright')
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'pagewright')
}

/** The name of a run's file in the cache: one per command, specs folder and output folder. */
export function cacheName(parts: readonly string[]): string {
  return `${sha256(JSON.stringify(parts)).slice(0, 16)}.json`
}

/** How a run is found again: by what it read, or by the stamps of that. */
export type RunName = Pick<CachedRun, 'key'> | { readonly inputs: string }

/** A run without the files of its output: only their number. */
interface CachedHead extends Omit<CachedRun, 'output'> {
  readonly output?: Omit<LeftOutput, 'entries'> & { readonly entries: number }
}

/** The text of a run: a line with its key, its stamps and the digest of the rest, a line of JSON, then the files it left. */
export function printCached(run: CachedRun): string {
  const { output, ...rest } = run
  const head: CachedHead = output ? { ...rest, output: { ...output, entries: output.entries.length } } : rest
  const body = `${JSON.stringify(head)}\n${printLeftFiles(output?.entries ?? [])}`
  return `${run.key} ${run.inputs ?? '-'} ${sha256(body)}\n${body}`
}

/** Reads the text of a run; undefined if it belongs to another or is damaged. */
export function parseCached(text: string, name: RunName): CachedRun | undefined {
  const end = text.indexOf('\n')
  const [key, inputs, digest] = text.slice(0, Math.max(0, end)).split(' ')
  if ('key' in name ? key !== name.key : inputs !== name.inputs) return undefined
  const body = text.slice(end + 1)
  if (digest !== sha256(body)) return undefined
  // Its digest is right, and key and stamps are also those of this code: this code wrote it, so it has this shape.
  const split = body.indexOf('\n')
  const { output, ...rest }: CachedHead = JSON.parse(body.slice(0, split))
  if (output === undefined) return rest
  return { ...rest, output: { ...output, entries: parseLeftFiles(body.slice(split + 1), output.entries) } }
}

/** Reads a run; undefined if the file is missing, damaged or of another. Throws Node's error. */
export function readCache(file: string, name: RunName): CachedRun | undefined {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined
  return parseCached(readFileSync(file, 'utf8'), name)
}

/** Writes a run atomically. Throws Node's error. */
export function writeCache(file: string, run: CachedRun): void {
  writeAtomically(file, printCached(run))
}

/** Writes a file of the cache at once, so that another process reads the old one or the new one. Throws Node's error. */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}`
  try {
    makeFolders(dirname(file))
    writeFileSync(temporary, content)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { OutputFile } from '../emit/output-file.js'
import { type Disk, type DiskEntry, placeOf } from './disk.js'
import { type EncodedFile, entryOf, type ManifestEntry } from './manifest.js'
import { outputFolders } from './output-folders.js'
import { outputProblem } from './output-problem.js'
import { encoded, isKept, type ProducedFile } from './produced-file.js'
import { isSafePath } from './safe-path.js'

interface RememberedFile {
  /** Absent if the file came encoded or was kept: then its digest tells whether it is the same. */
  readonly content?: string
  readonly entry: ManifestEntry
  /** Of the file on the disk when it was written: a later edit changes it. */
  readonly stamp: string
}

/** What the writer knows about the files it left, so that under --watch it reads only what was edited. */
export type OutputMemory = Map<string, RememberedFile>

/** Whether every file that the writer remembers still exists, with any content. */
export function isOutputThere(disk: Disk, out: string, memory: OutputMemory): boolean {
  return [...memory.keys()].every(path => disk.entry(placeOf(out, path)) !== undefined)
}

/** The produced files against those on the disk. */
export interface Comparison {
  readonly changed: readonly EncodedFile[]
  readonly missing: readonly EncodedFile[]
  /** Every produced file, as the manifest lists it. */
  readonly entries: readonly ManifestEntry[]
  /** Paths that lead out of the output folder or are produced twice; nothing may be written then. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Compares by content; reads only files that have the size of the new ones. `root` is the output folder's real path. */
export function compareOutput(
  disk: Disk,
  root: string,
  files: readonly ProducedFile[],
  memory?: OutputMemory,
): Comparison {
  const changed: EncodedFile[] = []
  const missing: EncodedFile[] = []
  const entries: ManifestEntry[] = []
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const folders = outputFolders(disk, root)
  for (const file of files) {
    const problem = pathProblem(file.path, seen) ?? (isKept(file) ? undefined : folders.guard(file.path))
    seen.add(file.path)
    if (problem !== undefined) {
      diagnostics.push(problem)
      continue
    }
    if (isKept(file)) {
      entries.push(entryOf(file))
      continue
    }
    const place = placeOf(root, file.path)
    const entry = folders.isThere(file.path) ? disk.entry(place) : undefined
    const known = remembered(memory, file.path, entry)
    if (known !== undefined && isAsRemembered(file, known)) {
      entries.push(known.entry)
      continue
    }
    const whole = encoded(file)
    entries.push(entryOf(whole))
    const state = known?.entry.sha256 === whole.sha256 ? 'same' : stateOf(disk, place, entry, whole)
    if (state === 'missing') missing.push(whole)
    else if (state === 'changed') changed.push(whole)
  }
  return { changed, missing, entries, diagnostics }
}

/** What the writer remembers of a file on the disk; undefined if that was edited since. */
function remembered(
  memory: OutputMemory | undefined,
  path: string,
  entry: DiskEntry | undefined,
): RememberedFile | undefined {
  const known = memory?.get(path)
  return known?.stamp === entry?.stamp ? known : undefined
}

/** Whether a file is to be what it was, as far as that shows without encoding it. */
function isAsRemembered(file: OutputFile | EncodedFile, { content, entry }: RememberedFile): boolean {
  return 'kind' in file ? file.sha256 === entry.sha256 : file.content === content
}

/** Whether the file on the disk has the given content; a link counts as changed, and is replaced, not followed. */
function stateOf(
  disk: Disk,
  path: string,
  entry: DiskEntry | undefined,
  file: EncodedFile,
): 'same' | 'changed' | 'missing' {
  if (entry === undefined) return 'missing'
  if (entry.kind !== 'file' || entry.size !== file.bytes) return 'changed'
  return disk.holds(path, file.content) ? 'same' : 'changed'
}

function pathProblem(path: string, seen: ReadonlySet<string>): Diagnostic | undefined {
  if (!isSafePath(path)) {
    const message = `The output path ${JSON.stringify(path)} leads outside the output folder.`
    return outputProblem('PW036', path, message)
  }
  if (!seen.has(path)) return undefined
  const help = 'Rename one of the pages that produce it.'
  return outputProblem('PW036', path, `The output path ${path} is produced twice.`, help)
}

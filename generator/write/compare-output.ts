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

/**
 * What the writer knows about the files it left, so that under --watch it reads only what was edited. It is believed until the
 * new files are in their places; then the writer looks at the others (`forgetTouched`).
 */
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

/**
 * Compares by content; reads only files that have the size of the new ones, and does not look at those that `memory` has as
 * they are to be. `root` is the output folder's real path.
 */
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
    const known = memory?.get(file.path)
    const left = isKept(file) ? entryOf(file) : rememberedEntry(file, known)
    const problem = pathProblem(file.path, seen) ?? (left ? undefined : folders.guard(file.path))
    seen.add(file.path)
    if (problem !== undefined) diagnostics.push(problem)
    else if (left !== undefined) entries.push(left)
    else if (!isKept(file)) {
      const place = placeOf(root, file.path)
      const whole = encoded(file)
      entries.push(entryOf(whole))
      const entry = folders.isThere(file.path) ? disk.entry(place) : undefined
      const isAsLeft = known !== undefined && known.stamp === entry?.stamp
      const state = isAsLeft ? 'changed' : stateOf(disk, place, entry, whole)
      if (state === 'missing') missing.push(whole)
      else if (state === 'changed') changed.push(whole)
    }
  }
  return { changed, missing, entries, diagnostics }
}

/** The entry of a file that is to be what the writer left; undefined for any other. */
function rememberedEntry(
  file: OutputFile | EncodedFile,
  known: RememberedFile | undefined,
): ManifestEntry | undefined {
  if (known === undefined) return undefined
  const isSame =
    'kind' in file || known.content === undefined
      ? encoded(file).sha256 === known.entry.sha256
      : file.content === known.content
  return isSame ? known.entry : undefined
}

/** Forgets the files that are not as the writer left them, and returns whether there are any. */
export function forgetTouched(disk: Disk, root: string, memory: OutputMemory): boolean {
  const before = memory.size
  const { isThere } = outputFolders(disk, root)
  for (const [path, { stamp }] of memory)
    if (!isThere(path) || disk.entry(placeOf(root, path))?.stamp !== stamp) memory.delete(path)
  return memory.size < before
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

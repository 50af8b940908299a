import type { OutputFile } from '../emit/output-file.js'
import { type Disk, placeOf } from './disk.js'
import type { EncodedFile, ManifestEntry } from './manifest.js'
import { outputFolders } from './output-folders.js'
import { encoded, type ProducedFile } from './produced-file.js'

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

/** The entry of a file that is to be what the writer left; undefined for any other. */
export function rememberedEntry(
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

/** Notes what the writer left: `entries` are those of `files`, in their order. */
export function remember(
  disk: Disk,
  { root, entries }: { readonly root: string; readonly entries: readonly ManifestEntry[] },
  files: readonly ProducedFile[],
  memory: OutputMemory,
): void {
  const listed = new Set(entries.map(({ path }) => path))
  for (const path of memory.keys()) if (!listed.has(path)) memory.delete(path)
  for (const [at, entry] of entries.entries()) {
    // What the comparison believed stays as it is.
    if (memory.get(entry.path)?.entry === entry) continue
    const file = files[at]
    const content = file === undefined || 'kind' in file ? undefined : file.content
    const stamp = disk.entry(placeOf(root, entry.path))?.stamp
    if (stamp !== undefined)
      memory.set(entry.path, { entry, stamp, ...(content === undefined ? {} : { content }) })
  }
}

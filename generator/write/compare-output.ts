import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { OutputFile } from '../emit/output-file.js'
import type { Disk } from './disk.js'
import { type EncodedFile, encodeFile, entryOf, type ManifestEntry } from './manifest.js'
import { outputProblem } from './output-problem.js'
import { isSafePath } from './safe-path.js'

interface RememberedFile {
  readonly content: string
  readonly entry: ManifestEntry
  /** Of the file on the disk when it was written: a later edit changes it. */
  readonly stamp: string
}

/** What the writer knows about the files it left, so that under --watch it reads only what was edited. */
export type OutputMemory = Map<string, RememberedFile>

/** Whether every file that the writer remembers still exists, with any content. */
export function isOutputThere(disk: Disk, out: string, memory: OutputMemory): boolean {
  return [...memory.keys()].every(path => disk.entry(join(out, path)) !== undefined)
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
  files: readonly OutputFile[],
  memory?: OutputMemory,
): Comparison {
  const changed: EncodedFile[] = []
  const missing: EncodedFile[] = []
  const entries: ManifestEntry[] = []
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const guard = folderGuard(disk, root)
  for (const file of files) {
    const path = join(root, file.path)
    const problem = pathProblem(file.path, seen) ?? guard(file.path)
    seen.add(file.path)
    if (problem !== undefined) {
      diagnostics.push(problem)
      continue
    }
    const known = memory?.get(file.path)
    if (known?.content === file.content && known.stamp === disk.entry(path)?.stamp) {
      entries.push(known.entry)
      continue
    }
    const encoded = encodeFile(file)
    entries.push(entryOf(encoded))
    const state = stateOf(disk, path, encoded)
    if (state === 'missing') missing.push(encoded)
    else if (state === 'changed') changed.push(encoded)
  }
  return { changed, missing, entries, diagnostics }
}

/** Whether the file on the disk has the given content; a link counts as changed, and is replaced, not followed. */
function stateOf(disk: Disk, path: string, file: EncodedFile): 'same' | 'changed' | 'missing' {
  const entry = disk.entry(path)
  if (entry === undefined) return 'missing'
  if (entry.kind !== 'file' || entry.size !== file.bytes) return 'changed'
  return disk.read(path).equals(file.content) ? 'same' : 'changed'
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

/** Finds symbolic links among the folders that lead to a file; each folder is looked at once. */
export function folderGuard(disk: Disk, root: string): (path: string) => Diagnostic | undefined {
  const links = new Map<string, string | undefined>([['', undefined]])
  const linkAbove = (folder: string): string | undefined => {
    if (links.has(folder)) return links.get(folder)
    const isLink = (): boolean => disk.entry(join(root, folder))?.kind === 'link'
    const found = linkAbove(parentOf(folder)) ?? (isLink() ? folder : undefined)
    links.set(folder, found)
    return found
  }
  return path => {
    const link = linkAbove(parentOf(path))
    if (link === undefined) return undefined
    const message = `${link} in the output folder is a symbolic link. It is not followed.`
    return outputProblem('PW036', path, message)
  }
}

/** The folder of a path with `/`; '' at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

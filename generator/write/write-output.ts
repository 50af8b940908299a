import { join } from 'node:path'
import { compareCodeUnits, type Diagnostic } from '../diagnostics/diagnostic.js'
import { compareOutput } from './compare-output.js'
import { type Disk, nodeDisk, placeOf } from './disk.js'
import {
  type EncodedFile,
  type ManifestEntry,
  type ManifestFacts,
  makeManifest,
  manifestName,
  printManifest,
  sha256,
} from './manifest.js'
import { folderMaker, outputFolders, parentOf } from './output-folders.js'
import { forgetTouched, type OutputMemory, remember } from './output-memory.js'
import { outputProblem, writeFailure } from './output-problem.js'
import { findStale, type PreviousOutput, readPrevious } from './previous-output.js'
import type { ProducedFile } from './produced-file.js'
import { findLeftovers, openStaging, readJournals, type Staging } from './staging.js'

export interface WriteOptions {
  readonly facts: ManifestFacts
  /** The files are only part of the output: nothing is removed, and the manifest keeps its other entries. */
  readonly partial?: boolean
  /** Kept by the caller between runs of one process; the writer fills it. */
  readonly memory?: OutputMemory
  /** The real disk unless a test gives another. */
  readonly disk?: Disk
}

/** What was done. After an error the output may be partly new, but no file is half written. */
export interface WriteReport {
  /** Paths relative to the output folder, in code-unit order; the manifest is not counted. */
  readonly written: readonly string[]
  readonly unchanged: number
  readonly removed: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** All produced files, and the digest of the manifest, for the cache of runs. */
  readonly entries: readonly ManifestEntry[]
  readonly manifestSha256: string
}

/**
 * Makes the output folder hold the given files, writing only those that differ.
 *
 * All changed files are first written beside the output. They are moved into place one by one, or with their folder where
 * that was not there. Then files that the previous manifest lists and that are no longer produced are removed (unless edited
 * since: those are kept, PW037), then the manifest is written. Failures are diagnostics (PW034 to PW037); it does not throw
 * for them.
 */
export async function writeOutput(
  out: string,
  files: readonly ProducedFile[],
  options: WriteOptions,
): Promise<WriteReport> {
  const { disk = nodeDisk, memory } = options
  let first = nothingDone
  try {
    disk.makeFolder(out)
    const root = disk.realPath(out)
    const isNew = memory === undefined || memory.size === 0
    first = writeOnce(disk, root, files, options)
    const isBlocked = first.entries.length < files.length
    if (isNew || isBlocked || !forgetTouched(disk, root, memory)) return first
    return bothReports(first, writeOnce(disk, root, files, options))
  } catch (error) {
    memory?.clear()
    return { ...first, diagnostics: [...first.diagnostics, writeFailure(out, error)] }
  }
}

const nothingDone: WriteReport = {
  written: [],
  unchanged: 0,
  removed: [],
  diagnostics: [],
  entries: [],
  manifestSha256: '',
}

function writeOnce(
  disk: Disk,
  root: string,
  files: readonly ProducedFile[],
  options: WriteOptions,
): WriteReport {
  const plan = planWrite(disk, root, files, options)
  return plan.blocked ? report(plan, [], []) : commit(disk, plan, files, options)
}

/** What was written first, and what had been edited meanwhile. */
function bothReports(first: WriteReport, second: WriteReport): WriteReport {
  const written = [...new Set([...first.written, ...second.written])].sort(compareCodeUnits)
  return {
    ...second,
    written,
    unchanged: second.entries.length - written.length,
    removed: [...first.removed, ...second.removed],
    diagnostics: [...first.diagnostics, ...second.diagnostics],
  }
}

interface WritePlan {
  readonly root: string
  readonly changed: readonly EncodedFile[]
  /** How the changed files take their places. */
  readonly moves: readonly Move[]
  readonly entries: readonly ManifestEntry[]
  readonly removable: readonly string[]
  readonly leftovers: readonly string[]
  readonly manifestText: string
  readonly manifestChanged: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly blocked: boolean
}

function planWrite(
  disk: Disk,
  root: string,
  files: readonly ProducedFile[],
  options: WriteOptions,
): WritePlan {
  const leftovers = findLeftovers(disk, root)
  const previous = readPrevious(disk, root)
  const listed = [...(previous.manifest?.files ?? []), ...readJournals(disk, root, leftovers)]
  const compared = compareOutput(disk, root, files, options.memory)
  const { guard, missingFolder } = outputFolders(disk, root)
  const changed = [...compared.missing, ...compared.changed].sort((a, b) => compareCodeUnits(a.path, b.path))
  const produced = new Set(compared.entries.map(entry => entry.path))
  const stale = options.partial
    ? { removable: [], edited: [] }
    : findStale(disk, root, listed, produced, path => guard(path) === undefined)
  const kept = stale.edited.map(path =>
    outputProblem('PW037', path, `${path} is no longer generated, but it was edited, so it is kept.`),
  )
  const manifestText = nextManifest(compared.entries, previous, options)
  return {
    root,
    changed,
    moves: movesOf(changed, missingFolder),
    entries: compared.entries,
    removable: stale.removable,
    leftovers,
    manifestText,
    manifestChanged: manifestText !== previous.manifestText,
    diagnostics: [...previous.diagnostics, ...compared.diagnostics, ...kept],
    blocked: compared.diagnostics.length > 0,
  }
}

/** What takes its place in one step: a file, or a folder that was not there with all that it is to hold. */
interface Move {
  readonly path: string
  readonly isFolder: boolean
  readonly files: readonly EncodedFile[]
}

/** The files of a folder stand together: they are sorted. */
function movesOf(
  files: readonly EncodedFile[],
  missingFolder: (path: string) => string | undefined,
): readonly Move[] {
  const moves: (Move & { readonly files: EncodedFile[] })[] = []
  for (const file of files) {
    const folder = missingFolder(file.path)
    const last = moves.at(-1)
    if (folder !== undefined && last?.path === folder) last.files.push(file)
    else moves.push({ path: folder ?? file.path, isFolder: folder !== undefined, files: [file] })
  }
  return moves
}

function nextManifest(
  entries: readonly ManifestEntry[],
  previous: PreviousOutput,
  options: WriteOptions,
): string {
  if (!options.partial) return printManifest(makeManifest(options.facts, entries))
  const merged = new Map((previous.manifest?.files ?? []).map(entry => [entry.path, entry]))
  for (const entry of entries) merged.set(entry.path, entry)
  // The other files still come from what they came from.
  const inputs = previous.manifest?.inputs ?? options.facts.inputs
  return printManifest(makeManifest({ ...options.facts, inputs }, [...merged.values()]))
}

function commit(
  disk: Disk,
  plan: WritePlan,
  files: readonly ProducedFile[],
  options: WriteOptions,
): WriteReport {
  const written: string[] = []
  const removed: string[] = []
  const work = { path: '.' }
  try {
    for (const name of plan.leftovers) disk.removeTree(join(plan.root, name))
    if (plan.changed.length > 0 || plan.removable.length > 0 || plan.manifestChanged) {
      applyPlan(disk, plan, { written, removed, work })
    }
    if (options.memory !== undefined) remember(disk, plan, files, options.memory)
    return report(plan, written, removed)
  } catch (error) {
    options.memory?.clear()
    const failed = report(plan, written, removed)
    return { ...failed, diagnostics: [...failed.diagnostics, writeFailure(work.path, error)] }
  }
}

interface Progress {
  readonly written: string[]
  readonly removed: string[]
  /** The file in work, for the message of a failure. */
  readonly work: { path: string }
}

function applyPlan(disk: Disk, plan: WritePlan, progress: Progress): void {
  const { work } = progress
  let moving = false
  const staging = openStaging(disk, plan.root, plan.changed)
  try {
    const waiting = plan.moves.map(move => ({ move, from: stage(staging, move, work) }))
    work.path = manifestName
    const manifest = plan.manifestChanged ? staging.put(Buffer.from(plan.manifestText)) : undefined
    moving = true
    const early = inTheWay(plan)
    removeFiles(disk, plan.root, early, progress)
    moveFiles(disk, plan.root, waiting, progress)
    removeFiles(
      disk,
      plan.root,
      plan.removable.filter(path => !early.includes(path)),
      progress,
    )
    work.path = manifestName
    if (manifest !== undefined) disk.rename(manifest, join(plan.root, manifestName))
    moving = false
  } finally {
    // If files have moved but the manifest has not, the next run needs the journal, their only list.
    if (!moving) disk.removeTree(staging.folder)
  }
}

/** Writes the files of a move; returns where they wait. */
function stage(staging: Staging, { path, isFolder, files }: Move, work: Progress['work']): string {
  let place = staging.treeFolder(path)
  for (const file of files) {
    work.path = file.path
    if (isFolder) staging.putInTree(file.path, file.content)
    else place = staging.put(file.content)
  }
  return place
}

/** Stale files in the place of a needed folder, or in a folder in the place of a needed file. */
function inTheWay(plan: WritePlan): readonly string[] {
  if (plan.removable.length === 0) return []
  const files = new Set(plan.changed.map(file => file.path))
  const folders = new Set(plan.changed.flatMap(file => foldersAbove(file.path)))
  return plan.removable.filter(
    path => folders.has(path) || foldersAbove(path).some(folder => files.has(folder)),
  )
}

function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) folders.push(folder)
  return folders
}

function moveFiles(
  disk: Disk,
  root: string,
  waiting: readonly { readonly move: Move; readonly from: string }[],
  { written, work }: Progress,
): void {
  const makeParent = folderMaker(disk, root)
  const moveTo = (path: string, from: string, bytes?: number): void => {
    work.path = path
    makeParent(path)
    disk.rename(from, placeOf(root, path), bytes)
  }
  const moveWhole = ({ path }: Move, from: string): boolean => {
    try {
      moveTo(path, from)
      return true
    } catch {
      return false
    }
  }
  for (const { move, from } of waiting) {
    // Windows moves no folder of which a file is open, as scanners have it, and another process may have made it meanwhile.
    const isMoved = move.isFolder && moveWhole(move, from)
    for (const file of move.files) {
      if (!isMoved) moveTo(file.path, from + file.path.slice(move.path.length), file.bytes)
      written.push(file.path)
    }
  }
}

/** Removes files, and the folders that are empty then. */
function removeFiles(disk: Disk, root: string, paths: readonly string[], { removed, work }: Progress): void {
  for (const path of paths) {
    work.path = path
    disk.removeFile(join(root, path))
    removed.push(path)
  }
  const folders = new Set(paths.flatMap(foldersAbove))
  // Deeper folders first; one that still holds something stays.
  for (const folder of [...folders].sort((a, b) => compareCodeUnits(b, a))) {
    if (disk.list(join(root, folder)).length === 0) disk.removeFolder(join(root, folder))
  }
}

function report(plan: WritePlan, written: readonly string[], removed: readonly string[]): WriteReport {
  const unchanged = plan.entries.length - plan.changed.length
  const manifestSha256 = sha256(plan.manifestText)
  return { written, removed, unchanged, diagnostics: plan.diagnostics, entries: plan.entries, manifestSha256 }
}

import {
  close,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
  writevSync,
} from 'node:fs'
import { dirname, sep } from 'node:path'
import { errorCode } from '../diagnostics/thrown.js'
import { type Content, piecesOf } from './content.js'

/** What is at a path, links not followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** What is at a path. */
export interface DiskEntry {
  readonly kind: EntryKind
  /** In bytes. */
  readonly size: number
  /** Changes with the file's content, and when another file takes its place. */
  readonly stamp: string
  /** When its content or its name changed last, in milliseconds since 1970. */
  readonly changed: number
}

/** A text that changes when the file is written or replaced. */
export function fileStamp({
  ino,
  size,
  mtimeMs,
  ctimeMs,
}: Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}

/**
 * The file operations of the write stage, so that a test can pass failing ones. Each throws Node's error. They are
 * synchronous: for thousands of small files that takes a third of the time of promises, and no signal comes between two
 * of them.
 */
export interface Disk {
  /** Undefined if nothing is at the path. */
  entry(path: string): DiskEntry | undefined
  list(folder: string): readonly string[]
  read(path: string): Buffer
  /** Whether a file, which has the size of `content`, has its bytes. */
  holds(path: string, content: Content): boolean
  /** Makes a new file; fails if the path is taken. */
  create(path: string, content: Content): void
  /** `bytes` is the size of the file, if it is known: replacing a large one can be done in less time. */
  rename(from: string, to: string, bytes?: number): void
  makeFolder(path: string): void
  removeFile(path: string): void
  /** Fails if the folder is not empty. */
  removeFolder(path: string): void
  /** Removes a folder with all it holds. */
  removeTree(path: string): void
  realPath(path: string): string
}

/** Where a file of the output is. Thousands of paths are joined in a run; they are clean, so nothing is to be normalised. */
export function placeOf(root: string, path: string): string {
  return root.endsWith(sep) ? root + path : `${root}${sep}${path}`
}

/** The real disk. */
export const nodeDisk: Disk = {
  entry(path) {
    const stats = statsOf(path)
    if (stats === undefined) return undefined
    const kind = stats.isFile()
      ? 'file'
      : stats.isDirectory()
        ? 'folder'
        : stats.isSymbolicLink()
          ? 'link'
          : 'other'
    return {
      kind,
      size: stats.size,
      stamp: fileStamp(stats),
      changed: Math.max(stats.mtimeMs, stats.ctimeMs),
    }
  },
  list: folder => readdirSync(folder),
  read: path => readFileSync(path),
  holds: (path, content) => holdsContent(path, content),
  create: (path, content) => createFile(path, content),
  rename: (from, to, bytes = 0) => (bytes < largeFile ? renameSync(from, to) : replaceLarge(from, to)),
  makeFolder: path => makeFolders(path),
  removeFile: path => unlinkSync(path),
  removeFolder: path => rmdirSync(path),
  removeTree: path => rmSync(path, { recursive: true, force: true }),
  realPath: path => realpathSync(path),
}

/** Pieces that one call writes. Linux takes 1,024 at most. */
const piecesAtOnce = 512

function createFile(path: string, content: Content): void {
  if (content instanceof Uint8Array) {
    writeFileSync(path, content, { flag: 'wx' })
    return
  }
  const file = openSync(path, 'wx')
  try {
    for (let start = 0; start < content.length; start += piecesAtOnce) {
      const pieces = content.slice(start, start + piecesAtOnce)
      const wanted = pieces.reduce((sum, { length }) => sum + length, 0)
      const written = writevSync(file, pieces)
      // A disk may take a part at a time.
      if (written < wanted) writeFileSync(file, Buffer.concat(pieces).subarray(written))
    }
  } finally {
    closeSync(file)
  }
}

/** In bytes. */
const largeFile = 1 << 20

/**
 * Renames a file over a large one. The disk gives the room of the old file back when nobody has it open any more, which takes
 * longer than the renaming; closing it elsewhere leaves that to another thread. Windows renames over no open file.
 */
function replaceLarge(from: string, to: string): void {
  const old = process.platform === 'win32' ? undefined : openOrNone(to)
  try {
    renameSync(from, to)
  } finally {
    if (old !== undefined) close(old)
  }
}

/** What cannot be opened, or is not there, needs no care: renaming says what is wrong. */
function openOrNone(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch {
    return undefined
  }
}

/** What is read of a file at once to be compared: one buffer serves all files. */
const chunk = Buffer.allocUnsafe(1 << 18)

function holdsContent(path: string, content: Content): boolean {
  const file = openSync(path, 'r')
  try {
    let start = 0
    for (const piece of piecesOf(content)) {
      if (!holdsPiece(file, start, piece)) return false
      start += piece.length
    }
    return readSync(file, chunk, 0, 1, start) === 0
  } finally {
    closeSync(file)
  }
}

function holdsPiece(file: number, start: number, piece: Uint8Array): boolean {
  for (let at = 0; at < piece.length; ) {
    const read = readSync(file, chunk, 0, Math.min(chunk.length, piece.length - at), start + at)
    if (read === 0 || chunk.compare(piece, at, at + read, 0, read) !== 0) return false
    at += read
  }
  return true
}

/**
 * Makes a folder and those above it, one by one: Node's own `recursive` never returns if an existing folder refuses new
 * ones with ENOENT, as `/proc` does. Throws Node's error.
 */
export function makeFolders(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error
    makeFolders(dirname(path))
    makeFolder(path)
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (errorCode(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    // A file is in the place of a folder of the path, so nothing is at the path.
    if (errorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}

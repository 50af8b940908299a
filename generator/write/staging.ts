import { join } from 'node:path'
import { errorCode } from '../diagnostics/thrown.js'
import type { Content } from './content.js'
import { type Disk, placeOf } from './disk.js'
import { type EncodedFile, entryOf, isEntry, type ManifestEntry } from './manifest.js'
import { folderMaker } from './output-folders.js'

const prefix = '.pagewright-'
const journalName = 'journal.json'

/**
 * A folder in which all changed files are written before the first takes its place, so that a full disk is noticed while
 * the output is still the old one. It is in the output folder, because a move is only atomic within one file system.
 */
export interface Staging {
  readonly folder: string
  /** Writes a file; returns where it waits. */
  put(content: Content): string
  /** Writes a file of a folder that is to be moved as a whole, below `treeFolder`. */
  putInTree(path: string, content: Content): void
  /** Where a folder of the output waits. */
  treeFolder(path: string): string
}

/** Opens the staging folder of this process. If the process is killed, the journal tells which files were on their way. */
export function openStaging(disk: Disk, root: string, files: readonly EncodedFile[]): Staging {
  const folder = join(root, `${prefix}${process.pid}`)
  disk.makeFolder(folder)
  disk.create(join(folder, journalName), Buffer.from(JSON.stringify(files.map(entryOf))))
  const tree = join(folder, 'tree')
  const makeParent = folderMaker(disk, tree)
  let count = 0
  return {
    folder,
    put(content) {
      const path = join(folder, String(count++))
      disk.create(path, content)
      return path
    },
    putInTree(path, content) {
      makeParent(path)
      disk.create(placeOf(tree, path), content)
    },
    treeFolder: path => placeOf(tree, path),
  }
}

/** Staging folders of processes that no longer run, by name. */
export function findLeftovers(disk: Disk, root: string): readonly string[] {
  return disk.list(root).filter(name => {
    const pid = name.startsWith(prefix) ? /^[1-9]\d*$/.exec(name.slice(prefix.length))?.[0] : undefined
    return pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)))
  })
}

/** The files that killed runs were about to write. They may be in the output although no manifest lists them. */
export function readJournals(
  disk: Disk,
  root: string,
  leftovers: readonly string[],
): readonly ManifestEntry[] {
  return leftovers.flatMap(name => {
    try {
      const value: unknown = JSON.parse(disk.read(join(root, name, journalName)).toString('utf8'))
      return Array.isArray(value) ? value.filter(isEntry) : []
    } catch {
      return []
    }
  })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as another user.
    return errorCode(error) === 'EPERM'
  }
}

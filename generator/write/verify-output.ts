import { type Disk, type DiskEntry, nodeDisk, placeOf } from './disk.js'
import { type ManifestEntry, sha256 } from './manifest.js'
import { type OutputFolders, outputFolders } from './output-folders.js'

/** A file as a run left it. Its stamp is what it had on the disk then (`stampsOf`); without one it is read. */
export interface LeftFile extends ManifestEntry {
  readonly stamp?: string | undefined
}

/** What became of the files that a run left. */
export interface Verification {
  /** Paths of those that are gone, edited, or behind a link. They have to be written again. */
  readonly broken: ReadonlySet<string>
  /** New stamps of those that hold and had to be read, to be remembered instead of the old ones. */
  readonly stamps: ReadonlyMap<string, string>
}

/**
 * Compares files with what a run left, as cheaply as can be: one whose stamp is the same holds; any other is read and
 * holds if its digest is the same. What cannot be looked at does not hold. Nothing is thrown.
 */
export function verifyOutput(out: string, files: Iterable<LeftFile>, disk: Disk = nodeDisk): Verification {
  const broken = new Set<string>()
  const stamps = new Map<string, string>()
  const root = attempt(() => disk.realPath(out))
  const folders = outputFolders(disk, root ?? out)
  for (const file of files) {
    const held = root === undefined ? undefined : attempt(() => heldEntry(disk, root, folders, file))
    if (held === undefined) broken.add(file.path)
    else if (held.stamp !== file.stamp && isLasting(held, Date.now())) stamps.set(file.path, held.stamp)
  }
  return { broken, stamps }
}

/** What stands at a file's path, if it is what was left there. */
function heldEntry(
  disk: Disk,
  root: string,
  { isThere }: OutputFolders,
  { path, bytes, sha256: digest, stamp }: LeftFile,
): DiskEntry | undefined {
  if (!isThere(path)) return undefined
  const full = placeOf(root, path)
  const entry = disk.entry(full)
  if (entry?.kind !== 'file' || entry.size !== bytes) return undefined
  return entry.stamp === stamp || sha256(disk.read(full)) === digest ? entry : undefined
}

/**
 * The stamps of files that were just written or verified, by path. A file that changed within the last moments has none:
 * an edit in the same tick of the disk's clock would leave its stamp as it is. `now` in milliseconds since 1970.
 */
export function stampsOf(
  out: string,
  paths: Iterable<string>,
  disk: Disk = nodeDisk,
  now = Date.now(),
): ReadonlyMap<string, string> {
  const stamps = new Map<string, string>()
  const root = attempt(() => disk.realPath(out))
  if (root === undefined) return stamps
  for (const path of paths) {
    const entry = attempt(() => disk.entry(placeOf(root, path)))
    if (entry?.kind === 'file' && isLasting(entry, now)) stamps.set(path, entry.stamp)
  }
  return stamps
}

/** How long a tick of the disk's clock can be: Linux stamps files by a clock that ticks every 10 ms at worst. */
const tick = 20

/** For file systems that keep whole seconds or, as FAT, every other one. */
const coarseTick = 2000

/** Whether any later edit of a file changes its stamp. */
export function isLasting({ changed }: Pick<DiskEntry, 'changed'>, now: number): boolean {
  return now - changed > (Number.isInteger(changed / 1000) ? coarseTick : tick)
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

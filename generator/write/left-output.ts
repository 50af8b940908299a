import { type Disk, nodeDisk, placeOf } from './disk.js'
import { foreignFiles } from './foreign-files.js'
import type { LeftFiles } from './left-files.js'
import { manifestName, sha256 } from './manifest.js'
import { findLeftovers } from './staging.js'
import { type LeftFile, stampsOf, verifyOutput } from './verify-output.js'

/** What a run left in the output folder. */
export interface LeftOutput {
  readonly entries: LeftFiles
  readonly manifestSha256: string
  /** As a file's. */
  readonly manifestStamp?: string | undefined
}

/**
 * The output that was just written or found, with the stamps of its files, so that the next look need not read them.
 * `verified` are files that were looked at before (`verifyOutput`): those that are the same still have their stamps.
 */
export function stampOutput(
  out: string,
  left: LeftOutput,
  verified: ReadonlyMap<string, LeftFile> = new Map(),
  disk: Disk = nodeDisk,
): LeftOutput {
  const knownStamp = ({ path, sha256: digest }: LeftFile): string | undefined => {
    const known = verified.get(path)
    return known?.sha256 === digest ? known.stamp : undefined
  }
  const entries = [...left.entries]
  const unknown = entries.filter(entry => knownStamp(entry) === undefined)
  const stamps = stampsOf(out, [manifestName, ...unknown.map(({ path }) => path)], disk)
  return {
    entries: entries.map(entry => ({ ...entry, stamp: knownStamp(entry) ?? stamps.get(entry.path) })),
    manifestSha256: left.manifestSha256,
    manifestStamp: stamps.get(manifestName),
  }
}

/** What a look at the output found. */
export interface OutputLook {
  readonly isUntouched: boolean
  /** Whether files had to be read because their stamps are new: `stampOutput` saves that the next time. */
  readonly isRestamped: boolean
}

const touched: OutputLook = { isUntouched: false, isRestamped: false }

/**
 * Whether the output folder still holds exactly what a run left there: every file and the manifest by stamp or else by
 * digest, without links on the way and without leftovers of a killed run. With `whole`, its `sdk` folder holds nothing else
 * either. If in doubt, it says no, and a full run decides.
 */
export function lookAtOutput(
  out: string,
  left: LeftOutput,
  whole = false,
  disk: Disk = nodeDisk,
): OutputLook {
  try {
    const root = disk.realPath(out)
    const manifest = disk.entry(placeOf(root, manifestName))
    if (manifest?.kind !== 'file' || findLeftovers(disk, root).length > 0) return touched
    const isStamped = manifest.stamp === left.manifestStamp
    if (!isStamped && sha256(disk.read(placeOf(root, manifestName))) !== left.manifestSha256) return touched
    const { broken, stamps } = verifyOutput(out, left.entries, disk)
    if (broken.size > 0) return touched
    if (whole && foreignFiles(disk, root, pathsOf(left)).length > 0) return touched
    return { isUntouched: true, isRestamped: stamps.size > 0 || !isStamped }
  } catch {
    return touched
  }
}

function pathsOf({ entries }: LeftOutput): ReadonlySet<string> {
  return new Set([...entries].map(({ path }) => path))
}

import { join } from 'node:path'
import { folderGuard } from './compare-output.js'
import { nodeDisk as disk } from './disk.js'
import { type ManifestEntry, manifestName, sha256 } from './manifest.js'
import { findLeftovers } from './staging.js'

/**
 * Whether the output folder holds exactly the bytes that a run left there: every file and the manifest by digest, without
 * links on the way and without leftovers of a killed run. If in doubt, it says no, and a full run decides.
 */
export function verifyOutput(
  out: string,
  entries: readonly ManifestEntry[],
  manifestSha256: string,
): boolean {
  try {
    const root = disk.realPath(out)
    if (findLeftovers(disk, root).length > 0) return false
    const guard = folderGuard(disk, root)
    const holds = (path: string, digest: string): boolean =>
      guard(path) === undefined &&
      disk.entry(join(root, path))?.kind === 'file' &&
      sha256(disk.read(join(root, path))) === digest
    return holds(manifestName, manifestSha256) && entries.every(entry => holds(entry.path, entry.sha256))
  } catch {
    return false
  }
}

import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** The file system in memory that Linux gives every process. */
const shared = '/dev/shm'

/** Bytes that must be free there: several times what the files of a run take at their peak. */
const room = 6 * 2 ** 30

/**
 * Lets the tests of a run make their temporary files in memory, where there is room and nobody set `TMPDIR`. They make and
 * remove tens of thousands of files; ext4 looks at every one that was removed a moment ago before it makes the next.
 */
export function setup(): (() => void) | undefined {
  const folder = process.env.TMPDIR === undefined ? makeFolder() : undefined
  if (folder === undefined) return undefined
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Undefined where there is no such file system, or none that this user may write to. */
function makeFolder(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(shared)
    return bavail * bsize < room ? undefined : mkdtempSync(join(shared, 'pagewright-tests-'))
  } catch {
    return undefined
  }
}

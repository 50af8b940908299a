import type { Stats } from 'node:fs'

/** What the disk says of a file and what changes with it: all that is kept of `Stats`, which are large, for thousands of files. */
export type FileStats = Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>

/** What is kept of a file's stats. */
export function fileStats({ ino, size, mtimeMs, ctimeMs }: Stats): FileStats {
  return { ino, size, mtimeMs, ctimeMs }
}

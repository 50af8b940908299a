import type { OutputFile } from '../../generator/emit/output-file.js'
import { type Disk, nodeDisk } from '../../generator/write/disk.js'
import { writeOutput } from '../../generator/write/write-output.js'

/** Texts by their paths. */
export type Files = Readonly<Record<string, string>>

export const facts = { generator: 'pagewright 0', package: 'x', inputs: '0' }

export function make(files: Files): readonly OutputFile[] {
  return Object.entries(files).map(([path, content]) => ({ path, content }))
}

export function write(out: string, files: Files, disk: Disk = nodeDisk): ReturnType<typeof writeOutput> {
  return writeOutput(out, make(files), { facts, disk })
}

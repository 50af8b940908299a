import { isAbsolute, join, relative, sep } from 'node:path'
import type { Settings } from '../config/config.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Io } from './io.js'

/** How diagnostics are printed. */
export type Format = 'pretty' | 'json' | 'github'

/** What the command line asks for, with the configuration filled in. */
export interface Job {
  readonly command: 'generate' | 'lint' | 'fmt'
  readonly settings: Settings
  readonly check: boolean
  readonly keepGoing: boolean
  readonly only: readonly string[]
  readonly format: Format
  /** Diagnostics shown in pretty form; 0 for all. */
  readonly maxDiagnostics: number
  readonly cache: boolean
  /** Tell on standard error how the run went about its work, such as why nothing remembered was used. */
  readonly verbose: boolean
  /** The command that mends a stale output. */
  readonly mend: string
}

/** A path as the reader writes it: relative to the working folder where it lies below, with `/`. */
export function shownPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path
  const short = relative(cwd, path)
  return (short === '' ? '.' : short.startsWith('..') ? path : short).split(sep).join('/')
}

/** Output problems name files relative to the output folder; here they get the folder's name. */
export function placeInOutput(found: Diagnostic, job: Job, io: Io): Diagnostic {
  const path = isAbsolute(found.file) ? found.file : join(job.settings.out, found.file)
  return { ...found, file: shownPath(path, io.cwd) }
}

const pageFile = /^(?:openapi|webhook)(?:\/|$)/

/** Gives the path by which a reader can open a diagnostic's file. `root` is the folder of pages. */
export function locator(root: string | undefined, io: Io): (file: string) => string {
  return file => shownPath(root !== undefined && pageFile.test(file) ? join(root, file) : file, io.cwd)
}

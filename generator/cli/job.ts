import { isAbsolute, relative, sep } from 'node:path'
import type { Settings } from '../config/config.js'

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
  /** Say on standard error whether the cache was used, and if not, why. */
  readonly verbose: boolean
  /** The command that brings a stale output up to date. */
  readonly mend: string
}

/**
 * Whether a run reads the pages and makes nothing of them, as `lint` does: unless making outputs may fail, by templates or
 * emitters of your own, whose faults `lint` reports.
 */
export function onlyReads({ command, settings: { templates, emitters } }: Job): boolean {
  return command === 'lint' && templates === undefined && emitters.length === 0
}

/** A path as the reader writes it: relative to the working folder where it lies below, with `/`. */
export function shownPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path
  const short = relative(cwd, path)
  return (short === '' ? '.' : short.startsWith('..') ? path : short).split(sep).join('/')
}

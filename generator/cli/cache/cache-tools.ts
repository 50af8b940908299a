import { join } from 'node:path'
import { messageOf } from '../../diagnostics/thrown.js'
import type { Io } from '../io.js'
import { type Job, shownPath } from '../job.js'
import { type FileDigests, openFileDigests } from './file-digests.js'
import { cacheFolder, cacheName } from './run-cache.js'

/** Does something with the cache; undefined if that failed. */
export type Attempt = <Result>(doing: string, act: () => Result) => Result | undefined

/** What the functions of the cache tell with `--verbose`, and how they go on after a failure. */
export interface CacheTools {
  readonly say: (text: string) => void
  readonly attempt: Attempt
  readonly shown: (file: string) => string
}

/** The tools of a job. */
export function cacheTools({ verbose }: Pick<Job, 'verbose'>, io: Io): CacheTools {
  const say = (text: string): void => {
    if (verbose) io.err(`cache: ${text}\n`)
  }
  const attempt: Attempt = (doing, act) => {
    try {
      return act()
    } catch (error) {
      say(`${doing}: ${messageOf(error)}`)
      return undefined
    }
  }
  return { say, attempt, shown: file => shownPath(file, io.cwd) }
}

/** Opens the digests of a job's inputs; undefined if that fails. */
export function jobDigests(job: Job, io: Io): FileDigests | undefined {
  const file = (): string => join(cacheFolder(io.cwd), cacheName(['digests', job.settings.specs]))
  return cacheTools(job, io).attempt('digests not read', () => openFileDigests(file()))
}

/** The file that holds the last run of a job. Throws Node's error. */
export function runFile({ command, settings: { specs, out } }: Job, io: Io): string {
  return join(cacheFolder(io.cwd), cacheName([command, specs, out]))
}

import type { Io } from '../io.js'
import { type Job, shownPath } from '../job.js'
import { type InputStamps, inputStamps } from './input-stamps.js'
import { cacheFile, cacheTools, isUntouched, whyNot } from './open-cache.js'
import { type CachedRun, readCache } from './run-cache.js'

/** The last run of a job, over inputs of which none was touched since. */
export interface UnchangedRun {
  readonly run: CachedRun
  /** Whether the output is as the run left it; `whole` looks for files of others, too. */
  readonly isUntouched: (run: CachedRun, whole: boolean) => boolean
}

/** What the inputs of a job look like, for the cache; undefined if that does not tell whether they have changed. */
export function lookAtInputs(job: Job, io: Io): InputStamps | undefined {
  if (whyNot(job, undefined) !== undefined) return undefined
  // The run that reads the inputs says what is wrong with them.
  return cacheTools({ ...job, verbose: false }, io).attempt('', () => inputStamps(job, io))
}

/** Finds the last run of a job by the stamps of its inputs, without reading them. */
export function findUnchanged(job: Job, io: Io, inputs: InputStamps): UnchangedRun | undefined {
  const quiet = cacheTools({ ...job, verbose: false }, io)
  const { say, attempt } = cacheTools(job, io)
  const file = quiet.attempt('', () => cacheFile(job, io))
  if (file === undefined) return undefined
  const run = quiet.attempt('', () => readCache(file, { inputs: inputs.digest }))
  if (run === undefined) return undefined
  say(`${shownPath(file, io.cwd)} has an entry for this run, and no input was touched`)
  const { out } = job.settings
  return { run, isUntouched: (own, whole) => isUntouched(file, own, { out, whole, attempt }) }
}

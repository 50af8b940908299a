import type { Io } from '../io.js'
import type { Job } from '../job.js'
import { cacheTools, runFile } from './cache-tools.js'
import { type InputStamps, inputStamps } from './input-stamps.js'
import { type CachedRun, readCache } from './run-cache.js'
import { isUntouched, type WholeRuns } from './whole-runs.js'
import { whyNot } from './why-not.js'

/** The last run of a job, over inputs of which none was touched since. */
export interface UnchangedRun {
  readonly run: CachedRun
  readonly isUntouched: WholeRuns['isUntouched']
}

/** What the inputs of a job look like, for the cache; undefined if the cache is of no use. */
export function lookAtInputs(job: Job, io: Io): InputStamps | undefined {
  if (whyNot(job, undefined) !== undefined) return undefined
  // The run that reads the inputs says what is wrong with them.
  return cacheTools({ verbose: false }, io).attempt('', () => inputStamps(job, io))
}

/** Finds the last run of a job by the digest of the stamps of its inputs, without reading them. */
export function findUnchanged(job: Job, io: Io, inputs: string): UnchangedRun | undefined {
  const quiet = cacheTools({ verbose: false }, io)
  const file = quiet.attempt('', () => runFile(job, io))
  if (file === undefined) return undefined
  const run = quiet.attempt('', () => readCache(file, { inputs }))
  if (run === undefined) return undefined
  const tools = cacheTools(job, io)
  tools.say(`${tools.shown(file)} has an entry for this run, and no input was touched`)
  const { out } = job.settings
  return { run, isUntouched: (own, whole) => isUntouched({ file, out }, own, whole, tools) }
}

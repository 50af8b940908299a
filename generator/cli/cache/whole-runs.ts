import { type LeftOutput, lookAtOutput, stampOutput } from '../../write/left-output.js'
import type { Job } from '../job.js'
import type { PagesRun } from '../run-pages.js'
import type { CacheTools } from './cache-tools.js'
import { type CachedRun, readCache, writeCache } from './run-cache.js'

/** The last run of a job as a whole. No function throws. */
export interface WholeRuns {
  /** The same run. */
  readonly read: () => CachedRun | undefined
  /** Whether the output is as the run that was read left it; `whole` looks for files of others, too. */
  readonly isUntouched: (run: CachedRun, whole: boolean) => boolean
  /** `output` is what the run wrote, with stamps. */
  readonly write: (run: PagesRun, output: LeftOutput | undefined) => void
}

/** Where the last run of a job is kept. */
export interface RunPlace {
  readonly file: string
  /** `runKey` of this run. */
  readonly key: string
  /** The stamps of its inputs, if they tell of every edit. */
  readonly inputs: string | undefined
}

/** Reads and writes the last run of a job. */
export function wholeRuns(
  { file, key, inputs }: RunPlace,
  { settings: { out } }: Job,
  tools: CacheTools,
): WholeRuns {
  const { say, attempt, shown } = tools
  return {
    read: () => {
      const run = attempt('not read', () => readCache(file, { key }))
      say(`${shown(file)} has ${run === undefined ? 'no' : 'an'} entry for this run`)
      if (run === undefined) return undefined
      const now = { ...run, inputs }
      if (inputs !== undefined && run.inputs !== inputs) attempt('not written', () => writeCache(file, now))
      return now
    },
    isUntouched: (run, whole) => isUntouched({ file, out }, run, whole, tools),
    write: ({ counts, found, outcome }, output) => {
      const worth = output !== undefined || outcome.kind === 'blocked' || outcome.kind === 'linted'
      if (!worth) return
      attempt('not written', () => {
        const kept = output === undefined ? {} : { output }
        writeCache(file, { key, inputs, diagnostics: found, counts, ...kept })
        say(`written to ${shown(file)}`)
      })
    },
  }
}

/** Whether the output is as a run left it. Files that had to be read for that get their stamps in the run's entry. */
export function isUntouched(
  { file, out }: { readonly file: string; readonly out: string },
  run: CachedRun,
  whole: boolean,
  { attempt }: CacheTools,
): boolean {
  const { output } = run
  if (output === undefined) return false
  const look = lookAtOutput(out, output, whole)
  if (look.isUntouched && look.isRestamped)
    attempt('not written', () => writeCache(file, { ...run, output: stampOutput(out, output) }))
  return look.isUntouched
}

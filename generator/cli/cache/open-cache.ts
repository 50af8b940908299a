import { join } from 'node:path'
import { messageOf } from '../../diagnostics/thrown.js'
import type { LoadedFiles } from '../../load/load-pages.js'
import type { TemplateOverrides } from '../../load/load-template-overrides.js'
import { lookAtOutput, stampOutput } from '../../write/left-output.js'
import type { Io } from '../io.js'
import { type Job, shownPath } from '../job.js'
import type { PagesRun } from '../run-pages.js'
import { codeFiles } from './code-files.js'
import type { InputStamps } from './input-stamps.js'
import { type CachedRun, cacheFolder, cacheName, readCache, writeCache } from './run-cache.js'
import { runKey } from './run-key.js'

/** The last run of a job. No function throws: without a cache a run just takes longer. */
export interface RunCache {
  readonly read: () => CachedRun | undefined
  /** Whether the output is as the run that was read left it; `whole` looks for files of others, too. */
  readonly isUntouched: (run: CachedRun, whole: boolean) => boolean
  readonly write: (run: PagesRun) => void
}

const none: RunCache = { read: () => undefined, isUntouched: () => false, write: () => undefined }

/**
 * Opens the cache of a job. If anything fails (a disk that refuses, a file system in which the package cannot be listed,
 * a damaged file), the run goes without it; `verbose` says why.
 */
export function openCache(
  job: Job,
  loaded: LoadedFiles,
  templates: TemplateOverrides | undefined,
  io: Io,
  inputs?: InputStamps,
): RunCache {
  const { say, attempt } = cacheTools(job, io)
  const reason = whyNot(job, templates)
  if (reason !== undefined) {
    say(`not used, because ${reason}`)
    return none
  }
  const place = attempt('not used', () => ({
    file: cacheFile(job, io),
    key: runKey(job, loaded, templates, codeFiles(io.cwd)),
  }))
  if (place === undefined) return none
  const { file, key } = place
  const { out } = job.settings
  const stamps = inputs?.digest
  const shown = shownPath(file, io.cwd)
  return {
    read: () => {
      const run = attempt('not read', () => readCache(file, { key }))
      say(run === undefined ? `${shown} has no entry for this run` : `${shown} has an entry for this run`)
      if (run !== undefined && stamps !== undefined && run.inputs !== stamps)
        attempt('not written', () => writeCache(file, { ...run, inputs: stamps }))
      return run && { ...run, inputs: stamps }
    },
    isUntouched: (run, whole) => isUntouched(file, run, { out, whole, attempt }),
    write: ({ counts, found, outcome, output }) => {
      const worth = output !== undefined || outcome.kind === 'blocked' || outcome.kind === 'linted'
      if (!worth) return
      attempt('not written', () => {
        const kept = output === undefined ? {} : { output: stampOutput(out, output) }
        writeCache(file, { key, inputs: stamps, diagnostics: found, counts, ...kept })
        say(`written to ${shown}`)
      })
    },
  }
}

/** Whether the output is as a run left it. Files that had to be read for that get their stamps in the run's entry. */
export function isUntouched(
  file: string,
  run: CachedRun,
  { out, whole, attempt }: { readonly out: string; readonly whole: boolean; readonly attempt: Attempt },
): boolean {
  if (run.output === undefined) return false
  const { output } = run
  const look = lookAtOutput(out, output, whole)
  if (look.isUntouched && look.isRestamped)
    attempt('not written', () => writeCache(file, { ...run, output: stampOutput(out, output) }))
  return look.isUntouched
}

/** The file that holds the last run of a job. Throws Node's error. */
export function cacheFile(job: Job, io: Io): string {
  return join(cacheFolder(io.cwd), cacheName([job.command, job.settings.specs, job.settings.out]))
}

/** Does something with the cache; undefined if that failed. */
export type Attempt = <Result>(doing: string, act: () => Result) => Result | undefined

/** What the functions of the cache tell with `--verbose`, and how they go on after a failure. */
export interface CacheTools {
  readonly say: (text: string) => void
  readonly attempt: Attempt
}

/** The tools of a job. */
export function cacheTools({ verbose }: Job, io: Io): CacheTools {
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
  return { say, attempt }
}

/** Why this run does not use the cache. `--only` is for trying something; what your own emitters read is unknown. */
export function whyNot(
  { cache, only, settings: { emitters } }: Job,
  templates: TemplateOverrides | undefined,
): string | undefined {
  if (!cache) return '--no-cache is set'
  if (only.length > 0) return '--only is set'
  if (emitters.length > 0) return 'the configuration has emitters'
  return (templates?.diagnostics.length ?? 0) > 0 ? 'templates cannot be read' : undefined
}

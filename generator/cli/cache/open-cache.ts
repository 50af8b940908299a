import { join } from 'node:path'
import { messageOf } from '../../diagnostics/thrown.js'
import type { LoadedFiles } from '../../load/load-pages.js'
import type { TemplateOverrides } from '../../load/load-template-overrides.js'
import type { Io } from '../io.js'
import { type Job, shownPath } from '../job.js'
import type { PagesRun } from '../run-pages.js'
import { codeFiles } from './code-files.js'
import { type CachedRun, cacheFolder, cacheName, readCache, writeCache } from './run-cache.js'
import { runKey } from './run-key.js'

/** The last run of a job. Neither function throws: without a cache a run just takes longer. */
export interface RunCache {
  readonly read: () => CachedRun | undefined
  readonly write: (run: PagesRun) => void
}

const none: RunCache = { read: () => undefined, write: () => undefined }

/**
 * Opens the cache of a job. If anything fails (a disk that refuses, a file system in which the package cannot be listed,
 * a damaged file), the run goes without it; `verbose` says why.
 */
export function openCache(
  job: Job,
  loaded: LoadedFiles,
  templates: TemplateOverrides | undefined,
  io: Io,
): RunCache {
  const say = (text: string): void => {
    if (job.verbose) io.err(`cache: ${text}\n`)
  }
  const reason = whyNot(job, templates)
  if (reason !== undefined) {
    say(`not used, because ${reason}`)
    return none
  }
  const attempt = <Result>(doing: string, act: () => Result): Result | undefined => {
    try {
      return act()
    } catch (error) {
      say(`${doing}: ${messageOf(error)}`)
      return undefined
    }
  }
  const place = attempt('not used', () => ({
    file: join(cacheFolder(io.cwd), cacheName([job.command, job.settings.specs, job.settings.out])),
    key: runKey(job, loaded, templates, codeFiles(io.cwd)),
  }))
  if (place === undefined) return none
  const { file, key } = place
  const shown = shownPath(file, io.cwd)
  return {
    read: () => {
      const run = attempt('not read', () => readCache(file, key))
      say(run === undefined ? `${shown} has no entry for this run` : `${shown} has an entry for this run`)
      return run
    },
    write: ({ counts, found, outcome, output }) => {
      const worth = output !== undefined || outcome.kind === 'blocked' || outcome.kind === 'linted'
      if (!worth) return
      const kept = { key, diagnostics: found, counts, ...(output === undefined ? {} : { output }) }
      attempt('not written', () => {
        writeCache(file, kept)
        say(`written to ${shown}`)
      })
    },
  }
}

/** Why this run does not use the cache. `--only` is for trying something; what your own emitters read is unknown. */
function whyNot(
  { cache, only, settings: { emitters } }: Job,
  templates: TemplateOverrides | undefined,
): string | undefined {
  if (!cache) return '--no-cache is set'
  if (only.length > 0) return '--only is set'
  if (emitters.length > 0) return 'the configuration has emitters'
  return (templates?.diagnostics.length ?? 0) > 0 ? 'templates cannot be read' : undefined
}

import { join } from 'node:path'
import { messageOf } from '../../diagnostics/thrown.js'
import type { PageMemory } from '../../generate/page-memory.js'
import type { LoadedFiles } from '../../load/load-pages.js'
import type { TemplateOverrides } from '../../load/load-template-overrides.js'
import type { Io } from '../io.js'
import { type Job, shownPath } from '../job.js'
import type { PagesRun } from '../run-pages.js'
import { codeFiles } from './code-files.js'
import { noPages, readPageCache, writePageCache } from './page-cache.js'
import { type CachedRun, cacheFolder, cacheName, readCache, writeCache } from './run-cache.js'
import { pagesKey, runKey } from './run-key.js'

/** What earlier runs of a job left. Nothing here throws: without a cache a run just takes longer. */
export interface RunCache {
  /** The same run. */
  readonly read: () => CachedRun | undefined
  readonly write: (run: PagesRun) => void
  /** What is left of single pages; undefined if nothing may be kept. */
  readonly readPages: () => PageMemory | undefined
  readonly writePages: (run: PagesRun) => void
}

const none: RunCache = {
  read: () => undefined,
  write: () => undefined,
  readPages: () => undefined,
  writePages: () => undefined,
}

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
  const attempt: Attempt = (doing, act) => {
    try {
      return act()
    } catch (error) {
      say(`${doing}: ${messageOf(error)}`)
      return undefined
    }
  }
  const { specs, out } = job.settings
  const place = attempt('not used', () => {
    const folder = cacheFolder(io.cwd)
    const code = codeFiles(io.cwd)
    return {
      run: {
        file: join(folder, cacheName([job.command, specs, out])),
        key: runKey(job, loaded, templates, code),
      },
      pages: {
        file: join(folder, cacheName(['pages', specs, out])),
        key: pagesKey(job, loaded, templates, code),
      },
    }
  })
  if (place === undefined) return none
  const tools: CacheTools = { say, attempt, shown: file => shownPath(file, io.cwd) }
  return { ...wholeRuns(place.run, tools), ...singlePages(place.pages, out, tools) }
}

type Attempt = <Result>(doing: string, act: () => Result) => Result | undefined

interface CacheTools {
  readonly say: (text: string) => void
  readonly attempt: Attempt
  readonly shown: (file: string) => string
}

interface CachePlace {
  readonly file: string
  readonly key: string
}

function wholeRuns(
  { file, key }: CachePlace,
  { say, attempt, shown }: CacheTools,
): Pick<RunCache, 'read' | 'write'> {
  return {
    read: () => {
      const run = attempt('not read', () => readCache(file, key))
      say(
        run === undefined
          ? `${shown(file)} has no entry for this run`
          : `${shown(file)} has an entry for this run`,
      )
      return run
    },
    write: ({ counts, found, outcome, output }) => {
      const worth = output !== undefined || outcome.kind === 'blocked' || outcome.kind === 'linted'
      if (!worth) return
      const kept = { key, diagnostics: found, counts, ...(output === undefined ? {} : { output }) }
      attempt('not written', () => {
        writeCache(file, kept)
        say(`written to ${shown(file)}`)
      })
    },
  }
}

function singlePages(
  { file, key }: CachePlace,
  out: string,
  { say, attempt, shown }: CacheTools,
): Pick<RunCache, 'readPages' | 'writePages'> {
  let left = noPages
  return {
    readPages: () => {
      const found = attempt('not read', () => readPageCache(file, key, out))
      left = found ?? noPages
      say(
        found === undefined
          ? `${shown(file)} has no pages for this run`
          : `${shown(file)} has ${left.memory.size} pages`,
      )
      return left.memory
    },
    writePages: ({ done, output }) => {
      attempt('not written', () => {
        writePageCache({ file, key }, out, left, done, output !== undefined)
        say(`pages written to ${shown(file)}`)
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

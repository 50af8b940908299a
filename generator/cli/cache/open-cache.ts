import { join } from 'node:path'
import type { PageMemory } from '../../generate/page-memory.js'
import type { LoadedFiles } from '../../load/load-pages.js'
import type { TemplateOverrides } from '../../load/load-template-overrides.js'
import type { Io } from '../io.js'
import type { Job } from '../job.js'
import type { PagesRun } from '../run-pages.js'
import { type CacheTools, cacheTools, runFile } from './cache-tools.js'
import { codeFiles } from './code-files.js'
import type { InputStamps } from './input-stamps.js'
import { noPages, readPageCache, writePageCache } from './page-cache.js'
import { cacheFolder, cacheName } from './run-cache.js'
import { pagesKey, runKey } from './run-key.js'
import { type RunPlace, type WholeRuns, wholeRuns } from './whole-runs.js'

/** What earlier runs of a job left. Nothing here throws: without a cache a run just takes longer. */
export interface RunCache extends WholeRuns {
  /** What is left of single pages; undefined if nothing may be kept. */
  readonly readPages: () => PageMemory | undefined
  readonly writePages: (run: PagesRun) => void
}

const none: RunCache = {
  read: () => undefined,
  isUntouched: () => false,
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
  inputs?: InputStamps,
): RunCache {
  const tools = cacheTools(job, io)
  const { say, attempt } = tools
  const reason = whyNot(job, templates)
  if (reason !== undefined) {
    say(`not used, because ${reason}`)
    return none
  }
  const { specs, out } = job.settings
  const place = attempt('not used', () => {
    const code = codeFiles(io.cwd)
    return {
      run: {
        file: runFile(job, io),
        key: runKey(job, loaded, templates, code),
        inputs: inputs?.digest,
      },
      pages: {
        file: join(cacheFolder(io.cwd), cacheName(['pages', specs, out])),
        key: pagesKey(job, loaded, templates, code),
      },
    }
  })
  if (place === undefined) return none
  return { ...wholeRuns(place.run, job, tools), ...singlePages(place.pages, out, tools) }
}

function singlePages(
  { file, key }: Pick<RunPlace, 'file' | 'key'>,
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
export function whyNot(
  { cache, only, settings: { emitters } }: Job,
  templates: TemplateOverrides | undefined,
): string | undefined {
  if (!cache) return '--no-cache is set'
  if (only.length > 0) return '--only is set'
  if (emitters.length > 0) return 'the configuration has emitters'
  return (templates?.diagnostics.length ?? 0) > 0 ? 'templates cannot be read' : undefined
}

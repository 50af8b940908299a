import { join } from 'node:path'
import type { LoadedPages } from '../../load/load-pages.js'
import type { TemplateOverrides } from '../../load/load-template-overrides.js'
import { type LeftOutput, stampOutput } from '../../write/left-output.js'
import type { Io } from '../io.js'
import type { Job } from '../job.js'
import type { PagesRun } from '../run-pages.js'
import { type CacheTools, cacheTools, jobDigests, runFile } from './cache-tools.js'
import { codeContents, codeStats } from './code-files.js'
import type { FileDigests } from './file-digests.js'
import type { InputStamps } from './input-stamps.js'
import { type LeftPages, noPages, readPageCache, writePageCache } from './page-cache.js'
import { cacheFolder, cacheName } from './run-cache.js'
import { pagesKey, runKey } from './run-key.js'
import { type RunPlace, type WholeRuns, wholeRuns } from './whole-runs.js'
import { whyNot } from './why-not.js'

/** What earlier runs of a job left. Nothing here throws: without a cache a run just takes longer. */
export interface RunCache extends Omit<WholeRuns, 'write'> {
  /** What is left of single pages; undefined if nothing may be kept. */
  readonly readPages: () => LeftPages | undefined
  /** Keeps the run as a whole, and its pages. */
  readonly write: (run: PagesRun) => void
  /** Keeps its pages alone. */
  readonly writePages: (run: PagesRun) => void
}

const none: RunCache = {
  read: () => undefined,
  isUntouched: () => false,
  write: () => undefined,
  readPages: () => undefined,
  writePages: () => undefined,
}

/** What was seen of a job's inputs already. */
export interface SeenInputs {
  readonly stamps: InputStamps
  readonly digests: FileDigests
}

/**
 * Opens the cache of a job. If anything fails (a disk that refuses, a file system in which the package cannot be listed,
 * a damaged file), the run goes without it; `verbose` says why.
 */
export function openCache(
  job: Job,
  loaded: LoadedPages,
  templates: TemplateOverrides | undefined,
  io: Io,
  seen?: SeenInputs,
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
    const code = codeContents(seen?.stamps.code ?? codeStats(io.cwd), seen?.digests ?? jobDigests(job, io))
    seen?.digests.write()
    return {
      run: {
        file: runFile(job, io),
        key: runKey(job, loaded, templates, code),
        inputs: seen?.stamps.digest,
      },
      pages: {
        file: join(cacheFolder(io.cwd), cacheName(['pages', specs, out])),
        key: pagesKey(job, loaded, templates, code),
      },
    }
  })
  if (place === undefined) return none
  const { readPages, leftFiles, writePages } = singlePages(place.pages, out, tools)
  const whole = wholeRuns(place.run, job, tools)
  const stamp = ({ output }: PagesRun): LeftOutput | undefined =>
    output && attempt('not written', () => stampOutput(out, output, leftFiles()))
  return {
    read: whole.read,
    isUntouched: whole.isUntouched,
    readPages,
    write: run => {
      const output = stamp(run)
      whole.write(run, output)
      writePages(run, output)
    },
    writePages: run => writePages(run, stamp(run)),
  }
}

/** What is left of single pages. */
interface SinglePages {
  readonly readPages: () => LeftPages
  /** The files of the output that were verified when pages were read. */
  readonly leftFiles: () => LeftPages['files']
  /** `output` is what the run wrote, with stamps. */
  readonly writePages: (run: PagesRun, output: LeftOutput | undefined) => void
}

function singlePages(
  { file, key }: Pick<RunPlace, 'file' | 'key'>,
  out: string,
  { say, attempt, shown }: CacheTools,
): SinglePages {
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
      return left
    },
    leftFiles: () => left.files,
    writePages: ({ done }, output) => {
      attempt('not written', () => {
        writePageCache({ file, key }, left, done, output)
        say(`pages written to ${shown(file)}`)
      })
    },
  }
}

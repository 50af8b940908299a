import { countKnown, type PageMemory } from '../generate/page-memory.js'
import type { OnProgress } from '../generate/read-pages.js'
import type { LoadedPages } from '../load/load-pages.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import type { SdkTemplates } from '../load/load-templates.js'
import { jobDigests } from './cache/cache-tools.js'
import type { InputStamps } from './cache/input-stamps.js'
import { EditedPageError } from './cache/load-texts.js'
import { openCache, type SeenInputs } from './cache/open-cache.js'
import type { LeftPages } from './cache/page-cache.js'
import { checkPlace } from './check-place.js'
import type { Io } from './io.js'
import { type Job, onlyReads } from './job.js'
import { templateOverrides, textReader } from './load-input.js'
import { type JobPages, loadKnown } from './load-known.js'
import { optimizeLate } from './optimize-late.js'
import { type RunReport, stoppedReport } from './print-report.js'
import { createProgressBar } from './progress-bar.js'
import { type RunResult, rememberedResult } from './remembered-result.js'
import type { PagesRun, RunTools } from './run-pages.js'
import type { PageThreads } from './threads/page-threads.js'

/**
 * A run over inputs of which any may have changed. `stamps` are what the cache knows them by, if it is of use; `start` is the
 * time at which the run began, in milliseconds.
 */
export async function runChanged(
  job: Job,
  io: Io,
  stamps: InputStamps | undefined,
  start: number,
): Promise<RunReport> {
  const digests = stamps && jobDigests(job, io)
  const seen = stamps && digests && { stamps, digests }
  try {
    return await runLoaded(job, loadKnown(job, io, seen), io, { seen, start })
  } catch (error) {
    if (!(error instanceof EditedPageError)) throw error
    return await runChanged({ ...job, cache: false }, io, undefined, start)
  }
}

interface RunStart {
  readonly seen: SeenInputs | undefined
  /** The time at which the run began, in milliseconds. */
  readonly start: number
}

async function runLoaded(job: Job, loaded: JobPages, io: Io, { seen, start }: RunStart): Promise<RunReport> {
  const misplaced = checkPlace(job, loaded.root, io)
  const time = (): number => performance.now() - start
  if (misplaced !== undefined) return stoppedReport([misplaced], time())
  if (loaded.root === undefined) return stoppedReport(loaded.diagnostics, time())
  const templates = templateOverrides(job, io)
  const cache = openCache(job, loaded, templates, io, seen)
  const remembered = cache.read()
  const known = remembered === undefined ? undefined : rememberedResult(remembered, job, cache.isUntouched)
  const textOf = textReader(job, { root: loaded.root, isPage: loaded.isPage }, io)
  if (known !== undefined) return { ...reportOf(known, loaded), textOf, time: time() }
  const run = await runFully(job, loaded, { templates, left: cache.readPages() }, io)
  cache.write(run)
  return { ...reportOf(run, loaded), textOf, time: time() }
}

interface RunSources {
  readonly templates: TemplateOverrides | undefined
  /** Undefined if nothing may be remembered. */
  readonly left: LeftPages | undefined
}

async function runFully(
  job: Job,
  pages: LoadedPages,
  { templates, left }: RunSources,
  io: Io,
): Promise<PagesRun> {
  optimizeLate()
  const { loadEngine, overriddenTemplates } = await import('../generate/load-engine.js')
  const own = await overriddenTemplates(templates)
  const bar = createProgressBar(io)
  const { memory = new Map(), files: verified = new Map() } = left ?? {}
  // Threads load their code while this one does.
  const threads = await threadsOf(job, pages, { templates: own.templates, memory }, bar.update)
  try {
    const { outputs, emitters } = job.settings
    const remember = left !== undefined
    const engine = await loadEngine(
      { remember, encode: true, keepModels: emitters.length > 0, memory, outputs },
      own,
    )
    const { runPages } = await import('./run-pages.js')
    const selected = await selection(job, pages.root, io)
    const tools = { engine, io, ...selected, onProgress: bar.update, workshop: threads, verified }
    return await runPages(job, pages, tools)
  } finally {
    bar.clear()
    await threads?.close()
  }
}

/** What threads begin with. */
interface ThreadSources {
  readonly templates: SdkTemplates
  /** What is left of earlier runs. */
  readonly memory: PageMemory
}

/** Threads beside this one, if there are enough pages for them. Emitters of your own need whole models in this thread. */
export async function threadsOf(
  job: Job,
  { pages, terms }: LoadedPages,
  { templates, memory }: ThreadSources,
  onProgress?: OnProgress,
): Promise<PageThreads | undefined> {
  const { settings, only } = job
  if (only.length > 0 || settings.emitters.length > 0) return undefined
  const { startPageThreads, threadsFor } = await import('./threads/page-threads.js')
  const count = threadsFor(pages.length - countKnown(memory, onlyReads(job)))
  if (count === 0) return undefined
  const { outputs, packageName, language, openapi = {} } = settings
  return startPageThreads(count, { outputs, templates, terms, packageName, language, openapi }, onProgress)
}

/** The selection of --only; everything without it. */
export async function selection(
  { only }: Job,
  root: string | undefined,
  io: Io,
): Promise<Pick<RunTools, 'isSelected' | 'idle'>> {
  if (only.length === 0 || root === undefined) return { isSelected: () => true, idle: () => [] }
  const { idlePatterns, pageFilter } = await import('./select-pages.js')
  return {
    isSelected: pageFilter(only, root, io.cwd),
    idle: files => idlePatterns(only, files, root, io.cwd),
  }
}

function reportOf(
  { counts, outcome, diagnostics }: RunResult,
  { root }: LoadedPages,
): Omit<RunReport, 'textOf' | 'time'> {
  return { ...(root === undefined ? {} : { root }), counts, outcome, diagnostics }
}

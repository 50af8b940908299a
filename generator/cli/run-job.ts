import { join, sep } from 'node:path'
import { applyRules } from '../config/apply-rules.js'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { countKnown, type PageMemory } from '../generate/page-memory.js'
import type { OnProgress } from '../generate/read-pages.js'
import type { LoadedPages } from '../load/load-pages.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import type { SdkTemplates } from '../load/load-templates.js'
import { pageFolders } from '../load/page-folders.js'
import { nodeDisk } from '../write/disk.js'
import { jobDigests } from './cache/cache-tools.js'
import type { InputStamps } from './cache/input-stamps.js'
import { EditedPageError } from './cache/load-texts.js'
import { openCache, type RunCache, type SeenInputs } from './cache/open-cache.js'
import type { LeftPages } from './cache/page-cache.js'
import type { CachedRun } from './cache/run-cache.js'
import { findUnchanged, lookAtInputs } from './cache/unchanged-run.js'
import type { Io } from './io.js'
import { type Job, onlyReads, shownPath } from './job.js'
import { templateOverrides, textReader } from './load-input.js'
import { type JobPages, loadKnown } from './load-known.js'
import { optimizeLate } from './optimize-late.js'
import type { RunReport } from './print-report.js'
import { createProgressBar } from './progress-bar.js'
import type { PagesRun, RunTools } from './run-pages.js'
import type { PageThreads } from './threads/page-threads.js'

/** The report of a run that stopped before it read a page. `time` in milliseconds. */
export function stoppedReport(diagnostics: readonly Diagnostic[], time: number): RunReport {
  const counts = { pages: 0, operations: 0, webhooks: 0, pagesLeftOut: 0 }
  return { counts, outcome: { kind: 'blocked' }, diagnostics, textOf: () => undefined, time }
}

/** One run from the pages on the disk to the report. `start` is the time at which it began, in milliseconds. */
export async function runJob(job: Job, io: Io, start: number): Promise<RunReport> {
  const stamps = lookAtInputs(job, io)
  const same = stamps && fromUnchanged(job, io, stamps, start)
  if (same !== undefined) return same
  const digests = stamps && jobDigests(job, io)
  const seen = stamps && digests && { stamps, digests }
  try {
    return await runLoaded(job, loadKnown(job, io, seen), io, { seen, start })
  } catch (error) {
    if (!(error instanceof EditedPageError)) throw error
    return await runJob({ ...job, cache: false }, io, start)
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
  const known = remembered === undefined ? undefined : fromCache(remembered, job, cache.isUntouched)
  const textOf = textReader(job, { root: loaded.root, isPage: loaded.isPage }, io)
  if (known !== undefined) return { ...reportOf(known, loaded), textOf, time: time() }
  const run = await runFully(job, loaded, { templates, left: cache.readPages() }, io)
  cache.write(run)
  return { ...reportOf(run, loaded), textOf, time: time() }
}

/** The report of the last run, if nothing that it read or wrote was touched since. */
function fromUnchanged(
  job: Job,
  io: Io,
  { root, digest, pages }: InputStamps,
  start: number,
): RunReport | undefined {
  if (digest === undefined || checkPlace(job, root, io) !== undefined) return undefined
  const found = findUnchanged(job, io, digest)
  const result = found && fromCache(found.run, job, found.isUntouched)
  if (result === undefined) return undefined
  const textOf = textReader(job, { root, isPage: file => pages.stats.has(file) }, io)
  return { ...result, root, textOf, time: performance.now() - start }
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

type RunResult = Pick<PagesRun, 'counts' | 'outcome' | 'diagnostics'>

function reportOf(
  { counts, outcome, diagnostics }: RunResult,
  { root }: LoadedPages,
): Omit<RunReport, 'textOf' | 'time'> {
  return { ...(root === undefined ? {} : { root }), counts, outcome, diagnostics }
}

/** An error if the output would be written among the pages, where the next run might read it as pages. */
export function checkPlace(job: Job, root: string | undefined, io: Io): Diagnostic | undefined {
  if (job.command === 'lint' || root === undefined) return undefined
  const { out } = job.settings
  const real = realOrSame(out)
  const among = pageFolders.some(folder => `${real}${sep}`.startsWith(join(root, folder) + sep))
  if (!among && real !== root) return undefined
  const shown = shownPath(out, io.cwd)
  const message = `The output folder ${shown} is inside the folder of pages.`
  return fileDiagnostic('PW038', shown, message)
}

function realOrSame(path: string): string {
  try {
    return nodeDisk.realPath(path)
  } catch {
    return path
  }
}

/** The remembered run as this one's, if the output is untouched and it would come out the same. */
function fromCache(cached: CachedRun, job: Job, isUntouched: RunCache['isUntouched']): RunResult | undefined {
  const diagnostics = applyRules(cached.diagnostics, job.settings.rules)
  const base = { counts: cached.counts, diagnostics }
  if (job.command === 'lint') return { ...base, outcome: { kind: 'linted' } }
  if (cached.output === undefined) return { ...base, outcome: { kind: 'blocked' } }
  if (!isUntouched(cached, job.check)) return undefined
  if (job.check) return { ...base, outcome: { kind: 'checked', missing: 0, changed: 0, extra: 0 } }
  const unchanged = cached.output.entries.length
  return { ...base, outcome: { kind: 'written', written: 0, unchanged, removed: 0 } }
}

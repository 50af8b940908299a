import { join, sep } from 'node:path'
import { applyRules } from '../config/apply-rules.js'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js'
import { lineSpan } from '../diagnostics/span.js'
import { decodeFiles, type LoadedFiles } from '../load/load-pages.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import { pageFolders } from '../load/page-folders.js'
import { findForeign } from '../write/check-output.js'
import { nodeDisk } from '../write/disk.js'
import { manifestName } from '../write/manifest.js'
import { verifyOutput } from '../write/verify-output.js'
import { openCache } from './cache/open-cache.js'
import type { CachedRun } from './cache/run-cache.js'
import type { Io } from './io.js'
import { type Job, shownPath } from './job.js'
import { loadInput, templateOverrides } from './load-input.js'
import type { Report } from './print-report.js'
import { createProgressBar } from './progress-bar.js'
import type { PagesRun, RunTools } from './run-pages.js'

/** Of a run that stopped before it read a page. */
export const unread: Pick<Report, 'counts' | 'outcome'> = {
  counts: { pages: 0, operations: 0, webhooks: 0, pagesLeftOut: 0 },
  outcome: { kind: 'blocked' },
}

/** One run from the pages on the disk to the report. `start` is the time at which it began, in milliseconds. */
export async function runJob(job: Job, io: Io, start: number): Promise<Report> {
  const loaded = loadInput(job, io)
  const misplaced = checkPlace(job, loaded.root, io)
  const stopped = misplaced === undefined ? loaded.diagnostics : [misplaced]
  if (loaded.root === undefined || misplaced !== undefined) {
    return makeReport({ ...unread, diagnostics: stopped }, loaded, start)
  }
  const templates = templateOverrides(job, io)
  const cache = openCache(job, loaded, templates, io)
  const remembered = cache.read()
  const known = remembered === undefined ? undefined : fromCache(remembered, job)
  if (known !== undefined) return makeReport(known, loaded, start)
  const run = await runFully(job, loaded, templates, io)
  cache.write(run)
  return makeReport(run, loaded, start)
}

async function runFully(
  job: Job,
  loaded: LoadedFiles,
  templates: TemplateOverrides | undefined,
  io: Io,
): Promise<PagesRun> {
  const [{ loadEngine }, { runPages }] = await Promise.all([
    import('../generate/load-engine.js'),
    import('./run-pages.js'),
  ])
  const engine = await loadEngine({ remember: false }, templates)
  const selected = await selection(job, loaded.root, io)
  const bar = createProgressBar(io)
  try {
    return await runPages(job, decodeFiles(loaded), { engine, io, ...selected, onProgress: bar.update })
  } finally {
    bar.clear()
  }
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

function makeReport(
  run: Pick<PagesRun, 'counts' | 'outcome' | 'diagnostics'>,
  loaded: LoadedFiles,
  start: number,
): Report {
  const { counts, outcome, diagnostics } = run
  const bytes = new Map(loaded.files.map(source => [source.file, source.bytes]))
  const root = loaded.root === undefined ? {} : { root: loaded.root }
  const textOf = (file: string): string | undefined =>
    file === loaded.patches?.file
      ? loaded.patches.text
      : bytes
          .get(file)
          ?.toString('utf8')
          .replace(/^\uFEFF/, '')
          .replace(/\r\n?/g, '\n')
  return { ...root, counts, outcome, diagnostics, textOf, time: performance.now() - start }
}

/** Whether the output would be written among the pages, where the next run might take it for pages. */
export function checkPlace(job: Job, root: string | undefined, io: Io): Diagnostic | undefined {
  if (job.command === 'lint' || root === undefined) return undefined
  const { out } = job.settings
  const real = realOrSame(out)
  const among = pageFolders.some(folder => `${real}${sep}`.startsWith(join(root, folder) + sep))
  if (!among && real !== root) return undefined
  const shown = shownPath(out, io.cwd)
  const message = `The output folder ${shown} is inside the folder of pages.`
  return diagnostic({ code: 'PW038', message, file: shown, span: lineSpan(1, 1, 0) })
}

function realOrSame(path: string): string {
  try {
    return nodeDisk.realPath(path)
  } catch {
    return path
  }
}

/** The remembered run as this one's, if it would come out the same: the output has to be untouched. */
function fromCache(
  cached: CachedRun,
  job: Job,
): Pick<PagesRun, 'counts' | 'outcome' | 'diagnostics'> | undefined {
  const diagnostics = applyRules(cached.diagnostics, job.settings.rules)
  const base = { counts: cached.counts, diagnostics }
  if (job.command === 'lint') return { ...base, outcome: { kind: 'linted' } }
  if (cached.output === undefined) return { ...base, outcome: { kind: 'blocked' } }
  const { entries, manifestSha256 } = cached.output
  const { out } = job.settings
  if (!verifyOutput(out, entries, manifestSha256)) return undefined
  if (!job.check)
    return { ...base, outcome: { kind: 'written', written: 0, unchanged: entries.length, removed: 0 } }
  const known = new Set([manifestName, ...entries.map(entry => entry.path)])
  if (hasForeign(out, known)) return undefined
  return { ...base, outcome: { kind: 'checked', missing: 0, changed: 0, extra: 0 } }
}

/** Any doubt is a yes, and a full run tells what is there. */
function hasForeign(out: string, known: ReadonlySet<string>): boolean {
  try {
    return findForeign(nodeDisk, nodeDisk.realPath(out), path => known.has(path)).length > 0
  } catch {
    return true
  }
}

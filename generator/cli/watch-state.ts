import { relative, sep } from 'node:path'
import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import { type Engine, loadEngine, overriddenTemplates } from '../generate/load-engine.js'
import { type DecodedPage, decodePage } from '../load/decode-page.js'
import { type LoadedPages, readSourceFile } from '../load/load-pages.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import { nodeDisk } from '../write/disk.js'
import { isOutputThere, type OutputMemory } from '../write/output-memory.js'
import { openCache, type RunCache } from './cache/open-cache.js'
import { checkPlace } from './check-place.js'
import type { Io } from './io.js'
import type { Job } from './job.js'
import { loadInput, templateOverrides } from './load-input.js'
import type { RunReport } from './print-report.js'
import { stoppedReport } from './print-report.js'
import { selection, threadsOf } from './run-changed.js'
import { runPages } from './run-pages.js'
import { identityOf } from './watch-snapshot.js'

/** What stays in memory between the runs of a watch. */
export interface WatchState {
  readonly job: Job
  /** Whether a file is a page that was read. */
  readonly knows: (file: string) => boolean
  /** Name of a path below the folder of pages. */
  readonly fileOf: (path: string) => string
  /** Whether a page's text has changed since it was read. */
  readonly differs: (file: string) => boolean
  /** Whether the output folder and all files of the last run still exist. */
  readonly isOutputThere: () => boolean
  /** Reads the given pages again and runs; `start` is the time of the change, for the summary. */
  readonly run: (changed: readonly string[], start: number) => Promise<RunReport>
}

/** Reads all pages and starts with empty memories, because templates may have changed. */
export function createWatchState(job: Job, io: Io): WatchState {
  // The bytes are not kept.
  const { files, ...loaded } = loadInput(job, io)
  const { root } = loaded
  const misplaced = checkPlace(job, root, io)
  const decoded = new Map(files.map(({ file, bytes }) => [file, decodePage(file, bytes)]))
  const memory: OutputMemory = new Map()
  const { out } = job.settings
  let left = identityOf(out)
  let engine: Engine | undefined
  const templates = templateOverrides(job, io)
  // The first run drops it with all that was read from it.
  let unread: RunCache | undefined = openCache(job, collect(decoded, loaded), templates, io)
  const textOf = (file: string): string | undefined =>
    [loaded.patches, loaded.terms].find(own => own?.file === file)?.text ?? textIn(decoded.get(file))
  const runPagesAgain = async (changed: readonly string[]): Promise<Omit<RunReport, 'time'>> => {
    if (misplaced !== undefined) return stoppedReport([misplaced], 0)
    if (root === undefined) return stoppedReport(loaded.diagnostics, 0)
    for (const file of changed) decoded.set(file, reread(root, file))
    const pages = collect(decoded, loaded)
    const cache = unread
    unread = undefined
    engine ??= await loadWatchEngine(job, templates, cache)
    const selected = await selection(job, root, io)
    const threads = cache && (await threadsOf(job, pages, { templates: engine.templates, memory: new Map() }))
    const tools = { engine, io, ...selected, memory, workshop: threads }
    const done = await runPages(job, pages, tools).finally(() => threads?.close())
    cache?.writePages(done)
    const { counts, outcome, diagnostics } = done
    return { counts, outcome, diagnostics, root, textOf }
  }
  return {
    job,
    knows: file => decoded.has(file),
    fileOf: path =>
      relative(root ?? job.settings.specs, path)
        .split(sep)
        .join('/'),
    differs: file => root !== undefined && textIn(decoded.get(file)) !== textIn(reread(root, file)),
    isOutputThere: () => identityOf(out) === left && isOutputThere(nodeDisk, out, memory),
    run: async (changed, start) => {
      const report = await runPagesAgain(changed)
      left = identityOf(out)
      return { ...report, time: performance.now() - start }
    },
  }
}

/**
 * It begins with what was read of the pages before. What was made of them is made anew: between the runs of a watch somebody
 * may edit an output, and a file that was only kept could not be written again.
 */
async function loadWatchEngine(
  { settings: { outputs, emitters } }: Job,
  templates: TemplateOverrides | undefined,
  cache: RunCache | undefined,
): Promise<Engine> {
  const known = [...(cache?.readPages()?.memory ?? [])]
  const memory = new Map(known.map(([file, { key, reading }]) => [file, { key, reading }]))
  const options = { outputs, memory, keepModels: emitters.length > 0 }
  return await loadEngine(options, await overriddenTemplates(templates))
}

function textIn(page: DecodedPage | undefined): string | undefined {
  return page?.kind === 'page' ? page.page.text : undefined
}

function reread(root: string, file: string): DecodedPage {
  const read = readSourceFile(root, file)
  return read.kind === 'file' ? decodePage(file, read.source.bytes) : read
}

function collect(
  decoded: ReadonlyMap<string, DecodedPage>,
  loaded: Pick<LoadedPages, 'diagnostics' | 'patches' | 'terms'>,
): LoadedPages {
  const all = [...decoded].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, page]) => page)
  const pages = all.flatMap(page => (page.kind === 'page' ? [page.page] : []))
  const refused = all.flatMap(page => (page.kind === 'refused' ? [page.diagnostic] : []))
  const patches = loaded.patches === undefined ? {} : { patches: loaded.patches }
  const terms = loaded.terms === undefined ? {} : { terms: loaded.terms }
  return { pages, ...patches, ...terms, diagnostics: [...loaded.diagnostics, ...refused] }
}

import { resolve } from 'node:path'
import { compareCodeUnits } from '../diagnostics/diagnostic.js'
import type { DecodedPage } from '../load/decode-page.js'
import { decodePage } from '../load/decode-page.js'
import type { LoadedFiles, LoadedPages, SourceFile } from '../load/load-pages.js'
import { readSourceFile } from '../load/load-pages.js'
import type { PatchesPlace } from '../load/load-patches.js'
import { loadPatches } from '../load/load-patches.js'
import type { OutputMemory } from '../write/compare-output.js'
import type { Io } from './io.js'
import type { Job } from './job.js'
import { loadInput, patchesPlace } from './load-input.js'
import type { Engine } from './pipeline.js'
import { loadEngine } from './pipeline.js'
import type { Report } from './print-report.js'
import { checkPlace, noCounts, selection } from './run-job.js'
import { runPages } from './run-pages.js'
import { templateOverrides } from './template-overrides.js'

/** What stays in memory between the runs of a watch. */
export interface WatchState {
  readonly job: Job
  readonly root: string | undefined
  /** The configuration is broken: nothing runs until it changes. */
  readonly isStopped: boolean
  readonly knows: (file: string) => boolean
  /** Reads the given pages again and runs; `start` is the time of the change, for the summary. */
  readonly run: (changed: readonly string[], start: number) => Promise<Report>
}

/** Reads all pages. The pipeline's memory and the written files' are new, too: templates may have changed. */
export function createWatchState(job: Job, io: Io): WatchState {
  let loaded = loadInput(job, io)
  const { root } = loaded
  const corrections = patchesPlace(job.settings, io)
  const isPatches = (file: string): boolean =>
    root !== undefined && resolve(root, file) === resolve(corrections.path)
  const misplaced = checkPlace(job, root, io)
  const decoded = new Map(loaded.files.map(source => [source.file, decode(source)]))
  const memory: OutputMemory = new Map()
  let engine: Engine | undefined
  const textOf = (file: string): string | undefined => {
    if (file === loaded.patches?.file) return loaded.patches.text
    const page = decoded.get(file)
    return page?.kind === 'page' ? page.page.text : undefined
  }
  const run = async (changed: readonly string[], start: number): Promise<Report> => {
    if (root === undefined || misplaced !== undefined) {
      const diagnostics = misplaced === undefined ? loaded.diagnostics : [misplaced]
      return {
        counts: noCounts,
        outcome: { kind: 'blocked' },
        diagnostics,
        textOf,
        time: performance.now() - start,
      }
    }
    for (const file of changed)
      if (isPatches(file)) loaded = withPatches(loaded, corrections)
      else decoded.set(file, reread(root, file))
    engine ??= await loadEngine({}, templateOverrides(job, io))
    const pages = collect(decoded, loaded)
    const done = await runPages(job, pages, {
      engine,
      io,
      isSelected: await selection(job, root, io),
      memory,
    })
    const { counts, outcome, diagnostics } = done
    return { counts, outcome, diagnostics, root, textOf, time: performance.now() - start }
  }
  return {
    job,
    root,
    isStopped: false,
    knows: file => decoded.has(file) || (loaded.patches !== undefined && isPatches(file)),
    run,
  }
}

/** With the corrections as they are now; what was found in the old ones is forgotten. */
function withPatches({ patches: _, ...rest }: LoadedFiles, place: PatchesPlace): LoadedFiles {
  const { patches, diagnostics } = loadPatches(place)
  return {
    ...rest,
    ...(patches === undefined ? {} : { patches }),
    diagnostics: [...rest.diagnostics.filter(({ file }) => file !== place.shown), ...diagnostics],
  }
}

function decode({ file, bytes }: SourceFile): DecodedPage {
  return decodePage(file, bytes)
}

function reread(root: string, file: string): DecodedPage {
  const read = readSourceFile(root, file)
  return read.kind === 'file' ? decode(read.source) : read
}

function collect(
  decoded: ReadonlyMap<string, DecodedPage>,
  loaded: Pick<LoadedPages, 'diagnostics' | 'patches'>,
): LoadedPages {
  const all = [...decoded].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, page]) => page)
  const pages = all.flatMap(page => (page.kind === 'page' ? [page.page] : []))
  const refused = all.flatMap(page => (page.kind === 'refused' ? [page.diagnostic] : []))
  const patches = loaded.patches === undefined ? {} : { patches: loaded.patches }
  return { pages, ...patches, diagnostics: [...loaded.diagnostics, ...refused] }
}

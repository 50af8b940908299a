import { extname, relative, sep } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { configPaths } from '../config/find-config.js'
import type { LoadedConfig } from '../config/load-config.js'
import { templatesFolder } from '../load/load-templates.js'
import { pageFolders } from '../load/page-folders.js'
import type { Io } from './io.js'
import type { Job } from './job.js'
import { shownPath } from './job.js'
import { patchesPlace } from './load-input.js'
import { printReport } from './print-report.js'
import { noCounts } from './run-job.js'
import type { WatchState } from './watch-state.js'
import { createWatchState } from './watch-state.js'

/** What is watched, and how to read the configuration again. */
export interface WatchTask {
  readonly job: Job
  readonly config: LoadedConfig
  readonly reload: () => Promise<{ readonly job: Job; readonly config: LoadedConfig }>
}

/** Milliseconds to wait for further changes: editors and version control change several files at one stroke. */
const settleTime = 10

/**
 * Generates, then again after each change of a page, the configuration or a template, until SIGINT or SIGTERM.
 * Findings are printed and never end it; the output stays as it was until they are gone. Resolves to 0.
 */
export async function watch(task: WatchTask, io: Io): Promise<number> {
  let { specs } = task.job.settings
  // A configuration file that is made later counts, too, where it would be looked for first.
  const configs = task.config.file === undefined ? configPaths(io.cwd) : [task.config.file]
  let patches = patchesPlace(task.job.settings, io).path
  let templates = templateFolders(task.job)
  const watcher = watchFiles([specs, ...templates, patches, ...configs], {
    ignoreInitial: true,
    ignored: path => path !== patches && isIgnored(path, specs),
  })
  const runner = createRunner(task, io, job => {
    const others = [patchesPlace(job.settings, io).path, ...templateFolders(job)]
    watcher.add(others.filter(path => path !== patches && !templates.includes(path)))
    patches = patchesPlace(job.settings, io).path
    templates = templateFolders(job)
    if (job.settings.specs === specs) return
    watcher.unwatch(specs)
    specs = job.settings.specs
    watcher.add(specs)
  })
  await new Promise<void>(resolve => watcher.once('ready', () => resolve()))
  watcher.on('all', (event, path) => runner.changed(event, path))
  // The events above pass over a change that comes within 50 ms of the last, such as a formatter's after the save.
  watcher.on('raw', (event, _, details: unknown) => {
    const path = watchedPath(details)
    if (event !== 'change' || path === undefined) return
    const isTemplate = templates.some(folder => path.startsWith(folder)) && extname(path) !== ''
    const isOther = configs.includes(path) || isTemplate
    if (isOther || runner.knows(path)) runner.changed('change', path)
  })
  watcher.on('error', error =>
    io.err(`Watching fails: ${error instanceof Error ? error.message : String(error)}\n`),
  )
  await runner.runNow()
  io.err(`Watching ${shownPath(task.job.settings.specs, io.cwd)}; Ctrl+C ends it.\n`)
  await endSignal()
  await watcher.close()
  await runner.finished()
  return 0
}

/** The package's own templates, and those of the settings. */
function templateFolders({ settings: { templates } }: Job): readonly string[] {
  return templates === undefined ? [templatesFolder] : [templatesFolder, templates]
}

/** Of the specs folder only the folders of pages matter, in it or in a folder directly in it. */
export function isIgnored(path: string, specs: string): boolean {
  const inner = relative(specs, path)
  if (inner === '' || inner.startsWith('..')) return false
  const segments = inner.split(sep)
  if (segments.some(segment => segment === 'node_modules' || segment.startsWith('.'))) return true
  const isPages = (segment: string | undefined): boolean => pageFolders.some(folder => folder === segment)
  return !(isPages(segments[0]) || segments.length === 1 || isPages(segments[1]))
}

function watchedPath(details: unknown): string | undefined {
  if (typeof details !== 'object' || details === null || !('watchedPath' in details)) return undefined
  return typeof details.watchedPath === 'string' ? details.watchedPath : undefined
}

interface Runner {
  /** Whether a path is a page that was read. */
  readonly knows: (path: string) => boolean
  readonly changed: (event: string, path: string) => void
  readonly runNow: () => Promise<void>
  /** When no run is under way any more. */
  readonly finished: () => Promise<void>
}

/** `onJob` hears of the job after each reading of the configuration. */
function createRunner(task: WatchTask, io: Io, onJob: (job: Job) => void): Runner {
  let state = createWatchState(task.job, io)
  const edited = new Set<string>()
  let all = true
  let timer: NodeJS.Timeout | undefined
  let work: Promise<void> = Promise.resolve()

  const runOnce = async (): Promise<void> => {
    const start = performance.now()
    try {
      if (all) {
        all = false
        edited.clear()
        state = await restart(task, state, io)
        onJob(state.job)
      }
      const files = [...edited]
      edited.clear()
      if (!state.isStopped) await printReport(await state.run(files, start), state.job, io)
    } catch (error) {
      all = true
      io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    }
  }
  const runNow = (): Promise<void> => {
    work = work.then(runOnce)
    return work
  }
  const pageOf = (path: string): string =>
    relative(state.root ?? state.job.settings.specs, path)
      .split(sep)
      .join('/')
  const changed = (event: string, path: string): void => {
    const file = pageOf(path)
    // Only the text of a known page is read alone; whatever else changes is rare and loads everything.
    if (event === 'change' && state.knows(file)) edited.add(file)
    else all = true
    clearTimeout(timer)
    timer = setTimeout(() => void runNow(), settleTime)
  }
  return { changed, runNow, knows: path => state.knows(pageOf(path)), finished: () => work }
}

/** Reads configuration and pages anew. The old state stays where the configuration is broken. */
async function restart(task: WatchTask, old: WatchState, io: Io): Promise<WatchState> {
  const { job, config } = await task.reload()
  if (config.diagnostics.length > 0) {
    const { diagnostics } = config
    const report = {
      counts: noCounts,
      outcome: { kind: 'blocked' } as const,
      diagnostics,
      textOf: () => undefined,
    }
    await printReport({ ...report, time: 0 }, job, io)
    return { ...old, isStopped: true }
  }
  return createWatchState(job, io)
}

function endSignal(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

import { extname, relative, sep } from 'node:path'
import { type FSWatcher, watch as watchFiles } from 'chokidar'
import { configPaths, type LoadedConfig } from '../config/load-config.js'
import { messageOf, traceOf } from '../diagnostics/thrown.js'
import { templatesFolder } from '../load/load-templates.js'
import { pageFolders } from '../load/page-folders.js'
import type { Io } from './io.js'
import { type Job, shownPath } from './job.js'
import { patchesPlace, termsPlace } from './load-input.js'
import { printReport, stoppedReport } from './print-report.js'
import type { Snapshot } from './watch-changes.js'
import { WatchRunner } from './watch-runner.js'
import { lookAtPages, takeSnapshot } from './watch-snapshot.js'
import { createWatchState, type WatchState } from './watch-state.js'

/** What is watched, and how to read the configuration again. */
export interface WatchTask {
  readonly job: Job
  readonly config: LoadedConfig
  readonly reload: () => Promise<{ readonly job: Job; readonly config: LoadedConfig }>
}

/** Milliseconds between two looks without an event, at least. */
const beatTime = 1000
/** Looking may take at most a hundredth of the time, so with more pages the pauses are longer. */
const beatShare = 100

/**
 * Generates, and again after each change of a page, the configuration or a template, until SIGINT or SIGTERM.
 * Errors are printed and do not end it; the output stays as it was until they are fixed. Resolves to 0.
 *
 * Events of the file system make it fast but are unreliable: they differ between systems, and get lost when the watched
 * folder itself is replaced. So it also looks from time to time.
 */
export async function watch(task: WatchTask, io: Io): Promise<number> {
  const ended = endSignal()
  const configs = task.config.file === undefined ? configPaths(io.cwd) : [task.config.file]
  const look = (job: Job): Snapshot => takeSnapshot(job, configs, templateFolders(job), io)
  let state = createWatchState(task.job, io)
  // While the configuration has errors, nothing runs.
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const runner = new WatchRunner({
    look: () => look(state.job),
    lookAt: lookAtPages,
    isText: file => state.knows(file),
    differs: file => state.differs(file),
    isOutputThere: () => state.isOutputThere(),
    restart: async () => {
      const start = performance.now()
      const before = look(state.job)
      const { job, config } = await task.reload()
      isStopped = config.diagnostics.length > 0
      if (isStopped) {
        await printReport(stoppedReport(config.diagnostics, 0), job, io)
        return before
      }
      const seen = seenBefore(before, look(job), configs)
      await events.bind(job)
      state = createWatchState(job, io)
      await printReport(await state.run([], start), job, io)
      return seen
    },
    run: async files => {
      if (!isStopped) await printReport(await state.run(files, performance.now()), state.job, io)
    },
    wait: (milliseconds, then) => {
      clearTimeout(timer)
      timer = setTimeout(then, milliseconds)
    },
    fail: error => io.err(`${traceOf(error)}\n`),
  })
  const events = createEvents(configs, runner, () => state, io)
  await events.bind(task.job)
  await runner.start()
  io.err(`Watching ${shownPath(task.job.settings.specs, io.cwd)}. Press Ctrl+C to stop.\n`)
  const stopBeating = startBeating(runner, () => events.bind(state.job, true))
  await ended
  clearTimeout(timer)
  stopBeating()
  await events.close()
  await runner.finished()
  return 0
}

/** The snapshot of the new job, with the configuration's own stamps from before it was read. */
function seenBefore(before: Snapshot, now: Snapshot, configs: readonly string[]): Snapshot {
  const others = new Map(now.others)
  for (const path of configs) {
    const stamp = before.others.get(path)
    if (stamp === undefined) others.delete(path)
    else others.set(path, stamp)
  }
  return { pages: now.pages, others }
}

/** Calls `beat` at intervals. If it finds a change that no event announced, `onMissed` listens for events anew. */
function startBeating(runner: WatchRunner, onMissed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let isEnded = false
  const next = (milliseconds: number): void => {
    if (!isEnded) timer = setTimeout(() => void beat(), milliseconds)
  }
  const beat = async (): Promise<void> => {
    const start = performance.now()
    const isMissed = runner.beat()
    const cost = performance.now() - start
    if (isMissed) await onMissed()
    next(Math.max(beatTime, cost * beatShare))
  }
  next(beatTime)
  return () => {
    isEnded = true
    clearTimeout(timer)
  }
}

/** The events of the file system for the paths of a job. */
interface Events {
  /** Listens to the paths of a job, and stops listening to any others; `anew` also if the paths are the same. */
  readonly bind: (job: Job, anew?: boolean) => Promise<void>
  readonly close: () => Promise<void>
}

function createEvents(
  configs: readonly string[],
  runner: WatchRunner,
  state: () => WatchState,
  io: Io,
): Events {
  let watcher: FSWatcher | undefined
  let targets = ''
  const changed = (path: string): void => {
    const file = state().fileOf(path)
    runner.changed(state().knows(file) ? file : undefined)
  }
  const bind = async (job: Job, anew = false): Promise<void> => {
    const paths = targetsOf(job, configs, io)
    if (!anew && paths.join('\n') === targets) return
    targets = paths.join('\n')
    await watcher?.close()
    const { specs } = job.settings
    const besidePages = besidePaths(job, io)
    const own = watchFiles([...paths], {
      ignoreInitial: true,
      ignored: path => !besidePages.includes(path) && isIgnored(path, specs),
    })
    watcher = own
    own.on('all', (_, path) => changed(path))
    // The events above skip a change within 50 ms of the last one, such as a formatter's after the save.
    own.on('raw', (event, _, details: unknown) => {
      const path = watchedPath(details)
      if (event === 'change' && path !== undefined && extname(path) !== '') changed(path)
    })
    own.on('error', error =>
      io.err(`Some changes may be noticed late, because watching failed: ${messageOf(error)}\n`),
    )
    await new Promise<void>(resolve => own.once('ready', () => resolve()))
  }
  return { bind, close: async () => await watcher?.close() }
}

function targetsOf(job: Job, configs: readonly string[], io: Io): readonly string[] {
  return [job.settings.specs, ...templateFolders(job), ...besidePaths(job, io), ...configs]
}

/** Files that belong to the pages and are none. */
function besidePaths({ settings }: Job, io: Io): readonly string[] {
  return [patchesPlace(settings, io).path, termsPlace(settings, io).path]
}

/** The package's own templates, and those of the settings. */
function templateFolders({ settings: { templates } }: Job): readonly string[] {
  return templates === undefined ? [templatesFolder] : [templatesFolder, templates]
}

/** In the specs folder, only the folders of pages matter, in it or in a folder directly in it. */
function isIgnored(path: string, specs: string): boolean {
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

function endSignal(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

import type { Changes, Snapshot } from './watch-changes.js'
import { changesBetween } from './watch-changes.js'

/** What a runner works with; a test gives its own. Only `restart` and `run` take time. */
export interface RunnerParts {
  /** What is there now. */
  readonly look: () => Snapshot
  /** Whether a page can be read again by itself. */
  readonly isText: (file: string) => boolean
  /** Whether a page's text has changed since it was read. */
  readonly differs: (file: string) => boolean
  /** Whether the files of the last run are all still there. */
  readonly isOutputThere: () => boolean
  /** Reads configuration and pages again, runs, and returns what was there before it read. */
  readonly restart: () => Promise<Snapshot>
  /** Reads these pages again and runs. */
  readonly run: (files: readonly string[]) => Promise<void>
  /** Calls back after so many milliseconds, unless it is called once more before. */
  readonly wait: (milliseconds: number, then: () => void) => void
  readonly fail: (error: unknown) => void
}

/** Runs one at a time, and only if something differs from what the last run saw. */
export interface Runner {
  /** The first run. */
  readonly start: () => Promise<void>
  /** Something may have changed; `file` is the page, if it is one. */
  readonly changed: (file?: string) => void
  /** Looks without an event, because events get lost; returns whether it found a change that no event announced. */
  readonly beat: () => boolean
  /** Resolves when no run is under way. */
  readonly finished: () => Promise<void>
}

/** Milliseconds to wait for further changes: editors and version control change several files at once. */
export const settleTime = 10
/** The same after something disappeared: an editor may be about to move a new file into its place. */
export const goneTime = 150

/** Makes a runner. It compares with what the last run saw; events only tell it when to look. */
export function createRunner(parts: RunnerParts): Runner {
  let ran: Snapshot = { pages: new Map(), others: new Map() }
  let work: Promise<void> = Promise.resolve()
  let isWaiting = false
  let isGone = false
  const touched = new Set<string>()

  const restart = async (): Promise<void> => {
    touched.clear()
    // Where it fails, nothing runs again until something changes.
    ran = parts.look()
    ran = await parts.restart()
  }
  const act = async (changes: Changes, now: Snapshot): Promise<void> => {
    // Within the resolution of its time stamp a file may have been written twice.
    const again = [...touched].filter(
      file => now.pages.has(file) && parts.isText(file) && parts.differs(file),
    )
    touched.clear()
    if (changes.kind === 'all') return await restart()
    const files = changes.kind === 'pages' ? [...new Set([...changes.files, ...again])] : again
    ran = now
    const isOutputThere = parts.isOutputThere()
    if (files.length > 0 || !isOutputThere) await (isOutputThere ? parts.run(files) : restart())
  }
  const runOnce = async (): Promise<void> => {
    try {
      const now = parts.look()
      const changes = changesBetween(ran, now, parts.isText)
      if (changes.kind === 'all' && changes.isGone && !isGone) {
        isGone = true
        schedule(goneTime)
        return
      }
      isGone = false
      await act(changes, now)
    } catch (error) {
      parts.fail(error)
    }
  }
  const schedule = (milliseconds: number): void => {
    isWaiting = true
    parts.wait(milliseconds, () => {
      isWaiting = false
      enqueue(runOnce)
    })
  }
  let running = 0
  const enqueue = (next: () => Promise<void>): void => {
    running += 1
    work = work.then(next).finally(() => {
      running -= 1
    })
  }
  return {
    start: () => {
      enqueue(async () => {
        try {
          await restart()
        } catch (error) {
          parts.fail(error)
        }
      })
      return work
    },
    changed: file => {
      if (file !== undefined) touched.add(file)
      schedule(isGone ? goneTime : settleTime)
    },
    beat: () => {
      if (isWaiting || running > 0) return false
      const isSame = changesBetween(ran, parts.look(), parts.isText).kind === 'none'
      if (isSame && parts.isOutputThere()) return false
      schedule(settleTime)
      return !isSame
    },
    finished: () => work,
  }
}

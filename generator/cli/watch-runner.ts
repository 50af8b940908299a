import { type Changes, changesBetween, type Snapshot } from './watch-changes.js'

/** What a runner works with; a test gives its own. Only `restart` and `run` take time. */
export interface RunnerParts {
  /** What is there now. */
  readonly look: () => Snapshot
  /** A snapshot with what is there now of these pages. */
  readonly lookAt: (files: ReadonlySet<string>, before: Snapshot) => Snapshot
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
  /** Calls back after this many milliseconds, unless it is called again before. */
  readonly wait: (milliseconds: number, then: () => void) => void
  readonly fail: (error: unknown) => void
}

/** Milliseconds to wait for further changes: editors and version control change several files at once. */
export const settleTime = 10
/** The same after something disappeared: an editor may be about to move a new file into its place. */
export const goneTime = 150

/**
 * Runs one at a time, and only if something differs from what the last run saw. Events only say when to look, because
 * they get lost.
 */
export class WatchRunner {
  readonly #parts: RunnerParts
  readonly #touched = new Set<string>()
  /** Whether something else than these pages may have changed: then a look at them is not enough. */
  #isVague = false
  #ran: Snapshot = { pages: new Map(), others: new Map() }
  #work: Promise<void> = Promise.resolve()
  #running = 0
  #isWaiting = false
  #isGone = false

  constructor(parts: RunnerParts) {
    this.#parts = parts
  }

  /** The first run. */
  start(): Promise<void> {
    this.#enqueue(() => this.#restart())
    return this.#work
  }

  /** Call it when something may have changed; `file` is the page, if it is one. */
  changed(file?: string): void {
    if (file === undefined) this.#isVague = true
    else this.#touched.add(file)
    this.#schedule(this.#isGone ? goneTime : settleTime)
  }

  /** Looks without an event; returns whether it found a change that no event announced. */
  beat(): boolean {
    if (this.#isWaiting || this.#running > 0) return false
    const { isText, look, isOutputThere } = this.#parts
    const isSame = changesBetween(this.#ran, look(), isText).kind === 'none'
    if (isSame && isOutputThere()) return false
    this.#isVague = true
    this.#schedule(settleTime)
    return !isSame
  }

  /** Resolves when no run is under way. */
  finished(): Promise<void> {
    return this.#work
  }

  #schedule(milliseconds: number): void {
    this.#isWaiting = true
    this.#parts.wait(milliseconds, () => {
      this.#isWaiting = false
      this.#enqueue(() => this.#look())
    })
  }

  #enqueue(next: () => Promise<void>): void {
    this.#running += 1
    this.#work = this.#work
      .then(next)
      .catch(this.#parts.fail)
      .finally(() => {
        this.#running -= 1
      })
  }

  async #look(): Promise<void> {
    const { isText, look, lookAt } = this.#parts
    const now = this.#isVague ? look() : lookAt(this.#touched, this.#ran)
    const changes = changesBetween(this.#ran, now, isText)
    if (changes.kind === 'all' && changes.isGone && !this.#isGone) {
      this.#isGone = true
      this.#isVague = true
      this.#schedule(goneTime)
      return
    }
    this.#isGone = false
    await this.#act(changes, now)
  }

  async #act(changes: Changes, now: Snapshot): Promise<void> {
    const { isText, differs, run } = this.#parts
    // A file may be written twice within the resolution of its time stamp.
    const again = [...this.#touched].filter(file => now.pages.has(file) && isText(file) && differs(file))
    this.#forget()
    if (changes.kind === 'all') return await this.#restart()
    const files = changes.kind === 'pages' ? [...new Set([...changes.files, ...again])] : again
    this.#ran = now
    // A run writes again what is missing.
    if (files.length > 0) await run(files)
    else if (!this.#parts.isOutputThere()) await this.#restart()
  }

  #forget(): void {
    this.#touched.clear()
    this.#isVague = false
  }

  async #restart(): Promise<void> {
    this.#forget()
    // If the restart fails, nothing runs again until something changes.
    this.#ran = this.#parts.look()
    this.#ran = await this.#parts.restart()
  }
}

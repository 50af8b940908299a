import type { Changes, Snapshot } from './watch-changes.js'
import { changesBetween } from './watch-changes.js'

/** What a runner works with; a test gives its own. Only `restart` and `run` take time. */
export interface RunnerParts {
  /** What is there now. */
  readonly look: () => Snapshot
  /** Whether a page can be read again by itself. */
  readonly isText: (file: string) => boolean
  /** Whether the text of a page is another than the one that was read. */
  readonly differs: (file: string) => boolean
  /** Whether all files are there that the last run left. */
  readonly isOutputThere: () => boolean
  /** Reads configuration and pages anew, runs, and gives what was there before it read. */
  readonly restart: () => Promise<Snapshot>
  /** Reads these pages again and runs. */
  readonly run: (files: readonly string[]) => Promise<void>
  /** Calls back after so many milliseconds, unless it is called once more before. */
  readonly wait: (milliseconds: number, then: () => void) => void
  readonly fail: (error: unknown) => void
}

/** Runs one after the other, each only where something differs from what the last one saw. */
export interface Runner {
  /** The first run. */
  readonly start: () => Promise<void>
  /** Something may have changed; `file` is the page, if it is one. */
  readonly changed: (file?: string) => void
  /** Looks by itself, because events get lost; tells whether there was something that no event had told. */
  readonly beat: () => boolean
  /** When no run is under way any more. */
  readonly finished: () => Promise<void>
}

/** Milliseconds to wait for further changes: editors and version control change several files at one stroke. */
export const settleTime = 10
/** The same where something is gone: an editor that moves a new file into the place of the old one is about to. */
export const goneTime = 150

/** Makes a runner. It keeps what the last run saw; events only say when to look. */
export function createRunner(parts: RunnerParts): Runner {
  return new QueueRunner(parts)
}

class QueueRunner implements Runner {
  readonly #parts: RunnerParts
  readonly #touched = new Set<string>()
  #ran: Snapshot = { pages: new Map(), others: new Map() }
  #work: Promise<void> = Promise.resolve()
  #running = 0
  #isWaiting = false
  #isGone = false

  constructor(parts: RunnerParts) {
    this.#parts = parts
  }

  start(): Promise<void> {
    this.#enqueue(() => this.#restart())
    return this.#work
  }

  changed(file?: string): void {
    if (file !== undefined) this.#touched.add(file)
    this.#schedule(this.#isGone ? goneTime : settleTime)
  }

  beat(): boolean {
    if (this.#isWaiting || this.#running > 0) return false
    const { isText, look, isOutputThere } = this.#parts
    const isSame = changesBetween(this.#ran, look(), isText).kind === 'none'
    if (isSame && isOutputThere()) return false
    this.#schedule(settleTime)
    return !isSame
  }

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
    const now = this.#parts.look()
    const changes = changesBetween(this.#ran, now, this.#parts.isText)
    if (changes.kind === 'all' && changes.isGone && !this.#isGone) {
      this.#isGone = true
      this.#schedule(goneTime)
      return
    }
    this.#isGone = false
    await this.#act(changes, now)
  }

  async #act(changes: Changes, now: Snapshot): Promise<void> {
    const { isText, differs, run } = this.#parts
    // Within the resolution of its time stamp a file may have been written twice.
    const again = [...this.#touched].filter(file => now.pages.has(file) && isText(file) && differs(file))
    this.#touched.clear()
    if (changes.kind === 'all') return await this.#restart()
    const files = changes.kind === 'pages' ? [...new Set([...changes.files, ...again])] : again
    this.#ran = now
    if (!this.#parts.isOutputThere()) await this.#restart()
    else if (files.length > 0) await run(files)
  }

  async #restart(): Promise<void> {
    this.#touched.clear()
    // Where it fails, nothing runs again until something changes.
    this.#ran = this.#parts.look()
    this.#ran = await this.#parts.restart()
  }
}

/** Work that is due at a time. A promise is waited for by `advance` and `settled`. */
export type Task = () => void | Promise<void>

interface Due {
  readonly time: number
  readonly task: Task
}

/** Longest wait of a Node timer, in milliseconds. */
const longestWait = 2 ** 31 - 1

/** The service's own clock: it runs as the system's, and can be moved forward. */
export class ServiceClock {
  readonly #onError: (error: unknown) => void
  readonly #system: () => number
  /** In order of their times. */
  readonly #due: Due[] = []
  readonly #running = new Set<Promise<void>>()
  #ahead: number
  #timer: NodeJS.Timeout | undefined
  #stopped = false
  /** The newest `advance`. The next one begins when it is through, so that both count. */
  #advancing: Promise<void> = Promise.resolve()
  /** Counts resets. An `advance` of before a reset moves nothing any more. */
  #resets = 0

  /** `onError` hears of tasks that fail; `ahead` (milliseconds) continues an earlier clock. */
  constructor(onError: (error: unknown) => void, ahead = 0, system: () => number = Date.now) {
    this.#onError = onError
    this.#ahead = ahead
    this.#system = system
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => this.#system() + this.#ahead

  /** How far it is ahead of the system's clock, in milliseconds. */
  get ahead(): number {
    return this.#ahead
  }

  /** Runs a task at a time (milliseconds since 1970), soon if that is past. Gives what cancels it. */
  at(time: number, task: Task): () => void {
    if (this.#stopped) return () => undefined
    const entry: Due = { time, task }
    this.#due.splice(placeOf(this.#due, time), 0, entry)
    // Not at once: who schedules first finishes what it does.
    if (this.#due[0] === entry) setImmediate(() => this.#runDue())
    return () => {
      const index = this.#due.indexOf(entry)
      if (index >= 0) this.#due.splice(index, 1)
    }
  }

  /** Moves the clock, running what becomes due on the way in order, each at its own time. Calls at once follow each other. */
  advance(milliseconds: number): Promise<void> {
    const resets = this.#resets
    const moved = this.#advancing.then(() => this.#moveOn(milliseconds, () => resets === this.#resets))
    // Whoever asked for it hears why it failed; the next one goes on.
    this.#advancing = moved.catch(() => undefined)
    return moved
  }

  async #moveOn(milliseconds: number, isWanted: () => boolean): Promise<void> {
    const target = this.now() + milliseconds
    await this.settled()
    for (let next = this.#due[0]; next !== undefined && next.time <= target; next = this.#due[0]) {
      if (!isWanted()) break
      this.#ahead += Math.max(0, next.time - this.now())
      await this.settled()
    }
    if (isWanted()) this.#ahead += Math.max(0, target - this.now())
    await this.settled()
  }

  /** Waits until what is due now has run. */
  async settled(): Promise<void> {
    this.#runDue()
    while (this.#running.size > 0) {
      await Promise.all(this.#running)
      this.#runDue()
    }
  }

  /** Forgets all tasks and runs as the system's clock again. */
  reset(): void {
    this.#due.length = 0
    this.#ahead = 0
    this.#resets += 1
    clearTimeout(this.#timer)
  }

  /** Forgets all tasks, for good. */
  stop(): void {
    this.#due.length = 0
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  #runDue(): void {
    for (let next = this.#due[0]; next !== undefined && next.time <= this.now(); next = this.#due[0]) {
      this.#due.shift()
      this.#start(next)
    }
    clearTimeout(this.#timer)
    const [next] = this.#due
    if (next === undefined || this.#stopped) return
    this.#timer = setTimeout(() => this.#runDue(), Math.min(Math.max(next.time - this.now(), 0), longestWait))
    this.#timer.unref()
  }

  #start({ task }: Due): void {
    const run = (async () => task())()
      .catch(this.#onError)
      .finally(() => this.#running.delete(run))
    this.#running.add(run)
  }
}

/** Behind everything that is due at the same time or earlier. */
function placeOf(due: readonly Due[], time: number): number {
  let [from, to] = [0, due.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((due[middle]?.time ?? 0) > time) to = middle
    else from = middle + 1
  }
  return from
}

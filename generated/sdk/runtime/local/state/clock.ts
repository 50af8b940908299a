/** Work that is due at a time. A promise is waited for by `advance` and `settled`. */
export type Task = () => void | Promise<void>

/** The service's own clock: it runs as the system's, and can be moved forward. */
export interface ServiceClock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** How far it is ahead of the system's clock, in milliseconds. */
  readonly ahead: () => number
  /** Runs a task at a time (milliseconds since 1970), at once if that is past. Gives what cancels it. */
  at(time: number, task: Task): () => void
  /** Moves the clock, running what becomes due on the way in order, each at its own time. */
  advance(milliseconds: number): Promise<void>
  /** Waits until what is due now has run. */
  settled(): Promise<void>
  /** Forgets all tasks and runs as the system's clock again. */
  reset(): void
  /** Forgets all tasks, for good. */
  stop(): void
}

interface Due {
  readonly time: number
  readonly task: Task
}

/** Longest wait of a Node timer, in milliseconds. */
const longestWait = 2 ** 31 - 1

/** Makes a clock. `onError` hears of tasks that fail; `ahead` continues an earlier one. */
export function createClock(
  onError: (error: unknown) => void,
  ahead = 0,
  system: () => number = Date.now,
): ServiceClock {
  const due: Due[] = []
  const running = new Set<Promise<void>>()
  let offset = ahead
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const now = (): number => system() + offset
  const start = ({ task }: Due): void => {
    const run = (async () => task())()
      .catch(onError)
      .finally(() => running.delete(run))
    running.add(run)
  }
  const runDue = (): void => {
    for (let next = due[0]; next !== undefined && next.time <= now(); next = due[0]) {
      due.shift()
      start(next)
    }
    clearTimeout(timer)
    const [next] = due
    if (next === undefined || stopped) return
    timer = setTimeout(runDue, Math.min(Math.max(next.time - now(), 0), longestWait))
    timer.unref()
  }
  const settled = async (): Promise<void> => {
    runDue()
    while (running.size > 0) {
      await Promise.all(running)
      runDue()
    }
  }
  return {
    now,
    ahead: () => offset,
    at(time, task) {
      if (stopped) return () => undefined
      const entry: Due = { time, task }
      due.splice(placeOf(due, time), 0, entry)
      // Not at once: who schedules first finishes what it does.
      if (due[0] === entry) setImmediate(runDue)
      return () => {
        const index = due.indexOf(entry)
        if (index >= 0) due.splice(index, 1)
      }
    },
    async advance(milliseconds) {
      const target = now() + milliseconds
      await settled()
      for (let next = due[0]; next !== undefined && next.time <= target; next = due[0]) {
        offset += Math.max(0, next.time - now())
        await settled()
      }
      offset += Math.max(0, target - now())
      await settled()
    },
    settled,
    reset() {
      due.length = 0
      offset = 0
      clearTimeout(timer)
    },
    stop() {
      due.length = 0
      stopped = true
      clearTimeout(timer)
    },
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

/** A time within which work must be done. */
export interface Clock {
  /** Settles as `work` does, or fails as soon as the time is over. */
  race<T>(work: Promise<T>): Promise<T>
  /** Must be called when the work is over; the timer is gone then. */
  stop(): void
}

/** Timers take no more milliseconds than this, some 25 days; with more they end at once. */
const longest = 2_147_483_647

/** Starts a clock; `failure` makes the error that it ends with. */
export function startClock(milliseconds: number, failure: (milliseconds: number) => Error): Clock {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure(milliseconds)), Math.min(milliseconds, longest))
  })
  // Whoever races hears of it; without a race nobody needs to.
  over.catch(() => undefined)
  return {
    race: work => Promise.race([work, over]),
    stop() {
      clearTimeout(timer)
    },
  }
}

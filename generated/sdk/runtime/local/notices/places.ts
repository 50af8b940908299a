/** Lets so many do something at once; the others wait for their turn. */
export interface Places {
  /** Does the work when a place is free. */
  take<T>(work: () => Promise<T>): Promise<T>
}

/** So many places. */
export function createPlaces(count: number): Places {
  const waiting: (() => void)[] = []
  let free = count
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  return {
    async take(work) {
      if (free > 0) free -= 1
      else await new Promise<void>(turn => waiting.push(turn))
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}

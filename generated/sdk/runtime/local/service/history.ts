/** Remembers the newest entries, so that a long run keeps its memory. */
export interface History<Entry> {
  add(entry: Entry): void
  /** From the oldest to the newest. */
  list(): readonly Entry[]
  clear(): void
}

/** A history of at most so many entries. */
export function createHistory<Entry>(limit: number): History<Entry> {
  let entries: Entry[] = []
  return {
    add(entry) {
      entries.push(entry)
      // Cut seldom: moving all entries for each new one would cost more than they do.
      if (entries.length > limit * 2) entries = entries.slice(-limit)
    },
    list: () => entries.slice(-limit),
    clear() {
      entries = []
    },
  }
}

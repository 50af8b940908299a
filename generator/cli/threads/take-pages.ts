import type { PageEngine } from '../../generate/page-engine.js'
import type { PageReading, PatchedSource } from '../../generate/page-steps.js'

/** Pages that a thread takes at once: few, so that the threads end together. */
const handful = 4

/** Reads pages that no other thread has taken, until none is left. `onTake` is called with the number of pages taken by all. */
export function takePages(
  sources: readonly PatchedSource[],
  next: Int32Array,
  engine: PageEngine,
  onTake: (taken: number) => void = () => undefined,
): readonly (readonly [at: number, reading: PageReading])[] {
  const readings: (readonly [number, PageReading])[] = []
  for (;;) {
    const start = Atomics.add(next, 0, handful)
    if (start >= sources.length) return readings
    onTake(start)
    for (const [offset, source] of sources.slice(start, start + handful).entries())
      readings.push([start + offset, engine.read(source)])
  }
}

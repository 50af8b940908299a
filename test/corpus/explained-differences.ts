import type { Difference } from './compare-facts.js'

/** A difference that was decided by reading the page. */
export interface Explanation {
  readonly file: string
  /** The keys it is about. */
  readonly key: RegExp
  readonly why: string
}

/** Decided differences; anything else is a defect of one of the two readings. */
export const explanations: readonly Explanation[] = []

/** Differences that nobody has explained. */
export function unexplained(found: readonly Difference[]): Difference[] {
  return found.filter(
    difference => !explanations.some(({ file, key }) => file === difference.file && key.test(difference.key)),
  )
}

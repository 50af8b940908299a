import type { Section } from '../parse/page.js'

/** What patches made of a page's sections, removals included, in the order of the file. */
export type Corrections = ReadonlyMap<Section, readonly Correction[]>

/** A fact of a page that a correction (`patches.yaml`) put right, because the page itself cannot be edited. */
export interface Correction {
  readonly kind: 'correction'
  /** The field as the correction names it: `json.books[].isbn`. */
  readonly field: string
  readonly change: 'changed' | 'added' | 'removed'
  /** What was put right, such as `type`, `required`; in the order of the correction. */
  readonly facts: readonly string[]
  /** Why, in the words of whoever corrected it. */
  readonly reason: string
}

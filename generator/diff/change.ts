import type { Span } from '../diagnostics/span.js'
import type { ChangeSide, Impact, Nature, RuleName } from '../model/nodes/rules.js'

/** Whose change it is. */
export interface Owner {
  readonly kind: 'operation' | 'webhook' | 'redirect' | 'errors'
  /** As in the model: `v3/pay/transactions/jsapi#post`, `v3/COUPON.SEND`; of a redirect the page's path, of common errors their scope. */
  readonly id: string
  /** The page's title, of the new state where there is one; Markdown inline as written. */
  readonly title: string
}

/** The lines of a page that a change is about. */
export interface ChangePlace {
  readonly file: string
  readonly span: Span
}

/** One difference between two states of an API. */
export interface Change {
  readonly kind: 'change'
  /** The row of the table in docs/diff.md that judges it. */
  readonly rule: RuleName
  /** What was added, removed or changed: `field`, `required`, `default`. */
  readonly subject: string
  readonly nature: Nature
  readonly impact: Impact
  readonly side: ChangeSide
  readonly owner: Owner
  /** The field on the wire, as `memberPath` writes it: `json.receivers[].name`; '' for the operation itself. */
  readonly path: string
  /** The old state in words; absent if there was none. */
  readonly before?: string
  /** The new state in words. */
  readonly after?: string
  readonly oldPlace?: ChangePlace
  readonly newPlace?: ChangePlace
}

/** The step of a semantic version that changes ask for. */
export type VersionStep = 'none' | 'patch' | 'minor' | 'major'

/** Everything that differs between two models. */
export interface Diff {
  readonly kind: 'diff'
  /** By owner, side, path and rule, in code-unit order. */
  readonly changes: readonly Change[]
  readonly step: VersionStep
}

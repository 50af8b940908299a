import type { Span } from '../diagnostics/span.js'
import type { RuleName } from './rules.js'

/** Which way the values of a field go; `call` is the call or the notice as a whole. */
export type Side = 'call' | 'request' | 'response'

/** What a change asks of those who use the API: to change their programs, nothing, or only to read anew. */
export type Impact = 'breaking' | 'compatible' | 'text'

export type Nature = 'added' | 'removed' | 'changed'

/** What was added, removed or changed. */
export type Subject =
  | 'operation'
  | 'webhook'
  | 'redirect'
  | 'method'
  | 'path'
  | 'host'
  | 'client certificate'
  | 'call option'
  | 'deprecation'
  | 'event type'
  | 'variant'
  | 'parameter'
  | 'field'
  | 'body'
  | 'required'
  | 'type'
  | 'alternative'
  | 'value'
  | 'constant'
  | 'default'
  | 'encryption'
  | 'content'
  | 'signature'
  | 'response'
  | 'status'
  | 'media type'
  | TextSubject

/** Words and samples: what is read by people alone. */
export type TextSubject =
  | 'title'
  | 'description'
  | 'notes'
  | 'badges'
  | 'links'
  | 'catalogue'
  | 'samples'
  | 'meaning'
  | 'reason'

/** Whose change it is. */
export interface Owner {
  readonly kind: 'operation' | 'webhook' | 'redirect'
  /** As in the model: `v3/pay/transactions/jsapi#post`, `v3/COUPON.SEND`; of a redirect the page's path. */
  readonly id: string
  /** The page's title, of the new state where there is one; Markdown inline as written. */
  readonly title: string
}

/** Where a page says it. */
export interface Place {
  readonly file: string
  readonly span: Span
}

/** One difference between two states of an API. */
export interface Change {
  readonly kind: 'change'
  /** The row of the table in docs/diff.md that judges it. */
  readonly rule: RuleName
  readonly subject: Subject
  readonly nature: Nature
  readonly impact: Impact
  readonly side: Side
  readonly owner: Owner
  /** The field on the wire, as `memberPath` writes it: `json.receivers[].name`; '' for the operation itself. */
  readonly path: string
  /** What the old state said, in words; absent where it said nothing. */
  readonly before?: string
  /** What the new state says. */
  readonly after?: string
  readonly oldPlace?: Place
  readonly newPlace?: Place
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

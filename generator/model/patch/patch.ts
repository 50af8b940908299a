import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import { marks } from '../../dialect/row-vocabulary.js'
import type { CorrectedFacts } from '../from-page/row-facts.js'

/** One entry of `patches.yaml`, read but not yet applied. */
export interface Patch {
  readonly kind: 'patch'
  /** The page's file: `openapi/v3/library/loans.md`. */
  readonly page: string
  /** Absent where the page has one operation. */
  readonly method?: string
  /** The field's path, as `memberPath` writes it. */
  readonly field: string
  readonly reason: string
  readonly action: PatchAction
  /** Of the file `patches.yaml`. */
  readonly file: string
  /** Of the values of `page`, `method` and `field`. */
  readonly spans: { readonly page: Span; readonly method: Span; readonly field: Span }
}

export type PatchAction =
  | { readonly kind: 'set'; readonly facts: PatchFacts }
  /** `after` names the row beside which the new one stands; without it, it is the last one. */
  | { readonly kind: 'add'; readonly facts: PatchFacts; readonly after?: string }
  | { readonly kind: 'remove' }

/** What a row says from now on; absent facts stay. `false` and null remove a statement. */
export interface PatchFacts extends Omit<CorrectedFacts, 'indent'> {
  /** As in a type cell, without backticks: `string`, `object[]`, `true`. */
  readonly type?: string
  /** As in a description cell, but `|` stands for itself. */
  readonly description?: string
  /** Empty: any value. */
  readonly enum?: readonly PatchValue[]
  readonly const?: string | null
  readonly default?: string | null
}

export interface PatchValue {
  readonly value: string
  readonly meaning?: string
}

/** Names of the facts, in the order in which they are told: words for the reader are the last. */
export const factNames: readonly (keyof PatchFacts)[] = [
  ...(['name', 'type', 'required', 'description', 'enum', 'const', 'default'] as const),
  ...marks.filter(({ values }) => values !== 'words').map(({ name }) => name),
  ...marks.filter(({ values }) => values === 'words').map(({ name }) => name),
]

/** Reports a diagnostic about a patch. */
export type PatchReport = (code: Diagnostic['code'], message: string, span?: Patch['spans']['field']) => void

import type { Span } from '../diagnostics/span.js'
import type { RuleName } from '../model/nodes/rules.js'
import { type Comparison, note } from './comparison.js'
import { type Pairs, pairUp } from './pair-up.js'

/** How the items of a list are told apart, and what is noted of those that only one state has. */
interface ListTraits<Item> {
  readonly subject: string
  readonly removed: RuleName
  readonly added: RuleName | ((item: Item) => RuleName)
  readonly keyOf: (item: Item) => string
  readonly words: (item: Item) => string
  /** What took the place of a removed item, if something did. */
  readonly replacement?: (item: Item) => string | undefined
  /** The comparison to note an item in. */
  readonly at: (item: Item) => Comparison
}

/** Notes the items that were removed from a list and added to it. Returns the others in pairs, for the caller to compare. */
export function diffList<Item extends { readonly span: Span }>(
  old: readonly Item[],
  next: readonly Item[],
  { subject, removed, added, keyOf, words, replacement, at }: ListTraits<Item>,
): Pairs<Item>['both'] {
  const pairs = pairUp(old, next, keyOf)
  for (const item of pairs.removed)
    note(at(item), removed, { subject, before: words(item), after: replacement?.(item), old: item.span })
  for (const item of pairs.added)
    note(at(item), typeof added === 'string' ? added : added(item), {
      subject,
      after: words(item),
      next: item.span,
    })
  return pairs.both
}

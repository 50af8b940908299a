/** The items of two lists by what they have in common; each list in its own order. */
export interface Pairs<Item> {
  readonly both: readonly (readonly [old: Item, next: Item])[]
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
}

/** Pairs items of one key, the first with the first where a key occurs more than once. Linear in both lists. */
export function pairUp<Item>(
  old: readonly Item[],
  next: readonly Item[],
  keyOf: (item: Item) => string,
): Pairs<Item> {
  const waiting = new Map<string, { readonly items: Item[]; taken: number }>()
  for (const item of old) {
    const key = keyOf(item)
    const same = waiting.get(key)
    if (same === undefined) waiting.set(key, { items: [item], taken: 0 })
    else same.items.push(item)
  }
  const both: (readonly [Item, Item])[] = []
  const added: Item[] = []
  for (const item of next) {
    const same = waiting.get(keyOf(item))
    const twin = same?.items[same.taken]
    if (same === undefined || twin === undefined) added.push(item)
    else {
      same.taken += 1
      both.push([twin, item])
    }
  }
  const seen = new Map<string, number>()
  const removed = old.filter(item => {
    const key = keyOf(item)
    const at = seen.get(key) ?? 0
    seen.set(key, at + 1)
    return at >= (waiting.get(key)?.taken ?? 0)
  })
  return { both, removed, added }
}

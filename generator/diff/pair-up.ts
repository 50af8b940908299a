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
  const before = byKey(old, keyOf)
  const after = byKey(next, keyOf)
  const both: (readonly [Item, Item])[] = []
  const added: Item[] = []
  for (const [key, item] of after) {
    const twin = before.get(key)
    if (twin === undefined) added.push(item)
    else both.push([twin, item])
  }
  return { both, removed: [...before].flatMap(([key, item]) => (after.has(key) ? [] : [item])), added }
}

/** Items by their keys, those of one key numbered. */
function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  const counts = new Map<string, number>()
  return new Map(
    items.map(item => {
      const key = keyOf(item)
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return [`${count} ${key}`, item]
    }),
  )
}

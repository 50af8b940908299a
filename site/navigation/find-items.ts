import { matchesQuery } from './matches-query.js'
import type { NavigationGroup, NavigationItem } from './navigation.js'
import { type PlacedItem, tellApart } from './tell-apart.js'

/** The most entries that a query shows. */
const mostFound = 80

/** The entries with every word of a query, each page once: it may stand under several products. */
export function findItems(groups: readonly NavigationGroup[], query: string): readonly NavigationItem[] {
  const words = query.trim()
  if (words === '') return []
  const found = new Map<string, PlacedItem>()
  for (const group of groups)
    for (const item of group.items) {
      const key = `${item.file}#${item.fragment}`
      const isMeant = matchesQuery(`${group.text} ${item.text} ${item.file}`.toLowerCase(), words)
      if (isMeant && !found.has(key)) found.set(key, { item, group })
    }
  return tellApart([...found.values()].slice(0, mostFound))
}

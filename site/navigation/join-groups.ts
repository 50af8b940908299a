import { protocolOf, protocols } from '../../generator/dialect/protocols.js'
import type { NavigationGroup } from './navigation.js'

/**
 * Joins groups with the same name and protocol, because catalogues repeat their formats, and puts them in the order in which
 * people look for them: APIv3 first, APIv2 last. Groups of one protocol keep their order.
 */
export function joinGroups(groups: readonly NavigationGroup[]): readonly NavigationGroup[] {
  const joined = new Map<string, NavigationGroup>()
  for (const group of groups) {
    const key = `${group.protocol} ${group.text}`
    const known = joined.get(key)
    if (known === undefined) joined.set(key, group)
    else joined.set(key, joinTwo(known, group))
  }
  return [...joined.values()].sort((one, other) => rankOf(one) - rankOf(other))
}

function joinTwo(one: NavigationGroup, other: NavigationGroup): NavigationGroup {
  const modes = [...new Set([...one.modes, ...other.modes])]
  return { ...one, modes, items: [...one.items, ...other.items] }
}

/** Where the pages of a group stand: by the protocol that the catalogue states, or that of its first page. */
function rankOf({ protocol: stated, items }: NavigationGroup): number {
  const name = stated === '' ? (items[0]?.file.split('/')[1] ?? '') : stated
  const protocol = protocolOf(`${name}/`)
  return protocol === undefined ? protocols.length : protocols.indexOf(protocol)
}

import type { NavigationGroup, NavigationItem } from './navigation.js'

/** An entry and the product it stands under. */
export interface PlacedItem {
  readonly item: NavigationItem
  readonly group: NavigationGroup
}

/**
 * The entries of a list, those that read alike with a mark: the protocol, the product, or both, whatever tells all of them
 * apart in the fewest words; the path of the page where nothing else does. `heading` is what the list shows above an entry.
 */
export function tellApart(
  placed: readonly PlacedItem[],
  heading: (item: NavigationItem) => string | undefined = () => undefined,
): readonly NavigationItem[] {
  const keyOf = ({ item }: PlacedItem): string =>
    JSON.stringify([item.text, item.mode, item.state, heading(item)])
  const alike = new Map<string, PlacedItem[]>()
  for (const own of placed) {
    const key = keyOf(own)
    const twins = alike.get(key)
    if (twins === undefined) alike.set(key, [own])
    else twins.push(own)
  }
  return placed.map(own => {
    const mark = markOf(alike.get(keyOf(own)) ?? [])
    return mark === undefined ? own.item : { ...own.item, mark: mark(own) }
  })
}

type MarkOf = (placed: PlacedItem) => string

/** What the address names within one page. */
const variant: MarkOf = ({ item }) => item.fragment
const protocol: MarkOf = ({ item }) => `API${item.file.split('/')[1] ?? ''}`
const product: MarkOf = ({ group }) => group.text
const path: MarkOf = ({ item: { file, fragment } }) =>
  file.replace(/^[^/]+\/|\.md$/g, '') + (fragment === '' ? '' : `#${fragment}`)

const marks: readonly MarkOf[] = [variant, protocol, product, own => `${protocol(own)} ${product(own)}`]

/** The first mark that differs for all of them; undefined for one that reads like no other. */
function markOf(twins: readonly PlacedItem[]): MarkOf | undefined {
  if (twins.length < 2) return undefined
  return marks.find(mark => isTelling(twins.map(mark))) ?? path
}

function isTelling(words: readonly string[]): boolean {
  return new Set(words).size === words.length && !words.includes('')
}

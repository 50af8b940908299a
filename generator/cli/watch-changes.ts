/** Everything a watch depends on, each with a stamp that changes with it. A missing file has no entry. */
export interface Snapshot {
  /** Pages, and files that look like pages, by their names below the folder of pages. */
  readonly pages: ReadonlyMap<string, string>
  /** Everything else by its path: the folder of pages, the configuration, patches, glossary, templates. */
  readonly others: ReadonlyMap<string, string>
}

/** What a watch has to do about the difference between two snapshots. */
export type Changes =
  | { readonly kind: 'none' }
  /** Read these pages again. */
  | { readonly kind: 'pages'; readonly files: readonly string[] }
  /** Read everything again: pages came or went, or something changed that all depend on. `isGone`: something is gone. */
  | { readonly kind: 'all'; readonly isGone: boolean }

/** Compares what the last run saw with what is there now. `isText`: whether a page can be read again by itself. */
export function changesBetween(ran: Snapshot, now: Snapshot, isText: (file: string) => boolean): Changes {
  const others = differing(ran.others, now.others)
  const pages = differing(ran.pages, now.pages)
  if (others.length === 0 && pages.length === 0) return { kind: 'none' }
  const isStructural = (file: string): boolean =>
    !ran.pages.has(file) || !now.pages.has(file) || !isText(file)
  if (others.length === 0 && !pages.some(isStructural)) return { kind: 'pages', files: pages }
  const isGone = others.some(path => !now.others.has(path)) || pages.some(file => !now.pages.has(file))
  return { kind: 'all', isGone }
}

function differing(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter(name => before.get(name) !== after.get(name))
}

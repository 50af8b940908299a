import { readSectionText } from '../../generator/model/from-page/section-text.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import { entryLabel } from './entry-label.js'
import { pageAt } from './navigation.js'

/** What to use instead of an operation or notice. */
export interface Successor {
  readonly text: string
  readonly file: string
  /** The method where the page has several operations; '' for the page. */
  readonly fragment: string
}

/**
 * What the badges of withdrawn or replaced operations link to (rule B7), each once and without the operations themselves. A
 * link without a method means the operation with the same method, as in the model.
 */
export function successorsOf(
  page: SitePage,
  operations: readonly SiteOperation[],
  pages: ReadonlyMap<string, SitePage>,
): readonly Successor[] {
  const found = new Map<string, Successor>()
  for (const { section, method } of operations)
    for (const address of readSectionText(section, () => undefined).successors) {
      const target = pageAt(address, pages)
      if (target === undefined) continue
      const fragment = target.fragment === '' ? methodAt(target.page, method) : target.fragment
      if (target.page === page && (fragment === '' || fragment === method)) continue
      const text = entryLabel(target.page, fragment)
      found.set(`${target.page.file}#${fragment}`, { text, file: target.page.file, fragment })
    }
  return [...found.values()]
}

/** The method that a link to a page with several operations means; '' where that needs no word. */
function methodAt({ operations }: SitePage, method: string): string {
  return operations.length > 1 && operations.some(own => own.method === method) ? method : ''
}

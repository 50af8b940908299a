import type { PageModel } from '../model/from-page/page-model.js'
import type { Patch } from '../model/patch/patch.js'
import { planTypes } from '../plan/module-plan.js'
import type { TypeNames } from '../plan/plan.js'
import type { PatchedSource } from './page-steps.js'
import { readPage } from './read-pages.js'

/** A page as it was read: in Chinese, whatever the language of the outputs. */
export interface ReadPage {
  readonly source: PatchedSource
  readonly model: PageModel
  /** Undefined for a page without a module. */
  readonly types: TypeNames | undefined
}

/** Reads pages and keeps each as it was read last. Engines of several languages can share a reader. */
export interface PageReader {
  readonly read: (source: PatchedSource) => ReadPage
  /** The same for the last time: it forgets the page, unless it keeps all. */
  readonly take: (source: PatchedSource) => ReadPage
  /** Forgets what it read. */
  readonly clear: () => void
}

/** Makes a reader. `keepsAll`: whole models are asked for again. */
export function createPageReader({ keepsAll = true }: { readonly keepsAll?: boolean } = {}): PageReader {
  const pages = new Map<string, ReadPage>()
  const read = (source: PatchedSource): ReadPage => {
    const known = pages.get(source.file)
    if (known !== undefined && isSame(known.source, source)) return known
    const model = readPage(source, source.patches)
    const page = { source, model, types: planTypes(model) }
    pages.set(source.file, page)
    return page
  }
  return {
    read,
    take: source => {
      const page = read(source)
      if (!keepsAll) pages.delete(source.file)
      return page
    },
    clear: () => pages.clear(),
  }
}

function isSame(a: PatchedSource, b: PatchedSource): boolean {
  return a.text === b.text && areSame(a.patches, b.patches)
}

/** Pages without patches share one empty list. */
function areSame(a: readonly Patch[], b: readonly Patch[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

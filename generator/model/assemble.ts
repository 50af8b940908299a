import { compareCodeUnits, type Diagnostic } from '../diagnostics/diagnostic.js'
import { type CataloguePlace, cataloguePlaces, nowhere } from './catalogue-places.js'
import { checkSite } from './checks/check-site.js'
import type { Document } from './document/document.js'
import type { PageModel } from './from-page/page-model.js'
import type { Documented, Model, Operation, Webhook } from './model.js'

/** The model of all pages and what was found across them. */
export interface Assembled {
  readonly model: Model
  /** The pages themselves, in the same order. */
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Puts pages together; keeps the object of an operation whose tags did not change, so that emitters may remember it. */
export interface Assembler {
  assemble(pages: readonly PageModel[]): Assembled
}

/** An assembler with a memory by identity: its results never depend on what it was called with before. */
export function createAssembler(): Assembler {
  const operations = tagger<Operation>()
  const webhooks = tagger<Webhook>()
  return {
    assemble(unsorted) {
      const pages = [...unsorted].sort((a, b) => compareCodeUnits(a.file, b.file))
      const places = cataloguePlaces(pages)
      const model: Model = {
        kind: 'model',
        operations: pages.flatMap(page =>
          page.operations.map(own => operations(own, places.place('openapi', own.page, own.method))),
        ),
        webhooks: pages.flatMap(page =>
          page.webhooks.map(own => webhooks(own, places.place('webhook', own.page, ''))),
        ),
        tags: places.tags,
        redirects: pages.flatMap(page => page.redirect ?? []),
      }
      return { model, documents: pages.map(page => page.document), diagnostics: checkSite(model, pages) }
    },
  }
}

function tagger<Node extends Documented>(): (node: Node, place: CataloguePlace) => Node {
  const memory = new WeakMap<Node, { readonly key: string; readonly tagged: Node }>()
  return (node, place) => {
    if (place === nowhere) return node
    const key = JSON.stringify(place)
    const known = memory.get(node)
    if (known?.key === key) return known.tagged
    const tagged = { ...node, tags: place.tags, modes: place.modes }
    memory.set(node, { key, tagged })
    return tagged
  }
}

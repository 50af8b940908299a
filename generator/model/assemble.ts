import { compareCodeUnits, type Diagnostic } from '../diagnostics/diagnostic.js'
import { type CataloguePlace, cataloguePlaces, nowhere } from './catalogue-places.js'
import { checkSite } from './checks/check-site.js'
import type { Document } from './document/document.js'
import type { CommonErrors } from './errors.js'
import type { PageModel } from './from-page/page-model.js'
import { createNoticeLinker } from './link-notices.js'
import { createSuccessorLinker } from './link-successors.js'
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
  const link = createNoticeLinker()
  const linkSuccessors = createSuccessorLinker()
  return {
    assemble(unsorted) {
      const pages = [...unsorted].sort((a, b) => compareCodeUnits(a.file, b.file))
      const places = cataloguePlaces(pages)
      const commonErrors = pages.flatMap(page => page.commonErrors ?? [])
      const noticed = link({
        operations: pages.flatMap(page =>
          page.operations.map(own => {
            const place = places.place('openapi', own.page, own.method)
            const scope = commonErrorsOf(own.page, commonErrors)
            return operations(own, scope === undefined ? place : { ...place, commonErrors: scope })
          }),
        ),
        webhooks: pages.flatMap(page =>
          page.webhooks.map(own => webhooks(own, places.place('webhook', own.page, ''))),
        ),
      })
      const linked = linkSuccessors(noticed)
      const model: Model = {
        kind: 'model',
        ...linked,
        tags: places.tags,
        redirects: pages.flatMap(page => page.redirect ?? []),
        ...(commonErrors.length === 0 ? {} : { commonErrors }),
      }
      return { model, documents: pages.map(page => page.document), diagnostics: checkSite(model, pages) }
    },
  }
}

/** The `scope` of the errors that the operations of a page share: of several that cover it, the longest. */
function commonErrorsOf(page: string, all: readonly CommonErrors[]): string | undefined {
  const scopes = all.map(({ scope }) => scope).filter(scope => page === scope || page.startsWith(`${scope}/`))
  return scopes.toSorted((a, b) => b.length - a.length)[0]
}

function tagger<Node extends Documented>(): <Place extends CataloguePlace>(node: Node, place: Place) => Node {
  const memory = new WeakMap<Node, { readonly key: string; readonly tagged: Node }>()
  return (node, place) => {
    if (place === nowhere) return node
    const key = JSON.stringify(place)
    const known = memory.get(node)
    if (known?.key === key) return known.tagged
    const tagged = { ...node, ...place }
    memory.set(node, { key, tagged })
    return tagged
  }
}

import { compareCodeUnits, type Diagnostic } from '../diagnostics/diagnostic.js'
import { type CataloguePlace, cataloguePlaces } from './catalogue-places.js'
import { checkSite } from './checks/check-site.js'
import type { Document } from './document/document.js'
import type { CommonErrors } from './errors.js'
import type { PageModel } from './from-page/page-model.js'
import { linkNotices, withNotices } from './link-notices.js'
import { linkSuccessors } from './link-successors.js'
import type { Model, Operation, Webhook } from './model.js'
import type { ModelOutline, OperationOutline, PageOutline, WebhookOutline } from './outline.js'

/** The outlines of all pages, put together, and what was found across them. */
export interface Assembled {
  readonly model: ModelOutline
  readonly diagnostics: readonly Diagnostic[]
}

/** Puts the outlines of pages together: products, notices, successors and shared errors get to the operations. */
export function assembleOutlines(unsorted: readonly PageOutline[]): Assembled {
  const pages = sortPages(unsorted)
  const places = cataloguePlaces(pages)
  const commonErrors = pages.flatMap(page => page.commonErrors ?? [])
  const noticed = linkNotices({
    operations: pages.flatMap(page =>
      page.operations.map(own => {
        const scope = commonErrorsOf(own.page, commonErrors)
        const placed = place(own, places.place('openapi', own.page, own.method))
        return scope === undefined ? placed : { ...placed, commonErrors: scope }
      }),
    ),
    webhooks: pages.flatMap(page =>
      page.webhooks.map(own => place(own, places.place('webhook', own.page, ''))),
    ),
  })
  const model: ModelOutline = {
    kind: 'model',
    ...linkSuccessors(noticed),
    tags: places.tags,
    redirects: pages.flatMap(page => page.redirect ?? []),
    ...(commonErrors.length === 0 ? {} : { commonErrors }),
  }
  return { model, diagnostics: checkSite(model, pages) }
}

/** Pages in code-unit order of their files: the order of the model. */
export function sortPages<Page extends { readonly file: string }>(pages: readonly Page[]): readonly Page[] {
  return [...pages].sort((a, b) => compareCodeUnits(a.file, b.file))
}

/** The whole model of pages, and their documents in the same order. */
export function assemblePages(unsorted: readonly PageModel[]): {
  readonly model: Model
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const pages = sortPages(unsorted)
  const { model, diagnostics } = assembleOutlines(pages)
  return { model: completeModel(model, pages), documents: pages.map(page => page.document), diagnostics }
}

/** The model of an outline. `pages` are those of the outline, in the same order. */
export function completeModel(outline: ModelOutline, pages: readonly PageModel[]): Model {
  const operations = pages.flatMap(page => page.operations)
  const webhooks = pages.flatMap(page => page.webhooks)
  return {
    ...outline,
    operations: outline.operations.map((own, at) => joinOperation(operations[at], own)),
    webhooks: outline.webhooks.map((own, at) => joinWebhook(webhooks[at], own)),
  }
}

/** An operation with what joining added to its outline. Throws an Error if the outline is of another one. */
export function joinOperation(own: Operation | undefined, outline: OperationOutline): Operation {
  if (own?.id !== outline.id) throw new Error(`${outline.id} is not the operation ${own?.id}.`)
  const { tags, modes, commonErrors, notices = [], deprecated } = outline
  const joined = {
    ...own,
    tags,
    modes,
    ...(commonErrors === undefined ? {} : { commonErrors }),
    ...(deprecated === undefined ? {} : { deprecated }),
  }
  return notices.length === (own.notices ?? []).length ? joined : withNotices(joined, notices)
}

/** A webhook with what joining added to its outline. Throws an Error if the outline is of another one. */
export function joinWebhook(own: Webhook | undefined, outline: WebhookOutline): Webhook {
  if (own?.id !== outline.id) throw new Error(`${outline.id} is not the webhook ${own?.id}.`)
  const { tags, modes, sentAfter, deprecated } = outline
  return {
    ...own,
    tags,
    modes,
    ...(sentAfter === undefined ? {} : { sentAfter }),
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}

function place<Node extends OperationOutline | WebhookOutline>(node: Node, own: CataloguePlace): Node {
  return { ...node, ...own }
}

/** The `scope` of the errors that the operations of a page share: of several that cover it, the longest. */
function commonErrorsOf(page: string, all: readonly CommonErrors[]): string | undefined {
  const scopes = all.map(({ scope }) => scope).filter(scope => page === scope || page.startsWith(`${scope}/`))
  return scopes.toSorted((a, b) => b.length - a.length)[0]
}

import type { PageModel } from './from-page/page-model.js'
import type { Model, Operation, Variant, Webhook } from './model.js'

type Shared =
  | 'kind'
  | 'file'
  | 'page'
  | 'protocol'
  | 'title'
  | 'deprecated'
  | 'tags'
  | 'modes'
  | 'span'
  | 'id'
  | 'method'

/** What joining pages and the files about all pages need to know of an operation. */
export type OperationOutline = Pick<Operation, Shared | 'path' | 'options' | 'notices' | 'commonErrors'>

/** What joining pages and the files about all pages need to know of a webhook. */
export type WebhookOutline = Pick<Webhook, Shared | 'eventTypes' | 'sentAfter'> & {
  readonly variants: readonly Pick<Variant, 'name'>[]
}

/** A page without what only its own files need: plain data, a small part of the page's model. */
export interface PageOutline
  extends Pick<PageModel, 'file' | 'redirect' | 'catalogue' | 'product' | 'commonErrors' | 'links'> {
  readonly operations: readonly OperationOutline[]
  readonly webhooks: readonly WebhookOutline[]
}

/** The outlines of all pages, put together. A whole model is one, too. */
export interface ModelOutline extends Omit<Model, 'operations' | 'webhooks'> {
  readonly operations: readonly OperationOutline[]
  readonly webhooks: readonly WebhookOutline[]
}

/** The outline of a page. */
export function outlinePage(page: PageModel): PageOutline {
  const { file, redirect, catalogue, product, commonErrors, links } = page
  return {
    file,
    operations: page.operations.map(outlineOperation),
    webhooks: page.webhooks.map(outlineWebhook),
    ...(redirect === undefined ? {} : { redirect }),
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(product === undefined ? {} : { product }),
    ...(commonErrors === undefined ? {} : { commonErrors }),
    links,
  }
}

function outlineOperation(operation: Operation): OperationOutline {
  const { kind, file, page, protocol, title, deprecated, tags, modes, span, id, method } = operation
  const { path, options, notices, commonErrors } = operation
  return {
    ...{ kind, file, page, protocol, title, tags, modes, span, id, method, path, options },
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(notices === undefined ? {} : { notices }),
    ...(commonErrors === undefined ? {} : { commonErrors }),
  }
}

function outlineWebhook(webhook: Webhook): WebhookOutline {
  const { kind, file, page, protocol, title, deprecated, tags, modes, span, id, method } = webhook
  const { eventTypes, sentAfter, variants } = webhook
  return {
    ...{ kind, file, page, protocol, title, tags, modes, span, id, method, eventTypes },
    variants: variants.map(({ name }) => (name === undefined ? {} : { name })),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(sentAfter === undefined ? {} : { sentAfter }),
  }
}

/** The operations and webhooks of one page, or of all. */
export interface Nodes<O, W> {
  readonly operations: readonly O[]
  readonly webhooks: readonly W[]
}

interface InFile {
  readonly file: string
}

/** The nodes of a model by the files of their pages, in the model's order. */
export function nodesByFile<O extends InFile, W extends InFile>({
  operations,
  webhooks,
}: Nodes<O, W>): ReadonlyMap<string, Nodes<O, W>> {
  const nodes = new Map<string, { readonly operations: O[]; readonly webhooks: W[] }>()
  const of = (file: string): { readonly operations: O[]; readonly webhooks: W[] } => {
    const known = nodes.get(file) ?? { operations: [], webhooks: [] }
    nodes.set(file, known)
    return known
  }
  for (const operation of operations) of(operation.file).operations.push(operation)
  for (const webhook of webhooks) of(webhook.file).webhooks.push(webhook)
  return nodes
}

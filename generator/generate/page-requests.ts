import type { PageOthers } from '../emit/emitter.js'
import type { NamedOutput } from '../emit/outputs.js'
import { nodesByFile, type OperationOutline, type WebhookOutline } from '../model/outline.js'
import type { ModulePlace } from '../plan/plan.js'
import { sha256 } from '../write/manifest.js'
import type { Joined } from './join-outlines.js'

/** What the outputs of a page are made from, beside its source: what joining added. Plain data. */
export interface PageRequest {
  readonly file: string
  /** Joined, in the order of the page. */
  readonly operations: readonly OperationOutline[]
  readonly webhooks: readonly WebhookOutline[]
  /** Absent for a page without a module. */
  readonly place: ModulePlace | undefined
  /** Absent where the page's path can be no file. */
  readonly documentPath: string | undefined
  /** The English of the page's products by their names; empty in Chinese. */
  readonly products: Readonly<Record<string, string>>
  /** By the names of outputs. */
  readonly others: Readonly<Record<string, PageOthers>>
}

/** The requests for all joined pages, in the order of the model. */
export function pageRequests(
  { model, plan, documents, products, files }: Joined,
  outputs: readonly NamedOutput[],
): readonly PageRequest[] {
  const places = new Map(plan.modules.map(place => [place.file, place]))
  const nodes = nodesByFile(model)
  const around = outputs.flatMap(({ name, lookAround }) =>
    lookAround === undefined ? [] : [{ name, others: lookAround(model) }],
  )
  return [...files].map(file => {
    const { operations, webhooks } = nodes.get(file) ?? { operations: [], webhooks: [] }
    const tags = [...operations, ...webhooks].flatMap(node => node.tags)
    return {
      file,
      operations,
      webhooks,
      place: places.get(file),
      documentPath: documents.get(file),
      products: Object.fromEntries(
        tags.flatMap(tag => (products.has(tag) ? [[tag, products.get(tag) ?? '']] : [])),
      ),
      others: Object.fromEntries(
        around.flatMap(({ name, others }) => (others.has(file) ? [[name, others.get(file) ?? {}]] : [])),
      ),
    }
  })
}

/** Digest of a request. Two requests with one key for one source have one result. */
export function requestKey(request: PageRequest): string {
  const { place } = request
  const links = place === undefined ? [] : [...place.links]
  return sha256(JSON.stringify([request, links]))
}

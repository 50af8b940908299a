import type { NamedOutput } from '../emit/outputs.js'
import { nodesByFile } from '../model/outline.js'
import { sha256 } from '../write/manifest.js'
import type { Joined } from './join-outlines.js'
import type { PageRequest } from './page-steps.js'

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

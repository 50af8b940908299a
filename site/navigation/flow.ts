import type { MerchantMode } from '../../generator/model/model.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import { plainText } from '../render/plain-text.js'
import type { CatalogueEntry } from './catalogue.js'
import { pageAt } from './navigation.js'
import type { SiteProduct } from './products.js'

/** A call of a product, as its page names it. */
export interface FlowCall {
  readonly title: string
  readonly page: SitePage
  readonly operation: SiteOperation
  /** The heading above it on the product's page; '' without. */
  readonly part: string
}

/** Where an operation or a notice stands among the calls of a product. */
export interface Flow {
  readonly product: SitePage
  readonly part: string
  /** The merchant modes that it is listed under, by all products. */
  readonly modes: readonly MerchantMode[]
  readonly previous?: FlowCall
  readonly next?: FlowCall
  /** Other calls of the same step: a reader makes one of them. */
  readonly alternatives: readonly FlowCall[]
}

interface Listed extends FlowCall {
  readonly modes: readonly MerchantMode[]
}

/**
 * The place of an operation in the flow of the first product that lists it, in the order of the product's page. The calls
 * before and after are for the same merchant mode; calls that do the same for other clients (`…/jsapi`, `…/app`) are one step.
 */
export function flowOf(
  page: SitePage,
  operation: SiteOperation,
  products: readonly SiteProduct[],
  pages: ReadonlyMap<string, SitePage>,
): Flow | undefined {
  const places = products.flatMap(product => {
    const calls = callsOf(product, pages)
    const own = calls.filter(call => call.page === page && call.operation === operation)
    return own.length === 0 ? [] : [{ product, calls, own }]
  })
  const [first] = places
  const own = first?.own[0]
  if (first === undefined || own === undefined) return undefined
  const modes = [...new Set(places.flatMap(place => place.own.flatMap(call => call.modes)))]
  const base = { product: first.product.page, part: own.part, modes }
  if (page.place.section === 'webhook') return { ...base, alternatives: [] }
  return { ...base, ...neighbours(first.calls, own) }
}

function neighbours(calls: readonly Listed[], own: Listed): Pick<Flow, 'previous' | 'next' | 'alternatives'> {
  const flow = calls.filter(
    call => call === own || (call.page.place.section === 'openapi' && sharesMode(call, own)),
  )
  const isOther = (call: Listed): boolean => call !== own && !isAlternative(call, own)
  const at = flow.indexOf(own)
  const last = flow.slice(0, at).findLast(isOther)
  // Of a step with alternatives the first one stands for it.
  const previous = last && (flow.slice(0, at).find(call => isAlternative(call, last)) ?? last)
  const next = flow.slice(at).find(isOther)
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    alternatives: flow.filter(call => call !== own && isAlternative(call, own)),
  }
}

function callsOf({ parts }: SiteProduct, pages: ReadonlyMap<string, SitePage>): readonly Listed[] {
  return parts.flatMap(({ title, entries }) =>
    entries.flatMap(entry => listedOf(entry, plainText(title), pages)),
  )
}

/** The operation that an entry leads to: that of its fragment, or the only one of its page. */
function listedOf(
  { address, title, modes }: CatalogueEntry,
  part: string,
  pages: ReadonlyMap<string, SitePage>,
): readonly Listed[] {
  const found = pageAt(address, pages)
  if (found === undefined) return []
  const { page, fragment } = found
  const operation = page.operations.find(({ method }) => method === fragment) ?? page.operations[0]
  return operation === undefined ? [] : [{ title: plainText(title), page, operation, part, modes }]
}

/** An entry without modes is for all. */
function sharesMode({ modes }: Listed, own: Listed): boolean {
  return modes.length === 0 || own.modes.length === 0 || modes.some(mode => own.modes.includes(mode))
}

/** Last words of paths that do something else to the same thing: they are steps, not alternatives. */
const verbs =
  /^(?:add|delete|remove|create|update|modify|query|get|cancel|close|reverse|terminate|start|stop|pause|resume|restart|activate|deactivate|bind|unbind|open|finish|complete|sync|notify|upload|download|unfreeze|refund)/i

/** Calls of one part that differ in the last word of their paths alone: `pay/transactions/jsapi` and `pay/transactions/app`. */
function isAlternative(call: Listed, own: Listed): boolean {
  const [one, other] = [call.page.place.page, own.page.place.page].map(path => path.split('/'))
  const [last, ownLast] = [one?.at(-1) ?? '', other?.at(-1) ?? '']
  const folder = one?.slice(0, -1).join('/') ?? ''
  return (
    call.part === own.part &&
    call.operation.method === 'post' &&
    own.operation.method === 'post' &&
    folder === other?.slice(0, -1).join('/') &&
    folder.split('/').length > 2 &&
    ![...(one ?? []), ownLast].some(segment => segment.includes('{')) &&
    !verbs.test(last) &&
    !verbs.test(ownLast)
  )
}

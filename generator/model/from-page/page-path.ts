import { type Protocol, protocolFacts, protocolOf, withinProtocol } from '../../dialect/protocols.js'

/** What a page's place in the folder says. */
export interface PagePath {
  readonly section: 'openapi' | 'webhook'
  /** Without `openapi/` or `webhook/` and `.md`; `…/index.md` ends with `/`: `v3/pay/transactions/jsapi`. */
  readonly page: string
  readonly protocol: Protocol
  /** URL path; v2 drops `/v2` (rule F2). */
  readonly path: string
  /** `openapi/index.md` or `webhook/index.md`. */
  readonly isCatalogue: boolean
}

/** Reads the path of a page's file (rules F1 to F5). A page of another folder is read as v3, and refused when planned. */
export function pagePath(file: string): PagePath {
  const section = file.startsWith('webhook/') ? 'webhook' : 'openapi'
  const inner = file.replace(/^(?:openapi|webhook)\//, '').replace(/\.md$/, '')
  const page = inner.replace(/(^|\/)index$/, '$1')
  const protocol = protocolOf(page) ?? 'v3'
  return {
    section,
    page,
    protocol,
    path: `/${protocolFacts[protocol].inUrl ? page : withinProtocol(page)}`,
    isCatalogue: inner === 'index',
  }
}

import { type Protocol, protocolFacts, protocolOf, withinProtocol } from '../../dialect/protocols.js'
import type { PageFolder } from '../../load/page-folders.js'

/** What a page's place in the folder says. */
export interface PagePath {
  readonly section: PageFolder
  /** Without the section and `.md`; `…/index.md` ends with `/`: `v3/pay/transactions/jsapi`. */
  readonly page: string
  readonly protocol: Protocol
  /** URL path; v2 drops `/v2` (rule F2). */
  readonly path: string
  /** `openapi/index.md` or `webhook/index.md`. */
  readonly isCatalogue: boolean
}

/** The compiler names a folder of pages that is missing here. */
const sections = Object.keys({
  catalogue: true,
  errors: true,
  openapi: true,
  webhook: true,
} satisfies Record<PageFolder, true>) as readonly PageFolder[]

/** Reads the path of a page's file (rules F1 to F5). A page of another folder is read as v3, and refused when planned. */
export function pagePath(file: string): PagePath {
  const [folder = '', ...names] = file.split('/')
  const section = sections.find(name => name === folder) ?? 'openapi'
  const inner = (section === folder ? names.join('/') : file).replace(/\.md$/, '')
  const page = inner.replace(/(^|\/)index$/, '$1')
  const protocol = protocolOf(`${page}/`) ?? 'v3'
  return {
    section,
    page,
    protocol,
    path: `/${protocolFacts[protocol].inUrl ? page : withinProtocol(page)}`,
    isCatalogue: section !== 'errors' && section !== 'catalogue' && inner === 'index',
  }
}

import type { PageFolder } from '../../load/page-folders.js'
import type { Protocol } from '../model.js'

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
  openapi: true,
  webhook: true,
} satisfies Record<PageFolder, true>) as readonly PageFolder[]

/** Reads the path of a page's file (rules F1 to F5). */
export function pagePath(file: string): PagePath {
  const [folder = '', ...names] = file.split('/')
  const section = sections.find(name => name === folder) ?? 'openapi'
  const inner = (section === folder ? names.join('/') : file).replace(/\.md$/, '')
  const page = inner.replace(/(^|\/)index$/, '$1')
  const protocol: Protocol = page.startsWith('v2/') ? 'v2' : 'v3'
  return {
    section,
    page,
    protocol,
    path: `/${protocol === 'v2' ? page.slice('v2/'.length) : page}`,
    isCatalogue: section !== 'catalogue' && inner === 'index',
  }
}

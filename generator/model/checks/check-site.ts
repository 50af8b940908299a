import { type Diagnostic, diagnostic, type RelatedPlace } from '../../diagnostics/diagnostic.js'
import { didYouMean } from '../../diagnostics/nearest.js'
import { markerIds } from '../../dialect/table-heads.js'
import type { TextLink } from '../../parse/page.js'
import { productEntries } from '../catalogue-places.js'
import { pagePath } from '../from-page/page-path.js'
import type { ModelOutline, OperationOutline, PageOutline, WebhookOutline } from '../outline.js'
import { checkNotices } from './check-notices.js'
import { checkProducts } from './check-products.js'

/** Checks that need all pages: URL shapes, links, stubs, the catalogue, notices (rules F7, L2, L6 to L9, M5, A7). */
export function checkSite(model: ModelOutline, pages: readonly PageOutline[]): readonly Diagnostic[] {
  const targets = targetsOf(model, pages)
  return [
    ...checkShapes(model.operations, linksOf(pages)),
    ...pages.flatMap(page => checkLinks(page, targets)),
    ...checkRedirects(model, targets),
    ...checkCatalogue(model, pages),
    ...checkProducts(pages),
    ...checkNotices(model, pages),
  ]
}

/** Fragments by site path: methods of operations, names of variants, none for other pages. */
type Targets = ReadonlyMap<string, ReadonlySet<string>>

function targetsOf(model: ModelOutline, pages: readonly PageOutline[]): Targets {
  const targets = new Map<string, Set<string>>()
  const add = (path: string, fragments: readonly string[]): void => {
    const known = targets.get(path) ?? new Set<string>()
    for (const fragment of fragments) known.add(fragment)
    targets.set(path, known)
  }
  for (const page of pages) {
    const { section, page: path } = pagePath(page.file)
    add(`/${section}/${path}`, ['mix', ...markerIds])
  }
  for (const operation of model.operations) add(`/openapi/${operation.page}`, [operation.method])
  for (const webhook of model.webhooks)
    add(`/webhook/${webhook.page}`, [
      webhook.method,
      'BASIC',
      ...webhook.variants.flatMap(({ name }) => name ?? []),
    ])
  return targets
}

/** What the text of each page links to, by file. */
type PageLinks = ReadonlyMap<string, ReadonlySet<string>>

function linksOf(pages: readonly PageOutline[]): PageLinks {
  return new Map(pages.map(({ file, links }) => [file, new Set(links.map(({ url }) => url))] as const))
}

/** A page that links to its twin says that the service really has both. */
function knowsTwin(links: PageLinks, operation: OperationOutline, twin: OperationOutline): boolean {
  return links.get(operation.file)?.has(`/openapi/${twin.page}`) ?? false
}

function checkShapes(operations: readonly OperationOutline[], links: PageLinks): readonly Diagnostic[] {
  const first = new Map<string, OperationOutline>()
  return operations.flatMap(operation => {
    const shape = `${operation.method} ${operation.options.baseUri ?? ''} ${operation.path.replace(/\{[^{}/]*\}/g, '{}')}`
    const twin = first.get(shape)
    if (twin === undefined) {
      first.set(shape, operation)
      return []
    }
    if (knowsTwin(links, operation, twin) || knowsTwin(links, twin, operation)) return []
    return [
      diagnostic({
        code: 'PW501',
        file: operation.file,
        span: operation.span,
        message: `${operation.method.toUpperCase()} ${operation.path} differs from ${twin.path} only in the names of placeholders.`,
        related: [{ message: 'The other operation.', file: twin.file, span: twin.span }],
      }),
    ]
  })
}

function isBroken(url: string, targets: Targets): boolean {
  const [path = '', fragment = ''] = url.split('#', 2)
  if (!/^\/(?:catalogue|errors|openapi|webhook)\//.test(path)) return false
  const fragments = targets.get(path.replace(/\.(?:md|html)$/, '').replace(/\/index$/, '/'))
  if (fragments === undefined) return true
  return fragment !== '' && !fragments.has(fragment) && /^[a-z]+$/.test(fragment)
}

/** ` Did you mean …?`: of the pages in the same folder, or with the same last step. */
function meantTarget(url: string, targets: Targets): string {
  const [path = '', fragment = ''] = url.split('#', 2)
  const fragments = targets.get(path)
  if (fragments !== undefined) return didYouMean(fragment, [...fragments])
  const last = path.slice(path.lastIndexOf('/'))
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const near = [...targets.keys()].filter(each => each.startsWith(folder) || each.endsWith(last))
  return didYouMean(path, near)
}

function checkLinks(page: PageOutline, targets: Targets): readonly Diagnostic[] {
  if (page.catalogue !== undefined) return checkCatalogueLinks(page, targets)
  const listed = (page.product === undefined ? [] : productEntries(page.product)).map(
    ({ section, page: path, fragment, span }) => ({
      url: `/${section}/${path}${fragment === '' ? '' : `#${fragment}`}`,
      span,
    }),
  )
  return brokenLinks(page.file, [...page.links, ...listed], targets)
}

function brokenLinks(
  file: string,
  links: readonly Pick<TextLink, 'url' | 'span'>[],
  targets: Targets,
): readonly Diagnostic[] {
  return links
    .filter(({ url }) => isBroken(url, targets))
    .map(({ url, span }) =>
      diagnostic({
        code: 'PW502',
        file,
        span,
        message: `${url} leads nowhere in the specs folder.${meantTarget(url, targets)}`,
      }),
    )
}

/** One diagnostic for all links of its tables: where a part of a site is generated, most of them lead outside. */
function checkCatalogueLinks(page: PageOutline, targets: Targets): readonly Diagnostic[] {
  const products = brokenLinks(
    page.file,
    page.links.filter(({ url }) => url.startsWith('/catalogue/')),
    targets,
  )
  const entries = page.catalogue?.entries ?? []
  const broken = entries.filter(entry => !targets.has(`/${entry.section}/${entry.page}`))
  const first = broken[0]
  if (first === undefined) return products
  const related: readonly RelatedPlace[] = broken.map(({ section, page: path, span }) => ({
    message: `/${section}/${path} is not in the specs folder.`,
    file: page.file,
    span,
  }))
  const places = broken.slice(0, 3).map(({ section, page: path }) => `/${section}/${path}`)
  return [
    ...products,
    diagnostic({
      code: 'PW502',
      file: page.file,
      span: first.span,
      message: `${broken.length} of ${entries.length} links of the catalogue lead nowhere in the specs folder: ${places.join(', ')}${broken.length > 3 ? ', …' : ''}.`,
      related,
    }),
  ]
}

function checkRedirects(model: ModelOutline, targets: Targets): readonly Diagnostic[] {
  return model.redirects
    .filter(({ target }) => !targets.has(target))
    .map(({ file, span, target }) =>
      diagnostic({ code: 'PW505', file, span, message: `${target} is not in the specs folder.` }),
    )
}

function checkCatalogue(model: ModelOutline, pages: readonly PageOutline[]): readonly Diagnostic[] {
  const hasProducts = pages.some(({ product }) => product !== undefined)
  const hasTable = pages.some(page => page.catalogue !== undefined && page.file.startsWith('openapi/'))
  return [
    ...(hasProducts || hasTable ? unlisted(model.operations) : []),
    ...(hasProducts ? unlisted(model.webhooks) : []),
  ]
}

function unlisted(nodes: readonly (OperationOutline | WebhookOutline)[]): readonly Diagnostic[] {
  return nodes
    .filter(({ tags }) => tags.length === 0)
    .map(({ file, span, id }) =>
      diagnostic({ code: 'PW503', file, span, message: `The catalogue lists ${id} under no product.` }),
    )
}

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import { orderedProducts, type PlacedProduct, productEntries } from '../catalogue-places.js'
import type { CatalogueEntry } from '../from-page/page-model.js'
import type { PageOutline } from '../outline.js'

/** Checks product pages against each other and against the index (rules L7 to L9). */
export function checkProducts(pages: readonly PageOutline[]): readonly Diagnostic[] {
  const products = orderedProducts(pages)
  return [
    ...products.filter(({ group }) => group === undefined).map(reportUnlisted),
    ...checkTitles(products),
    ...checkEntries(products),
    ...checkIndex(pages),
  ]
}

function reportUnlisted({ file, product: { page, span } }: PlacedProduct): Diagnostic {
  return diagnostic({
    code: 'PW511',
    file,
    span,
    message: `openapi/index.md has no link to /catalogue/${page}. The product comes after the listed ones.`,
  })
}

/** A place that can be said twice. */
interface Said {
  readonly key: string
  readonly file: string
  readonly span: Span
}

function twice<T extends Said>(
  all: readonly T[],
  code: 'PW506' | 'PW508',
  message: (said: T, first: T) => string,
): readonly Diagnostic[] {
  const first = new Map<string, T>()
  return all.flatMap(said => {
    const twin = first.get(said.key)
    if (twin === undefined) {
      first.set(said.key, said)
      return []
    }
    const related = [{ message: 'the first', file: twin.file, span: twin.span }]
    return [diagnostic({ code, file: said.file, span: said.span, message: message(said, twin), related })]
  })
}

function checkTitles(products: readonly PlacedProduct[]): readonly Diagnostic[] {
  const titles = products.map(({ file, product }) => ({ key: product.title, file, span: product.span }))
  return twice(
    titles,
    'PW508',
    ({ key }) => `Two product pages have the title ${JSON.stringify(key)}. They become one tag.`,
  )
}

/** An operation belongs to one product; a notice may belong to several, but once to each. */
function checkEntries(products: readonly PlacedProduct[]): readonly Diagnostic[] {
  const entries = products.flatMap(({ file, product }) =>
    productEntries(product).map(entry => {
      const address = addressOf(entry)
      return {
        key: entry.section === 'webhook' ? `${file} ${address}` : address,
        address,
        file,
        span: entry.span,
      }
    }),
  )
  const whole = new Map(
    entries.filter(({ address }) => !address.includes('#')).map(entry => [entry.address, entry]),
  )
  const parts = entries.filter(({ address, key }) => {
    const page = whole.get(address.replace(/#.*$/, ''))
    return address.startsWith('/openapi/') && key.includes('#') && page !== undefined
  })
  return [
    ...twice(entries, 'PW506', ({ address }) => `${address} is listed twice.`),
    ...parts.map(({ address, file, span }) =>
      diagnostic({
        code: 'PW506',
        file,
        span,
        message: `${address} is listed twice: there is also a link to the whole page.`,
      }),
    ),
  ]
}

function addressOf({ section, page, fragment }: CatalogueEntry): string {
  return `/${section}/${page}${fragment === '' ? '' : `#${fragment}`}`
}

function checkIndex(pages: readonly PageOutline[]): readonly Diagnostic[] {
  const links = pages.flatMap(({ file, catalogue }) =>
    (catalogue?.products ?? []).map(({ page, span }) => ({ key: `/catalogue/${page}`, file, span })),
  )
  return twice(links, 'PW506', ({ key }) => `${key} is listed twice.`)
}

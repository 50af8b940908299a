import { meantPage, shownPath } from './meant-page.js'
import { nearestName } from './nearest-name.js'

/** Finds pages by the names of a chain. */
export class ChainIndex {
  readonly #pages = new Map<string, string>()
  /** The beginnings of all chains. */
  readonly #beginnings = new Set<string>()

  /** `renamed` holds the names of pages whose chain differs from their path. */
  constructor(paths: readonly string[], renamed: Readonly<Record<string, string>>) {
    const names = new Map(Object.entries(renamed))
    for (const path of paths) {
      const name = names.get(path) ?? chainName(path)
      this.#pages.set(name, path)
      for (let end = name.indexOf('.'); end >= 0; end = name.indexOf('.', end + 1))
        this.#beginnings.add(name.slice(0, end))
      this.#beginnings.add(name)
    }
  }

  /** The path of the page with these names, joined by dots. */
  pathOf(name: string): string | undefined {
    return this.#pages.get(name)
  }

  /** Whether any chain begins with these names, joined by dots. */
  begins(name: string): boolean {
    return this.#beginnings.has(name)
  }

  /** The names of the page that was probably meant by wrong ones; or of a folder, with `…` behind it. */
  nearest(name: string): string | undefined {
    const meant = meantPage(asPath(name), [...this.#pages.values()])?.path
    const names =
      [...this.#pages].find(([, path]) => path === meant)?.[0] ?? nearestName(name, this.#pages.keys())
    if (names !== undefined || this.begins(name)) return names
    const folder = nearestName(name, this.#beginnings)
    return folder === undefined ? undefined : `${folder}.…`
  }

  /** Wrong names as an error may show them. */
  shown(name: string): string {
    return shownPath(asPath(name), [...this.#pages.keys()].map(asPath)).replaceAll('/', '.')
  }
}

/**
 * A page's path as the names of a chain: `v3/out-trade-no/{id}/` is `v3.outTradeNo._id_._empty_`.
 *
 * Kebab-case becomes camelCase, `{name}` becomes `_name_`, and the end of a URL with a trailing slash `_empty_`.
 */
export function chainName(path: string): string {
  return path.split('/').map(segmentName).join('.')
}

function segmentName(segment: string): string {
  if (segment === '') return '_empty_'
  const camel = segment.replace(/-+(.)/gu, (_, next: string) => next.toUpperCase())
  const legal = camel.replace(/[^$\w\u4e00-\u9fff]/g, '_')
  const started = /^[^0-9]/.test(legal) ? legal : `_${legal}`
  return unusable.has(started) ? `${started}_` : started
}

const unusable: ReadonlySet<string> = /* @__PURE__ */ new Set(['default', '__proto__', 'then'])

function asPath(name: string): string {
  return name.replaceAll('.', '/')
}

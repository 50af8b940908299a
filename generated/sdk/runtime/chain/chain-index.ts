import { chainName } from './chain-name.js'
import { nearestName } from './nearest-name.js'

/** Finds pages by the names of a chain. */
export class ChainIndex {
  readonly #pages = new Map<string, string>()
  /** Every beginning of a chain. */
  readonly #beginnings = new Set<string>()

  /** `renamed` gives the names of pages whose chain does not follow from their path. */
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

  /** Whether the chain of any page begins with these names. */
  leadsOn(name: string): boolean {
    return this.#beginnings.has(name)
  }

  nearest(name: string): string | undefined {
    return nearestName(name, this.#pages.keys())
  }
}

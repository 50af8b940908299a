import type { AnyMember } from '../model/nodes/node.js'
import { pageSchema } from '../model/nodes/page-words.js'
import { plainNode } from '../model/nodes/plain-form.js'

/** A type shows everything but places and what a declaration exempts. */
function counts({ role, unseen }: AnyMember): boolean {
  return role !== 'place' && unseen?.sharing === undefined
}

/**
 * Gives equal numbers to schemas whose facts and words are the same, so that they can share a type. The words are those of
 * the page, so that names do not depend on a translation.
 */
export class ShapeRegistry {
  readonly #numbers = new Map<string, number>()
  readonly #known = new Map<object, number>()
  /** A schema below another one is written as its number. */
  readonly #options = {
    counts,
    instead: (name: string, node: object) => (name === 'Schema' ? this.shapeOf(node) : undefined),
  }

  /** The number of a schema's shape. */
  shapeOf(schema: object): number {
    const known = this.#known.get(schema)
    if (known !== undefined) return known
    const key = JSON.stringify(plainNode('Schema', pageSchema(schema), this.#options))
    const number = this.#numbers.get(key) ?? this.#numbers.size
    this.#numbers.set(key, number)
    this.#known.set(schema, number)
    return number
  }
}

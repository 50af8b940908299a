import type { AnyMember } from '../model/nodes/node.js'
import { plainNode } from '../model/nodes/plain-form.js'
import type { Schema } from '../model/schema.js'

/** What a type shows: everything but places and what a declaration exempts. */
function counts({ role, unseen }: AnyMember): boolean {
  return role !== 'place' && unseen?.sharing === undefined
}

/** Gives equal numbers to schemas that print alike: what their declarations say of them is the same. */
export class ShapeRegistry {
  readonly #numbers = new Map<string, number>()
  readonly #known = new Map<object, number>()
  /** A schema below another one is written as its number. */
  readonly #options = {
    counts,
    instead: (name: string, node: object) => (name === 'Schema' ? this.#numberOf(node) : undefined),
  }

  /** The number of a schema's shape. */
  shapeOf(schema: Schema): number {
    return this.#numberOf(schema)
  }

  #numberOf(schema: object): number {
    const known = this.#known.get(schema)
    if (known !== undefined) return known
    const key = JSON.stringify(plainNode('Schema', schema, this.#options))
    const number = this.#numbers.get(key) ?? this.#numbers.size
    this.#numbers.set(key, number)
    this.#known.set(schema, number)
    return number
  }
}

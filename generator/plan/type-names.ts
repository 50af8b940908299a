import { childrenOf } from '../model/nodes/children.js'
import type { ObjectSchema, Schema } from '../model/schema.js'
import { NameSet } from './name-set.js'
import { pascalCase } from './pascal-case.js'
import type { InterfacePlan, Side, TypeNames } from './plan.js'
import { ShapeRegistry } from './schema-shape.js'

/** A schema at the top of a module, with the name of its own declaration. */
export interface RootType {
  readonly name: string
  readonly side: Side
  readonly schema: Schema
  /** Where the root has a declaration of its own; otherwise the name only begins those of the objects inside. */
  readonly declared: boolean
}

/**
 * Names the nested objects of one module after their path: `goods` in `PostRequestJson` is `PostRequestJsonGoods`.
 *
 * Two that would have one name are numbered in the order of the page. Objects of one shape on one side share a name.
 * `ownNames` are those that the module declares anyway.
 * `opaque` is the string whose content has a declaration of its own elsewhere.
 */
export function nameTypes(
  roots: readonly RootType[],
  ownNames: readonly string[],
  opaque?: Schema,
): TypeNames {
  const namer = new TypeNamer(new NameSet(ownNames), opaque)
  for (const root of roots) namer.addRoot(root)
  return { interfaces: namer.interfaces, request: namer.request, response: namer.response }
}

class TypeNamer {
  readonly interfaces: InterfacePlan[] = []
  readonly request = new Map<Schema, string>()
  readonly response = new Map<Schema, string>()
  readonly #names: NameSet
  readonly #opaque: Schema | undefined
  readonly #shapes = new ShapeRegistry()
  readonly #shared = { request: new Map<number, string>(), response: new Map<number, string>() }

  constructor(names: NameSet, opaque: Schema | undefined) {
    this.#names = names
    this.#opaque = opaque
  }

  addRoot({ name, side, schema, declared }: RootType): void {
    if (declared && schema.kind === 'object') {
      if (schema.properties.length > 0) this[side].set(schema, name)
      this.#members(schema, name, side)
    } else this.#walk(schema, declared && schema.kind === 'array' ? `${name}Item` : name, side)
  }

  #members(schema: ObjectSchema, name: string, side: Side): void {
    for (const property of schema.properties)
      this.#walk(property.schema, `${name}${pascalCase(property.name) || 'Member'}`, side)
  }

  #walk(schema: Schema, wanted: string, side: Side): void {
    if (schema.kind !== 'object') {
      if (schema !== this.#opaque)
        for (const child of childrenOf(schema)) this.#walk(child.schema, wanted, side)
    } else if (schema.properties.length > 0) this.#declare(schema, wanted, side)
  }

  #declare(schema: ObjectSchema, wanted: string, side: Side): void {
    const shape = this.#shapes.shapeOf(schema)
    const shared = this.#shared[side].get(shape)
    const name = shared ?? this.#names.take(wanted)
    this[side].set(schema, name)
    if (shared === undefined) {
      this.#shared[side].set(shape, name)
      this.interfaces.push({ name, schema, side })
    }
    // Inner objects of a shared shape are shared as well; the walk enters them in the map.
    this.#members(schema, name, side)
  }
}

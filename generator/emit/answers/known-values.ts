import { isCommonName } from '../../dialect/likely-values.js'
import type { ExampleValue } from '../../model/example.js'
import type { Operation } from '../../model/model.js'
import { childrenOf } from '../../model/nodes/children.js'
import type { Schema } from '../../model/schema.js'
import { onceFor } from '../once-for.js'

/** A value of the request's sample. */
interface KnownValue {
  readonly name: string
  /** The name of the object around it; '' at the top of a body, a query or a path. */
  readonly parent: string
  readonly value: string | number | boolean
}

/** Looks up the values of a request that an answer repeats. */
export type KnownValues = (name: string, parent: string) => readonly (string | number | boolean)[]

/** Nothing is known. */
export const nothingKnown: KnownValues = () => []

/**
 * The plain values of an operation's samples, the six forms before scenes. A value of the same object comes first; a name that means
 * something else in every object, such as `id`, gives its values only there. Ciphertext and signatures are left out.
 */
export const knownValues: (operation: Operation) => KnownValues = onceFor(operation => {
  const secret = secretNames(operation)
  const known = new Map<string, KnownValue[]>()
  const isDefault = ({ name }: { readonly name: string }): boolean => name === 'default'
  const examples = operation.examples.toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)))
  for (const one of examples.flatMap(({ value }) => scalars(value, '', ''))) {
    if (secret.has(one.name)) continue
    const list = known.get(one.name)
    if (list) list.push(one)
    else known.set(one.name, [one])
  }
  return (name, parent) => {
    const all = known.get(name)
    if (all === undefined) return []
    const near = all.filter(one => one.parent === parent)
    const far = isCommonName(name) ? [] : all.filter(one => one.parent !== parent)
    return [...near, ...far].map(({ value }) => value)
  }
})

const groups = new Set(['json', 'xml', 'query', 'headers', 'body'])

function scalars(value: ExampleValue, name: string, parent: string): readonly KnownValue[] {
  switch (value.kind) {
    case 'scalar':
      return value.value === null ? [] : [{ name, parent, value: value.value }]
    case 'list':
      return value.items.flatMap(item => scalars(item, name, parent))
    case 'map': {
      const own = groups.has(name) ? '' : name
      return value.entries.flatMap(({ key, value: inner }) => scalars(inner, key, own))
    }
    case 'encoded':
      return scalars(value.value, name, parent)
    case 'expression':
      return []
  }
}

/** Names under which the samples show ciphertext or a signature. */
function secretNames({ requestBody, parameters }: Operation): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (schema: Schema, name: string): void => {
    if (schema.kind === 'string' && (schema.encryption ?? schema.signature) !== undefined) names.add(name)
    for (const child of childrenOf(schema))
      visit(child.schema, child.kind === 'member' ? child.property.name : name)
  }
  for (const { schema, name } of parameters) visit(schema, name)
  if (requestBody?.kind === 'multipart') for (const { schema, name } of requestBody.parts) visit(schema, name)
  else if (requestBody !== undefined) visit(requestBody.schema, '')
  return names
}

import type { AnyDeclared, AnyMember, Shape } from '../../../generator/model/nodes/node.js'
import { memberOf, nodes } from '../../../generator/model/nodes/nodes.js'

/** A way from the top of a document to a value in it. */
export type Way = readonly (string | number)[]

/** One change of one member of one node of a document (`api.json`, parsed). */
export interface NodeChange {
  /** Kind of the node and its member: `StringSchema.default`. */
  readonly fact: string
  readonly member: AnyMember
  readonly how: 'changed' | 'added' | 'removed'
  readonly way: Way
  /** Undefined where the member is taken away. */
  readonly value: unknown
  /** The innermost schema around the member. */
  readonly schema: Way | undefined
  /** The members that lead to the node. */
  readonly above: readonly AnyMember[]
}

type Place = Pick<NodeChange, 'way' | 'schema' | 'above'>

/** Every change of every member of a node and of the nodes below it, as the declarations have them. */
export function changesOf(name: string, node: unknown, { way, schema, above }: Place): readonly NodeChange[] {
  if (typeof node !== 'object' || node === null) throw new Error(`There is no ${name} at ${way.join('/')}`)
  const own = concreteName(name, node)
  const around = own.endsWith('Schema') ? way : schema
  return Object.entries(membersOf(own)).flatMap(([key, member]) => {
    const at = { way: [...way, key], schema: around, above }
    const value = memberOf(node, key)
    const change = (how: NodeChange['how'], to: unknown): NodeChange => ({
      fact: `${own}.${key}`,
      member,
      how,
      ...at,
      value: to,
    })
    if (value === undefined) return member.optional ? [change('added', made(member.shape))] : []
    return [
      ...others(member.shape, value).map(other => change('changed', other)),
      ...(member.optional ? [change('removed', undefined)] : []),
      ...below(member.shape, value, { ...at, above: [...above, member] }),
    ]
  })
}

function below(shape: Shape, value: unknown, at: Place): readonly NodeChange[] {
  if (shape.kind === 'node') return changesOf(shape.name, value, at)
  if (shape.kind !== 'list' || !Array.isArray(value)) return []
  return value.flatMap((item, index) => below(shape.items, item, { ...at, way: [...at.way, index] }))
}

/** The name of the declaration that a node has, where that of a member is a union. */
function concreteName(name: string, node: object): string {
  const declared = declaration(name)
  if ('members' in declared) return name
  const kind = memberOf(node, 'kind')
  const found = declared.union.find(each => valuesOf(membersOf(each).kind?.shape).some(own => own === kind))
  if (found === undefined) throw new Error(`No ${name} is of the kind ${String(kind)}`)
  return found
}

const declarations = new Map(Object.entries<AnyDeclared>(nodes))

function declaration(name: string): AnyDeclared {
  const found = declarations.get(name)
  if (found === undefined) throw new Error(`Nothing is declared as ${name}`)
  return found
}

function membersOf(name: string): Readonly<Record<string, AnyMember>> {
  const declared = declaration(name)
  return 'members' in declared ? declared.members : {}
}

function valuesOf(shape: Shape | undefined): readonly unknown[] {
  return shape?.kind === 'const' ? [shape.value] : shape?.kind === 'enum' ? shape.values : []
}

/** Other values of a member; those of nodes come from their own members. */
function others(shape: Shape, value: unknown): readonly unknown[] {
  switch (shape.kind) {
    case 'const':
    case 'node':
      return []
    case 'span':
      return ['7:7-8:8']
    case 'enum':
      return shape.values.filter(each => each !== value).slice(0, 1)
    case 'list':
      return Array.isArray(value)
        ? [[...value, made(shape.items)], ...(value.length > 0 ? [value.slice(0, -1)] : [])]
        : []
    case 'scalar':
      if (typeof value === 'number') return [value + 1]
      return [typeof value === 'boolean' ? !value : `${value ?? ''}x`]
  }
}

/** The least value of a shape. */
function made(shape: Shape): unknown {
  switch (shape.kind) {
    case 'const':
      return shape.value
    case 'enum':
      return shape.values[0]
    case 'list':
      return [made(shape.items)]
    case 'span':
      return '5:5-6:6'
    case 'scalar':
      return shape.types[0] === 'boolean' ? true : shape.types[0] === 'string' ? 'added' : 207
    case 'node':
      return madeNode(shape.name)
  }
}

function madeNode(name: string): unknown {
  const declared = declaration(name)
  if ('union' in declared) return madeNode(declared.union[0] ?? name)
  const required = Object.entries(declared.members).filter(([, { optional }]) => !optional)
  return Object.fromEntries(required.map(([key, { shape }]) => [key, made(shape)]))
}

/** Every fact that has more than one value, as `NodeChange` names it. */
export function changeableFacts(): readonly string[] {
  return Object.keys(nodes).flatMap(name =>
    Object.entries(membersOf(name))
      .filter(([, { shape, optional }]) => optional || (shape.kind !== 'const' && shape.kind !== 'node'))
      .map(([key]) => `${name}.${key}`),
  )
}

/** A copy of a document with a change made in it. */
export function withChange(document: unknown, [step, ...rest]: Way, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(document))
    return document.map((item, at) => (at === step ? withChange(item, rest, value) : item))
  if (typeof document !== 'object' || document === null) throw new Error(`There is no ${step}`)
  const own = withChange(memberOf(document, String(step)), rest, value)
  return { ...document, [step]: own }
}

/** What stands at the end of a way. */
export function valueAt(document: unknown, way: Way): unknown {
  return way.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? memberOf(value, String(step)) : undefined,
    document,
  )
}

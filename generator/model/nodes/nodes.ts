import { type SchemaTypes, schemaNodes } from '../schema.js'
import { type ExampleTypes, exampleNodes } from './example-nodes.js'
import { type ModelTypes, modelNodes } from './model-nodes.js'
import type { AnyDeclared, AnyMember, Declared } from './node.js'

/** Every kind of node of the model, by the name it has in `api.schema.json`. */
export interface NodeTypes extends ModelTypes, SchemaTypes, ExampleTypes {}

export type NodeName = keyof NodeTypes

/** The declarations, in the order in which `api.schema.json` has them. */
export const nodes: { readonly [K in NodeName]: Declared<NodeTypes[K]> } = {
  ...modelNodes,
  ...schemaNodes,
  ...exampleNodes,
}

/** Members of a kind of node, in the order of the declaration. */
export type MemberList = readonly (readonly [name: string, member: AnyMember])[]

/** The members of each name; of a union by the `kind` of the node. */
const lists: ReadonlyMap<string, MemberList | ReadonlyMap<unknown, MemberList>> = new Map(
  Object.entries<AnyDeclared>(nodes).map(([name, declared]) => [name, listOf(declared)]),
)

function listOf(declared: AnyDeclared): MemberList | ReadonlyMap<unknown, MemberList> {
  if ('members' in declared) return Object.entries(declared.members)
  return new Map(
    declared.union.flatMap(name => {
      const members = Object.entries(declaredMembers(name))
      return kindsOf(members).map(kind => [kind, members] as const)
    }),
  )
}

function declaredMembers(name: string): Readonly<Record<string, AnyMember>> {
  const declared = Object.entries<AnyDeclared>(nodes).find(([own]) => own === name)?.[1]
  return declared !== undefined && 'members' in declared ? declared.members : {}
}

function kindsOf(members: MemberList): readonly (string | number | true)[] {
  const shape = members.find(([name]) => name === 'kind')?.[1].shape
  return shape?.kind === 'const' ? [shape.value] : shape?.kind === 'enum' ? shape.values : []
}

/** The members of a node of a declared name, which may be that of a union. */
export function membersOf(name: string, node: object): MemberList {
  const found = lists.get(name)
  return (found instanceof Map ? found.get(memberOf(node, 'kind')) : found) ?? []
}

/** The value of a member by its name in the declaration. */
export function memberOf(node: object, name: string): unknown {
  return Reflect.get(node, name)
}

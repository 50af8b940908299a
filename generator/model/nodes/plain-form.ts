import { compareCodeUnits } from '../../diagnostics/diagnostic.js'
import type { AnyMember, Shape } from './node.js'
import { type MemberList, memberOf, membersOf } from './nodes.js'

/** Which members count, and what to write instead of a node; undefined to write its members. */
export interface PlainOptions {
  readonly counts: (member: AnyMember) => boolean
  readonly instead?: (name: string, node: object) => unknown
}

/** Data as it is declared, with the members that count. */
export function plain(shape: Shape, value: unknown, options: PlainOptions): unknown {
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((item: unknown) => plain(shape.items, item, options))
  if (shape.kind !== 'node' || typeof value !== 'object' || value === null) return value
  return options.instead?.(shape.name, value) ?? plainNode(shape.name, value, options)
}

/** A node of a declared name; `instead` applies to the nodes below it alone. */
export function plainNode(name: string, node: object, options: PlainOptions): object {
  const own: Record<string, unknown> = {}
  for (const [key, member] of sorted(membersOf(name, node))) {
    const value = options.counts(member) ? memberOf(node, key) : undefined
    if (value !== undefined) own[key] = plain(member.shape, value, options)
  }
  return own
}

const inOrder = new WeakMap<MemberList, MemberList>()

/** By name, so that the order of a declaration does not count. */
function sorted(members: MemberList): MemberList {
  const known = inOrder.get(members) ?? members.toSorted(([a], [b]) => compareCodeUnits(a, b))
  inOrder.set(members, known)
  return known
}

/** Data as text without its places: equal texts are equal facts. */
export function plainForm(shape: Shape, value: unknown): string {
  return JSON.stringify(plain(shape, value, { counts: ({ role }) => role !== 'place' }))
}

/** As above, without the words: equal texts are equal on the wire. */
export function wireForm(shape: Shape, value: unknown): string {
  return JSON.stringify(plain(shape, value, { counts: ({ role }) => role !== 'place' && role !== 'words' }))
}

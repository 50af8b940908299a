import type { Schema } from '../schema.js'
import type { AnyMember } from './node.js'
import { type MemberList, memberOf, membersOf } from './nodes.js'

/** The fact of a schema that a value does not fit, such as its enumeration; undefined where it fits. */
export function refusingFact(schema: Schema, value: string | number | boolean): AnyMember | undefined {
  for (const [name, member] of limitsOf(membersOf('Schema', schema))) {
    const limit = memberOf(schema, name)
    if (limit !== undefined && member.allows?.(value, limit) === false) return member
  }
  return undefined
}

const limits = new WeakMap<MemberList, MemberList>()

/** The members that limit values. */
function limitsOf(members: MemberList): MemberList {
  const known = limits.get(members)
  if (known !== undefined) return known
  const own = members.filter(([, { allows }]) => allows !== undefined)
  limits.set(members, own)
  return own
}

/** Whether a value of the right type fits all that is stated of it. */
export function allowsValue(schema: Schema, value: string | number | boolean): boolean {
  return refusingFact(schema, value) === undefined
}

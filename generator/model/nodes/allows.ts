import type { Schema } from '../schema.js'
import type { AnyMember } from './node.js'
import { memberOf, membersOf } from './nodes.js'

/** The fact of a schema that a value does not fit, such as its enumeration; undefined where it fits. */
export function refusingFact(schema: Schema, value: string | number | boolean): AnyMember | undefined {
  const refusing = membersOf('Schema', schema).find(([name, member]) => {
    if (member.allows === undefined) return false
    const limit = memberOf(schema, name)
    return limit !== undefined && !member.allows(value, limit)
  })
  return refusing?.[1]
}

/** Whether a value of the right type fits all that is stated of it. */
export function allowsValue(schema: Schema, value: string | number | boolean): boolean {
  return refusingFact(schema, value) === undefined
}

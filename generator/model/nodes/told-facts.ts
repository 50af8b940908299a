import type {
  ArraySchema,
  BooleanSchema,
  FactKey,
  NumberSchema,
  ObjectSchema,
  OneOfSchema,
  Schema,
  StringSchema,
} from '../schema.js'
import { type MemberList, memberOf, membersOf } from './nodes.js'

/** The facts of all kinds of schema. */
export type FactName =
  | FactKey<StringSchema>
  | FactKey<NumberSchema>
  | FactKey<BooleanSchema>
  | FactKey<ArraySchema>
  | FactKey<ObjectSchema>
  | FactKey<OneOfSchema>

/** A fact in the words of its declaration. */
export interface ToldFact {
  /** Its member of the schema. */
  readonly name: string
  readonly subject: string
  /** Absent for a fact that is just there or not. */
  readonly value?: string
}

/** The scalar facts of a schema that its declaration judges: they can be named without code of their own. */
export function toldFacts(schema: Schema): readonly ToldFact[] {
  const told: ToldFact[] = []
  for (const { name, subject, isMark } of scalarsOf(membersOf('Schema', schema))) {
    const value = memberOf(schema, name)
    if (value !== undefined) told.push(isMark ? { name, subject } : { name, subject, value: String(value) })
  }
  return told
}

/** A member that holds a scalar; a mark is just there or not. */
interface ScalarMember {
  readonly name: string
  readonly subject: string
  readonly isMark: boolean
}

const scalars = new WeakMap<MemberList, readonly ScalarMember[]>()

function scalarsOf(members: MemberList): readonly ScalarMember[] {
  const known = scalars.get(members)
  if (known !== undefined) return known
  const own = members.flatMap(([name, { shape, compared }]) =>
    compared.kind !== 'judged' || shape.kind === 'node'
      ? []
      : [{ name, subject: compared.subject, isMark: shape.kind === 'const' }],
  )
  scalars.set(members, own)
  return own
}

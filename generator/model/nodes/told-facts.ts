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
import { memberOf, membersOf } from './nodes.js'

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
  return membersOf('Schema', schema).flatMap(([name, { shape, compared }]): readonly ToldFact[] => {
    const value = memberOf(schema, name)
    if (value === undefined || compared.kind !== 'judged' || shape.kind === 'node') return []
    const { subject } = compared
    return [shape.kind === 'const' ? { name, subject } : { name, subject, value: String(value) }]
  })
}

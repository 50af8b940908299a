import type { NumberSchema, Property, Schema, StringSchema } from '../../model/schema.js'
import type { Side, TypeNames } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { Words } from '../words/words.js'
import { plainType, type TypeText, unionType } from './type-text.js'

/** What the types of one module are written with. */
export interface TypeContext {
  readonly types: TypeNames
  /** The string that stays a string, because its content has a declaration of its own. */
  readonly opaque: Schema | undefined
  /** Fields that may be missing although the page marks them as required, with the reason for their comments. */
  readonly optional: ReadonlyMap<Property, string>
  /** Collects the names of the runtime's types that the module needs. */
  readonly runtimeNames: Set<string>
  /** For the comments. */
  readonly words: Words
}

/** Names a type of the runtime and notes that the module imports it. */
export function runtimeType(context: TypeContext, name: string): TypeText {
  context.runtimeNames.add(name)
  return plainType(name)
}

/** The type of a schema's values on one side; nested objects go by the names of the plan. */
export function schemaType(schema: Schema, side: Side, context: TypeContext): TypeText {
  switch (schema.kind) {
    case 'string':
      if (schema.content && schema !== context.opaque) return schemaType(schema.content.schema, side, context)
      return valuesType(schema, 'string', side)
    case 'integer':
    case 'number':
      return valuesType(schema, 'number', side)
    case 'boolean':
      return plainType(
        schema.const !== undefined && side === 'request' ? stringLiteral(schema.const) : 'boolean',
      )
    case 'object': {
      const name = context.types[side].get(schema)
      return name === undefined ? runtimeType(context, 'OpenObject') : plainType(name)
    }
    case 'array':
      return { kind: 'array', items: schemaType(schema.items, side, context), readonly: side === 'request' }
    case 'one-of':
      return unionType(schema.alternatives.map(each => schemaType(each.schema, side, context)))
    case 'binary':
      return runtimeType(context, 'FilePart')
  }
}

function valuesType(schema: StringSchema | NumberSchema, base: 'string' | 'number', side: Side): TypeText {
  const values = schema.const !== undefined ? [schema.const] : (schema.enum ?? []).map(each => each.value)
  if (values.length === 0) return plainType(base)
  const literals = values.map(value => plainType(stringLiteral(base === 'string' ? String(value) : value)))
  // The intersection keeps the literals in editors' completions, which a bare `string` would swallow.
  return unionType(side === 'request' ? literals : [...literals, plainType(`(${base} & {})`)])
}

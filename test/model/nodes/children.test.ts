import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childrenOf } from '../../../generator/model/nodes/children.js'
import { plain } from '../../../generator/model/nodes/plain-form.js'
import type { Schema } from '../../../generator/model/schema.js'
import { anySchema } from '../../diff/any-model.js'

/** A schema and all below it, as the visitor finds them. */
function visited(schema: Schema): readonly object[] {
  return [schema, ...childrenOf(schema).flatMap(child => visited(child.schema))]
}

/** The same, as the declarations have them. */
function declared(schema: Schema): readonly object[] {
  const found: object[] = []
  const instead = (name: string, node: object): undefined => {
    if (name === 'Schema') found.push(node)
  }
  plain({ kind: 'node', name: 'Schema' }, schema, { counts: () => true, instead })
  return found
}

test('the visitor reaches every schema that the declarations reach', () => {
  fc.assert(
    fc.property(anySchema, schema => {
      const own = new Set(visited(schema))
      expect(declared(schema).filter(node => !own.has(node))).toEqual([])
    }),
  )
})

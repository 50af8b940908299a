import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../generator/diff/change.js'
import { diffModels } from '../../generator/diff/diff-models.js'
import type { Nature } from '../../generator/model/nodes/rules.js'
import type { Property, Schema } from '../../generator/model/schema.js'
import { model, objectResponse, operation, property } from '../emit/sdk/fixtures.js'
import { anyModel, anySchema, reversed } from './any-model.js'

const opposite: Readonly<Record<Nature, Nature>> = { added: 'removed', removed: 'added', changed: 'changed' }

/** What does not depend on the direction: shapes have numbers of their own in each state, bodies their own groups. */
function sign({ owner, side, path, subject, nature, before, after }: Change): string {
  const own = subject === 'body' ? '' : path.replace(/\|\d+/g, '')
  return JSON.stringify([owner.kind, owner.id, side, own, subject, nature, before, after])
}

function flipped({ before, after, nature, ...rest }: Change): Change {
  return {
    ...rest,
    nature: opposite[nature],
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  }
}

/** A schema as text in which order means nothing; a constant is an enumeration of one value. */
function facts(own: Schema): string {
  switch (own.kind) {
    case 'object':
      return `{${own.properties.map(propertyFacts).sort().join()}}`
    case 'array':
      return `[${facts(own.items)}]`
    case 'one-of':
      // The first shape has the words of the field.
      return `(${own.alternatives
        .map((each, at) => `${at === 0 ? '' : each.description} ${facts(each.schema)}`)
        .sort()
        .join()})`
    case 'string':
      return JSON.stringify([
        own.const === undefined ? (own.enum ?? []).map(({ value }) => value).sort() : [own.const],
        own.default,
        own.encryption,
        own.content && [own.content.encoding, facts(own.content.schema)],
      ])
    default:
      return JSON.stringify(own)
  }
}

function propertyFacts({ name, required, description, schema }: Property): string {
  return JSON.stringify([name, required, description, facts(schema)])
}

describe('for any two states', () => {
  test('none differs from itself', () =>
    fc.assert(
      fc.property(anyModel, state => {
        expect(diffModels(state, state).changes).toEqual([])
      }),
    ))

  test('the way back is the way there, reversed', () =>
    fc.assert(
      fc.property(anyModel, anyModel, (one, other) => {
        const there = diffModels(one, other).changes.map(sign)
        const back = diffModels(other, one).changes.map(change => sign(flipped(change)))
        expect(back.sort()).toEqual(there.sort())
      }),
    ))

  test('the order of pages, rows and values means nothing', () =>
    fc.assert(
      fc.property(anyModel, anyModel, (one, other) => {
        expect(diffModels(one, reversed(one)).changes).toEqual([])
        expect(diffModels(reversed(one), other)).toEqual(diffModels(one, other))
      }),
    ))

  test('whatever differs in a field is found, and nothing else', () =>
    fc.assert(
      fc.property(anySchema, anySchema, (one, other) => {
        const field = (own: Schema) =>
          model([operation('v3/a', 'get', { response: objectResponse(property('x', own)) })])
        const { changes } = diffModels(field(one), field(other))
        expect(changes.length > 0).toBe(facts(one) !== facts(other))
      }),
      { numRuns: 2000 },
    ))

  test('changes are in order, and a step is asked for where there is one', () =>
    fc.assert(
      fc.property(anyModel, anyModel, (one, other) => {
        const { changes, step } = diffModels(one, other)
        const ids = changes.map(({ owner }) => `${owner.kind === 'operation' ? 0 : 1} ${owner.id}`)
        expect(ids).toEqual([...ids].sort())
        expect(step === 'none').toBe(changes.length === 0)
      }),
    ))
})

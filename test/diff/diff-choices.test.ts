import { describe, expect, it } from 'vitest'
import { diffModels } from '../../generator/diff/diff-models.js'
import type { Property } from '../../generator/model/schema.js'
import {
  grouped,
  jsonBody,
  model,
  object,
  objectResponse,
  operation,
  property,
  string,
} from '../emit/sdk/fixtures.js'

const [a, b, c] = ['a', 'b', 'c'].map(name => property(name, string())) as [Property, Property, Property]
const optional = (own: Property): Property => ({ ...own, required: false })
const exactly = (...members: readonly Property[]) => grouped('exactly-one', 'g', ...members)
const atLeast = (...members: readonly Property[]) => grouped('at-least-one', 'g', ...members)
const more = Array.from({ length: 13 }, (_, at) => property(`m${at}`, string()))

/** What the groups of one state and the next say, on the request side and the response side. */
const cases: readonly [
  name: string,
  old: readonly Property[],
  next: readonly Property[],
  want: readonly string[],
][] = [
  ['the order of rows', exactly(a, b), exactly(b, a), []],
  ['required members become at least one', [a, b], atLeast(a, b), ['choice-loosened']],
  ['required members become exactly one', [a, b], exactly(a, b), ['choice-loosened', 'choice-tightened']],
  ['optional members become at least one', [optional(a), optional(b)], atLeast(a, b), ['choice-tightened']],
  ['exactly one becomes both required', exactly(a, b), [a, b], ['choice-loosened', 'choice-tightened']],
  ['a new member joins', exactly(a, b), exactly(a, b, c), ['choice-loosened']],
  [
    'a known member joins',
    [...exactly(a, b), optional(c)],
    exactly(a, b, c),
    ['choice-loosened', 'choice-tightened'],
  ],
  ['a member leaves', atLeast(a, b, c), [...atLeast(a, b), optional(c)], ['choice-tightened']],
  ['a member goes', exactly(a, b, c), exactly(a, b), ['choice-tightened']],
  ['a group of one requires it', [a, optional(b)], [...exactly(a), optional(b)], ['text-changed']],
  ['very many members', exactly(...more), atLeast(...more), ['choice-loosened', 'choice-tightened']],
]

describe('groups of members', () => {
  it.each(cases)('%s', (_, old, next, want) => {
    const state = (members: readonly Property[]) =>
      model([
        operation('v3/a', 'post', {
          requestBody: jsonBody(object(...members)),
          response: objectResponse(...members),
        }),
      ])
    const { changes } = diffModels(state(old), state(next))
    const rulesOn = (side: string) =>
      changes.filter(change => change.subject === 'group' && change.side === side).map(({ rule }) => rule)
    expect([rulesOn('request').sort(), rulesOn('response').sort()]).toEqual([want, want])
  })
})

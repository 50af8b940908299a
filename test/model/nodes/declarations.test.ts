import { expect, test } from 'vitest'
import type { RequestBody } from '../../../generator/model/model.js'
import type { ModelTypes } from '../../../generator/model/nodes/model-nodes.js'
import {
  type Declared,
  kind,
  list,
  node,
  oneOf,
  optional,
  part,
  references,
  text,
  textOrNumber,
} from '../../../generator/model/nodes/node.js'

interface Note {
  readonly kind: 'note'
  readonly name: string
  readonly level: 'a' | 'b'
  readonly items?: readonly string[]
}

const declared: Declared<Note> = node('A note.', {
  kind: kind('note'),
  name: part(text),
  level: part(oneOf({ a: true, b: true })),
  items: optional(part(list(text))),
})

test('a declaration says what its type does', () => {
  expect(declared).toMatchObject({
    about: 'A note.',
    members: {
      kind: { shape: { kind: 'const', value: 'note' }, optional: false },
      name: { shape: { kind: 'scalar', types: ['string'] }, optional: false },
      level: { shape: { kind: 'enum', values: ['a', 'b'] }, optional: false },
      items: { shape: { kind: 'list', items: { kind: 'scalar', types: ['string'] } }, optional: true },
    },
  })
})

/** Each of these has to be refused by the compiler; where one is not, the type check of the tests fails. */
const refused: readonly Declared<Note>[] = [
  // @ts-expect-error a member is missing
  node('', { kind: kind('note'), name: part(text), level: part(oneOf({ a: true, b: true })) }),
  node('', {
    kind: kind('note'),
    name: part(text),
    level: part(oneOf({ a: true, b: true })),
    items: optional(part(list(text))),
    // @ts-expect-error the type has no such member
    other: part(text),
  }),
  node('', {
    kind: kind('note'),
    // @ts-expect-error the type wants it
    name: optional(part(text)),
    level: part(oneOf({ a: true, b: true })),
    // @ts-expect-error the type does not want it
    items: part(list(text)),
  }),
  node('', {
    // @ts-expect-error another value
    kind: kind('not'),
    // @ts-expect-error more than the type allows
    name: part(textOrNumber),
    // @ts-expect-error less than the type allows
    level: part(oneOf({ a: true })),
    items: optional(part(list(text))),
  }),
]

const { union } = references<ModelTypes>()

// @ts-expect-error a part of the union is missing
const refusedUnion: Declared<RequestBody> = union('JsonBody', 'XmlBody')

// @ts-expect-error a part that is none of the union
const refusedPart: Declared<RequestBody> = union('JsonBody', 'XmlBody', 'MultipartBody', 'Tag')

test('what differs from its type is refused, which the type check of the tests shows', () => {
  expect([...refused, refusedUnion, refusedPart]).toHaveLength(6)
})

import { describe, expect, test } from 'vitest'
import { compareStatements, placeOf } from './compare-statements.js'
import { reasonFor } from './explain.js'
import type { FieldFact, Parts, Statement } from './statement.js'

type Fields = { readonly [field: string]: FieldFact }

const parts = ({ body = {}, response = {} }: { body?: Fields; response?: Fields }): Parts => ({
  path: new Map(),
  query: new Map(),
  body: new Map(Object.entries(body)),
  response: new Map(Object.entries(response)),
})
const statement = (given: { body?: Fields; response?: Fields }): Statement =>
  new Map([['POST /v3/loans', parts(given)]])
const text: FieldFact = { type: 'string', required: false, encrypted: false }

describe('comparing two sources', () => {
  const cases: readonly (readonly [
    string,
    own: FieldFact | undefined,
    other: FieldFact | undefined,
    string[],
  ])[] = [
    ['the same fact', text, text, []],
    ['a field that only they have', undefined, text, ['missing']],
    ['a field that only we have', text, undefined, ['additional']],
    ['another type', text, { ...text, type: 'integer' }, ['type']],
    ['number and integer', { ...text, type: 'number' }, { ...text, type: 'integer' }, []],
    ['another need', text, { ...text, required: true }, ['required']],
    ['a need that is not said', text, { type: 'string', encrypted: false }, []],
    ['plain here, secret there', text, { ...text, encrypted: true }, ['encrypted']],
    ['a value that we refuse', { ...text, values: ['A'] }, { ...text, values: ['A', 'B'] }, ['values']],
    ['a value that they lack', { ...text, values: ['A', 'B'] }, { ...text, values: ['A'] }, []],
    ['no enumeration here', text, { ...text, values: ['A'] }, []],
  ]

  test.each(cases)('%s', (_, own, other, want) => {
    const { differences } = compareStatements(
      statement({ body: own ? { note: own } : {} }),
      statement({ body: other ? { note: other } : {} }),
    )
    expect(differences.map(({ kind }) => kind)).toEqual(want)
  })

  test('values of an answer are open', () => {
    const { differences } = compareStatements(
      statement({ response: { state: { ...text, values: ['A'] } } }),
      statement({ response: { state: { ...text, values: ['A', 'B'] } } }),
    )
    expect(differences).toEqual([])
  })

  test('what is inside a missing object is told once', () => {
    const { differences } = compareStatements(
      statement({}),
      statement({ body: { a: { ...text, type: 'array<object>' }, 'a[].b': text, 'a[].b.c': text } }),
    )
    expect(differences.map(placeOf)).toEqual(['POST /v3/loans body a missing'])
  })
})

describe('the reason of a difference', () => {
  const own = statement({ body: { note: text } })
  const other = statement({ body: { note: { ...text, required: true } } })
  const [difference] = compareStatements(own, other).differences

  test.each([
    ['a decision', new Map([['POST /v3/loans body note required', 'official']]), [], 'official'],
    [
      'a judge with our fact',
      new Map<string, string>(),
      [{ name: 'Go', statement: own }],
      'Go says the same and ranks above',
    ],
    ['a judge with their fact', new Map<string, string>(), [{ name: 'Go', statement: other }], undefined],
    [
      'a judge that has no such operation',
      new Map<string, string>(),
      [{ name: 'Go', statement: new Map() }],
      undefined,
    ],
  ])('%s', (_, decided, judges, want) => {
    expect(difference && reasonFor(difference, decided, judges)).toBe(want)
  })
})

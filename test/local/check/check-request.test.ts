import { describe, expect, it } from 'vitest'
import type { RawBody } from '../../../templates/runtime/local/check/raw-request.js'
import type { OperationModel } from '../../../templates/runtime/local/model/page-model.js'
import { object, plainOperation, row, text } from './small-tables.js'
import { jsonBody, taking, takingXml, told, xmlBody } from './told.js'

const amount = taking(object(row('amount!', object(row('total!', { kind: 'integer', minimum: 1 })))))
const oneOfTwo = taking(
  object(
    row('a', text, { choice: { rule: 'exactly-one', group: 'g' } }),
    row('b', text, { choice: { rule: 'exactly-one', group: 'g' } }),
  ),
)

describe('of a JSON body it says', () => {
  it.each<[name: string, given: OperationModel, body: unknown, want: readonly string[]]>([
    ['nothing', amount, { amount: { total: 1 } }, []],
    ['what is missing', amount, {}, ['body/amount value is required']],
    ['what is missing inside', amount, { amount: {} }, ['body/amount/total value is required']],
    ['that null is missing', amount, { amount: null }, ['body/amount value is required']],
    [
      'that a text is no integer',
      amount,
      { amount: { total: '1' } },
      ['body/amount/total must be an integer'],
    ],
    [
      'that a fraction is no integer',
      amount,
      { amount: { total: 1.5 } },
      ['body/amount/total must be an integer'],
    ],
    [
      'that a number is too small',
      amount,
      { amount: { total: 0 } },
      ['body/amount/total must be at least 1'],
    ],
    ['that a list is no object', amount, { amount: [] }, ['body/amount must be an object']],
    ['that the body is no object', amount, [], ['body must be an object']],
    [
      'which digits a number loses',
      taking(object(row('n', { kind: 'integer' }))),
      { n: 2 ** 60 },
      ['? body/n is beyond 2^53: its last digits are lost here'],
    ],
    [
      'nothing of fractions where they are taken',
      taking(object(row('n', { kind: 'number', fractions: true }))),
      { n: 1.5 },
      [],
    ],
    [
      'that a required text is empty',
      taking(object(row('a!', text))),
      { a: '' },
      ['body/a must not be empty'],
    ],
    ['nothing of an optional text that is empty', taking(object(row('a', text))), { a: '' }, []],
    ['that a number is no text', taking(object(row('a', text))), { a: 1 }, ['body/a must be a string']],
    [
      'the length in characters, not in units',
      taking(object(row('a', { ...text, maxLength: 2 }))),
      { a: '咖啡😀' },
      ['body/a has 3 characters, more than 2'],
    ],
    [
      'which values are allowed',
      taking(object(row('a', { ...text, enum: [{ value: 'X' }, { value: 'Y' }] }))),
      { a: 'x' },
      ['body/a must be one of X, Y'],
    ],
    [
      'which value is the only one',
      taking(object(row('a', { ...text, const: 'X' }))),
      { a: '' },
      ['body/a must be X'],
    ],
    [
      'that a text is no truth',
      taking(object(row('a', { kind: 'boolean' }))),
      { a: 'true' },
      ['body/a must be true or false'],
    ],
    [
      'how many items are missing',
      taking(object(row('a', { kind: 'array', items: text, minItems: 2 }))),
      { a: ['1'] },
      ['body/a has 1 items, fewer than 2'],
    ],
    [
      'which item is wrong',
      taking(object(row('a', { kind: 'array', items: text }))),
      { a: ['1', 2] },
      ['body/a/1 must be a string'],
    ],
    [
      'names with slashes as pointers have them',
      taking(object(row('a/b~', text))),
      { 'a/b~': 1 },
      ['body/a~1b~0 must be a string'],
    ],
    ['nothing of an object without rows', taking(object()), { a: 1 }, []],
    [
      'what is unknown beside what is known',
      taking(object(row('b', text))),
      { a: 1 },
      ['? body/a is not in the tables of the operation'],
    ],
    ['that one of a group is missing', oneOfTwo, {}, ['body/a one of a, b is required']],
    [
      'that one of a group is too many',
      oneOfTwo,
      { a: '1', b: '2' },
      ['body/b only one of a, b may be given'],
    ],
    ['nothing of a key with an index', taking(object(row('a_$n!', text))), { a_0: '1', a_17: '2' }, []],
    [
      'that a key has no index',
      taking(object(row('a_$n', text))),
      { a_x: '1' },
      ['? body/a_x is not in the tables of the operation'],
    ],
    ['nothing of a name of Object', taking(object(row('constructor', text))), {}, []],
    [
      'what the nearest of two shapes lacks',
      taking(
        object(
          row('a', {
            kind: 'one-of',
            alternatives: [
              { description: '', schema: object(row('x!', text), row('z!', text)) },
              { description: '', schema: object(row('y!', text)) },
            ],
          }),
        ),
      ),
      { a: { x: '1' } },
      ['body/a/z value is required'],
    ],
  ])('%s', (_, given, body, want) => {
    expect(told(given, { body: jsonBody(body) })).toEqual(want)
  })

  it.each<[name: string, given: OperationModel, body: RawBody, want: readonly string[]]>([
    [
      'that it is missing, by the fields that it lacks',
      amount,
      { kind: 'none' },
      ['body/amount value is required'],
    ],
    ['nothing where none is needed', taking(object(row('a!', text)), false), { kind: 'none' }, []],
    ['that it is no JSON', amount, { kind: 'json', text: '{' }, ['body must be JSON']],
    [
      'that it is nested deeper than anything is',
      taking(object()),
      { kind: 'json', text: '['.repeat(1e6) + ']'.repeat(1e6) },
      ['body must be JSON'],
    ],
    [
      'nothing of brackets inside of strings',
      taking(object(row('a', text))),
      jsonBody({ a: '["\\'.repeat(100) }),
      [],
    ],
    ['that XML is no JSON', amount, xmlBody({ amount: '1' }), ['body must be JSON']],
    ['that JSON is no XML', takingXml(row('a!', text)), jsonBody({}), ['body must be XML']],
    [
      'that there should be none',
      plainOperation,
      jsonBody({}),
      ['? body is there, and the operation takes none'],
    ],
  ])('%s', (_, given, body, want) => {
    expect(told(given, { body })).toEqual(want)
  })
})

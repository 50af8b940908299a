import { describe, expect, it } from 'vitest'
import { completeArguments } from '../../../generator/model/document/complete-arguments.js'
import type { Schema } from '../../../generator/model/schema.js'
import type { PhpArray, PhpValue } from '../../../generator/parse/sample/php-value.js'
import {
  array,
  content,
  grouped,
  jsonBody,
  object,
  oneOf,
  operation,
  property,
  string,
} from '../../emit/sdk/fixtures.js'
import { readArray } from '../../parse/sample/read-array.js'

/** An array as its names alone: what is completed is which rows it shows. */
function namesOf(value: PhpValue): unknown {
  if (value.kind !== 'php-array') return '…'
  return value.entries.map(({ key, value: own }) =>
    key?.kind === 'php-literal' ? { [String(key.value)]: namesOf(own) } : namesOf(own),
  )
}

function complete(code: string, schema: Schema): unknown {
  const args: PhpArray | undefined = readArray(code)
  const body = operation('v3/x', 'post', { requestBody: jsonBody(schema) })
  const done = completeArguments(args, {
    ...body,
    roots: [{ kind: 'root-row', name: 'json', required: true, description: '', span: body.span }],
  })
  return done === undefined ? undefined : namesOf(done)
}

const book = object(property('isbn', string()), property('title', string()))

const choice = object(
  ...grouped('exactly-one', 'g', property('a', string()), property('b', string())),
  property('c', string()),
)

describe('arguments are completed', () => {
  const table: readonly [name: string, code: string, schema: Schema, want: unknown][] = [
    ['one of a group', "['json' => ['b' => 1]]", choice, [{ json: [{ b: '…' }, { c: '…' }] }]],
    ['none of a group', "['json' => ['c' => 1]]", choice, [{ json: [{ a: '…' }, { c: '…' }] }]],
    [
      'too many of a group',
      "['json' => ['b' => 1, 'a' => 1, 'c' => 1]]",
      choice,
      [{ json: [{ b: '…' }, { a: '…' }, { c: '…' }] }],
    ],
    ['no arguments', '[]', choice, [{ json: [{ a: '…' }, { c: '…' }] }]],
    ['a row less', "['json' => ['title' => 1]]", book, [{ json: [{ isbn: '…' }, { title: '…' }] }]],
    ['all rows less, in an empty array', "['json' => []]", book, [{ json: [{ isbn: '…' }, { title: '…' }] }]],
    [
      'a member that is an empty array',
      "['json' => ['b' => []]]",
      object(property('b', book)),
      [{ json: [{ b: [{ isbn: '…' }, { title: '…' }] }] }],
    ],
    [
      'an empty list of objects',
      "['json' => ['b' => []]]",
      object(property('b', array(book))),
      [{ json: [{ b: [] }] }],
    ],
    [
      'the items of a list',
      "['json' => ['b' => [['isbn' => 1], []]]]",
      object(property('b', array(book))),
      [
        {
          json: [
            {
              b: [
                [{ isbn: '…' }, { title: '…' }],
                [{ isbn: '…' }, { title: '…' }],
              ],
            },
          ],
        },
      ],
    ],
    [
      'a list where the row is an object',
      "['json' => ['b' => [1]]]",
      object(property('b', book)),
      [{ json: [{ b: ['…'] }] }],
    ],
    [
      'an object where the row is a list',
      "['json' => ['b' => ['isbn' => 1]]]",
      object(property('b', array(book))),
      [{ json: [{ b: [{ isbn: '…' }] }] }],
    ],
    [
      'what stands inside a string',
      "['json' => ['b' => ['isbn' => 1]]]",
      object(property('b', string({ content: content('json', book) }))),
      [{ json: [{ b: [{ isbn: '…' }, { title: '…' }] }] }],
    ],
    [
      'the shape that fits',
      "['json' => ['b' => ['y' => 1]]]",
      object(
        property(
          'b',
          oneOf(
            ['one', object(property('x', string()))],
            ['two', object(property('y', string()), property('z', string()))],
          ),
        ),
      ),
      [{ json: [{ b: [{ y: '…' }, { z: '…' }] }] }],
    ],
    [
      'the shape that is a list',
      "['json' => ['b' => [['isbn' => 1]]]]",
      object(property('b', oneOf(['one', object(property('x', string()))], ['two', array(book)]))),
      [{ json: [{ b: [[{ isbn: '…' }, { title: '…' }]] }] }],
    ],
    [
      'nothing that is computed',
      "['json' => ['isbn' => 1, ...$more]]",
      book,
      [{ json: [{ isbn: '…' }, '…'] }],
    ],
  ]
  it.each(table)('%s', (_, code, schema, want) => expect(complete(code, schema)).toEqual(want))
})

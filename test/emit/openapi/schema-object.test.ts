import { describe, expect, test } from 'vitest'
import { stringifyStable } from '../../../generator/emit/json/stringify-stable.js'
import { schemaObject } from '../../../generator/emit/openapi/schema-object.js'
import type { Schema } from '../../../generator/model/schema.js'
import { grouped } from '../sdk/fixtures.js'
import { array, content, integer, number, object, oneOf, row, span, string, values } from './build-model.js'

const rows: [name: string, given: Schema, want: unknown][] = [
  ['a string', string(), { type: 'string', description: 'D' }],
  ['a constant', string({ const: 'A' }), { type: 'string', description: 'D', const: 'A' }],
  ['a default', string({ default: 'A' }), { type: 'string', description: 'D', default: 'A' }],
  [
    'an enumeration of doubled values',
    string({ enum: values('A', ['B', 'x<br/>y'], ['A', 'first']) }),
    { type: 'string', description: 'D', enum: ['A', 'B'], 'x-enum-descriptions': ['first', 'x\ny'] },
  ],
  [
    'lengths',
    string({ minLength: 6, maxLength: 32 }),
    { type: 'string', description: 'D', minLength: 6, maxLength: 32 },
  ],
  [
    'lengths of a plaintext, which are not those of the ciphertext',
    string({
      maxLength: 64,
      encryption: { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' },
    }),
    {
      type: 'string',
      description: 'D',
      contentEncoding: 'base64',
      'x-encryption': {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        plaintext: { maxLength: 64 },
      },
    },
  ],
  [
    'a range',
    number({ minimum: -1, maximum: 0.5 }),
    { type: 'number', description: 'D', minimum: -1, maximum: 0.5 },
  ],
  [
    'numbers of elements and lengths of items',
    array(string({ maxLength: 8 }), { minItems: 1, maxItems: 50 }),
    { type: 'array', description: 'D', items: { type: 'string', maxLength: 8 }, minItems: 1, maxItems: 50 },
  ],
  [
    'a group',
    object(row('c!', string()), ...grouped('exactly-one', 'g', row('a', string()), row('b', string()))),
    {
      type: 'object',
      description: 'D',
      properties: { c: { type: 'string' }, a: { type: 'string' }, b: { type: 'string' } },
      required: ['c'],
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    },
  ],
  [
    'two groups',
    object(
      ...grouped('exactly-one', 'g', row('a', string()), row('b', string())),
      ...grouped('at-least-one', 'h', row('c', string()), row('d', string())),
    ),
    {
      type: 'object',
      description: 'D',
      properties: {
        a: { type: 'string' },
        b: { type: 'string' },
        c: { type: 'string' },
        d: { type: 'string' },
      },
      allOf: [
        { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
        { anyOf: [{ required: ['c'] }, { required: ['d'] }] },
      ],
    },
  ],
  ['an empty enumeration', string({ enum: [] }), { type: 'string', description: 'D' }],
  [
    'numbers of a string',
    string({ enum: values(1, '2') }),
    { type: 'string', description: 'D', enum: ['1', '2'] },
  ],
  [
    'texts of an integer',
    integer({ enum: values('1', 2, '') }),
    { type: 'integer', description: 'D', enum: [1, 2, ''] },
  ],
  ['a number', number({ default: 0.5 }), { type: 'number', description: 'D', default: 0.5 }],
  ['a true', { kind: 'boolean', const: true, span }, { type: 'boolean', description: 'D', const: true }],
  ['an open object', object(), { type: 'object', description: 'D' }],
  [
    'an object',
    object(row('b!', string(), 'B'), row('a', string()), row('c!', integer())),
    {
      type: 'object',
      description: 'D',
      properties: {
        b: { type: 'string', description: 'B' },
        a: { type: 'string' },
        c: { type: 'integer' },
      },
      required: ['b', 'c'],
    },
  ],
  [
    'two rows of one name',
    object(row('a!', string()), row('a', integer())),
    {
      type: 'object',
      description: 'D',
      properties: { a: { type: 'string' } },
      required: ['a'],
      'x-duplicate-properties': [{ name: 'a', required: false, schema: { type: 'integer' } }],
    },
  ],
  [
    'keys with an index',
    object(row('a_$n!', string()), row('b_$n_$m', string())),
    {
      type: 'object',
      description: 'D',
      patternProperties: {
        '^a_[0-9]+$': { type: 'string', 'x-wire-name': 'a_$n', 'x-required': true },
        '^b_[0-9]+_[0-9]+$': { type: 'string', 'x-wire-name': 'b_$n_$m' },
      },
    },
  ],
  [
    'an array of arrays',
    array(array(number())),
    { type: 'array', description: 'D', items: { type: 'array', items: { type: 'number' } } },
  ],
  [
    'shapes of one type',
    oneOf(['first', object(row('a', string()))], ['second', object()]),
    {
      type: 'object',
      description: 'D',
      anyOf: [
        { type: 'object', description: 'first', properties: { a: { type: 'string' } } },
        { type: 'object', description: 'second' },
      ],
    },
  ],
  [
    'shapes of two types',
    oneOf(['', string()], ['', integer()]),
    { description: 'D', anyOf: [{ type: 'string' }, { type: 'integer' }] },
  ],
  [
    'the bytes of a file',
    { kind: 'binary', span },
    { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream', description: 'D' },
  ],
  [
    'encrypted content',
    string({
      content: content(object(row('a!', string())), { encoding: 'encrypted' }),
      encryption: { kind: 'encryption', algorithm: 'aes-256-ecb', key: 'apiv2', direction: 'decrypt' },
    }),
    {
      type: 'string',
      description: 'D',
      contentEncoding: 'base64',
      contentMediaType: 'application/json',
      contentSchema: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
      'x-encryption': { algorithm: 'aes-256-ecb', key: 'apiv2', direction: 'decrypt' },
    },
  ],
]

describe('the schema of', () => {
  test.each(rows)('%s', (_name, given, want) => {
    expect(JSON.parse(stringifyStable(schemaObject(given, 'D')))).toEqual(want)
  })
})

test('names that objects of JavaScript treat in their own way are names like any other', () => {
  const names = ['b', '__proto__', '1', 'constructor', '0', 'toString', '']
  const text = stringifyStable(schemaObject(object(...names.map(name => row(`${name}!`, string()))), ''))
  expect([...text.matchAll(/"([^"]*)": \{ "type": "string"/g)].map(([, name]) => name)).toEqual(names)
  expect(JSON.parse(text)).toHaveProperty('required', names)
})

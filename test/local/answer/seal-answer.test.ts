import { describe, expect, it } from 'vitest'
import { sealAnswer } from '../../../templates/runtime/local/answer/answer.js'
import type { SchemaModel } from '../../../templates/runtime/local/model/page-model.js'
import { forMerchant, integer, json, list, object, row, text } from '../check/small-tables.js'
import { answering } from './asked.js'

describe('a sealed answer has', () => {
  const encrypt = (plaintext: string, { algorithm }: { algorithm: string }) => `${algorithm}(${plaintext})`

  it.each<[name: string, schema: SchemaModel, answer: Readonly<Record<string, unknown>>, want: unknown]>([
    [
      'ciphertext for the merchant',
      object(row('name', { ...text, encryption: forMerchant })),
      { name: '陈' },
      { name: 'rsa-oaep(陈)' },
    ],
    ['data as text', object(row('a', json(object(row('b', integer))))), { a: { b: 1 } }, { a: '{"b":1}' }],
    ['text that is text already', object(row('a', json(object()))), { a: '{}' }, { a: '{}' }],
    [
      'ciphertext in lists inside of text',
      object(row('a', json(list(object(row('n', { ...text, encryption: forMerchant })))))),
      { a: [{ n: 'x' }] },
      { a: '[{"n":"rsa-oaep(x)"}]' },
    ],
    [
      'a query string',
      object(
        row('a', {
          ...text,
          content: {
            encoding: 'urlencoded',
            mediaType: 'application/x-www-form-urlencoded',
            schema: object(row('b', integer)),
          },
        }),
      ),
      { a: { b: 1 } },
      { a: 'b=1' },
    ],
    [
      'null and what is absent as they are',
      object(row('n', { ...text, encryption: forMerchant })),
      { n: null },
      { n: null },
    ],
    ['what no row has', object(row('n', text)), { m: { n: 1 } }, { m: { n: 1 } }],
  ])('%s', (_, schema, answer, want) => {
    expect(sealAnswer(answering(schema, {}), answer, encrypt)).toEqual(want)
  })
})

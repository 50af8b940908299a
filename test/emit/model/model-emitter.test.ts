import { describe, expect, it } from 'vitest'
import { createModelEmitter } from '../../../generator/emit/model/create-model-emitter.js'
import type { Model, Operation } from '../../../generator/model/model.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { modelFile } from '../../local/model/small-model.js'
import { firstText } from '../emit-input.js'
import {
  computed,
  content,
  encoded,
  example,
  model,
  object,
  operation,
  parameter,
  row,
  span,
  string,
  webhook,
} from '../openapi/build-model.js'
import { fixtureModel } from '../openapi/fixture-model.js'

const textOf = (given: Model): string => firstText(createModelEmitter(), given)
const linesOf = (given: Model): readonly string[] => textOf(given).trimEnd().split('\n')

describe('model.jsonl', () => {
  const lines = linesOf(fixtureModel)

  it('has an index, and a line for each operation and webhook in its order', () => {
    const [index, ...pages] = lines.map(line => JSON.parse(line))
    expect(pages.map(({ id }) => id)).toEqual([
      ...fixtureModel.operations.map(({ id }) => id),
      ...fixtureModel.webhooks.map(({ id }) => id),
    ])
    expect(index).toMatchObject({
      kind: 'index',
      formatVersion: 1,
      operations: fixtureModel.operations.map(({ method, path, id }) =>
        expect.arrayContaining([method, path, id]),
      ),
      webhooks: fixtureModel.webhooks.map(({ id }) => id),
    })
  })

  it('is what the SDK reads', () => {
    const read = readModel(modelFile(lines))
    expect(read.operations()).toHaveLength(fixtureModel.operations.length)
    expect(read.webhooks()).toHaveLength(fixtureModel.webhooks.length)
  })

  it('holds no places, and no line ends inside of lines', () => {
    expect(textOf(fixtureModel)).not.toContain('"span"')
    const text = 'a\nb\u2028\r\0\ud800'
    const [, line] = linesOf(model({ operations: [operation('v3/a', { title: text })] }))
    expect(JSON.parse(line ?? '')).toMatchObject({ title: text })
  })

  it('names the prefix that an operation has on its host', () => {
    const at = (baseUri: string): Operation =>
      operation('v3/a', { options: { kind: 'call-options', baseUri } })
    const entryOf = (given: Operation): unknown =>
      JSON.parse(linesOf(model({ operations: [given] }))[0] ?? '').operations[0]
    expect(entryOf(at('https://api.example.com/hk/'))).toEqual(['post', '/v3/a', 'v3/a#post', '/hk'])
    expect(entryOf(at('https://api.example.com/'))).toEqual(['post', '/v3/a', 'v3/a#post'])
  })

  it('is the same from an emitter that wrote another model before', () => {
    const emitter = createModelEmitter()
    firstText(emitter, fixtureModel)
    const [first, ...rest] = fixtureModel.operations
    const edited = { ...fixtureModel, operations: first ? [{ ...first, title: 'Edited' }, ...rest] : [] }
    expect(firstText(emitter, edited)).toBe(textOf(edited))
    expect(firstText(emitter, fixtureModel)).toBe(textOf(fixtureModel))
  })
})

const rsa = { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' } as const
const signed = { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' } as const
const body = object(
  row('a!', string()),
  row('name', string({ encryption: rsa })),
  row('detail', string({ content: content(object(row('b!', string()))) })),
)

function exampleOf(given: Operation): unknown {
  return JSON.parse(linesOf(model({ operations: [given] }))[1] ?? '').example
}

describe('the example of a request has', () => {
  const json = { kind: 'json', required: true, description: '', schema: body, span } as const
  const jsonCall = (sample: Parameters<typeof example>[0]): Operation =>
    operation('v3/a', { requestBody: json, examples: [example(sample)] })

  it.each<[name: string, given: Operation, want: unknown]>([
    ['the values of the sample', jsonCall({ json: { a: '1' } }), { json: { a: '1' } }],
    [
      'plaintext of digits',
      jsonCall({ json: { a: '1', name: '13900000042' } }),
      { json: { a: '1', name: '13900000042' } },
    ],
    [
      'plaintext for what is computed',
      jsonCall({ json: { a: '1', name: computed } }),
      { json: { a: '1', name: 'demo' } },
    ],
    [
      'plaintext for ciphertext',
      jsonCall({ json: { a: '1', name: 'Y2lwaGVy' } }),
      { json: { a: '1', name: 'demo' } },
    ],
    [
      'the data inside of strings',
      jsonCall({ json: { a: '1', detail: encoded({ b: 'x' }) } }),
      { json: { a: '1', detail: { b: 'x' } } },
    ],
    [
      'what is required inside of strings',
      jsonCall({ json: { a: '1', detail: encoded({}) } }),
      { json: { a: '1', detail: { b: 'demo' } } },
    ],
    ['what is required and not shown', jsonCall({ json: {} }), { json: { a: 'demo' } }],
    [
      'what is required where there is no sample',
      operation('v3/a', { requestBody: json }),
      { json: { a: 'demo' } },
    ],
    [
      'values of the path, the query and headers of its own',
      operation('v3/a/{id}', {
        method: 'get',
        parameters: [
          parameter('path', 'id!', string()),
          parameter('query', 'limit!', string()),
          parameter('header', 'Accept', string()),
          parameter('header', 'Idempotency-Key!', string()),
        ],
        examples: [example({ id: '7', query: { limit: '20' }, headers: { Accept: 'x' } })],
      }),
      { id: '7', query: { limit: '20' }, headers: { 'Idempotency-Key': 'demo' } },
    ],
    [
      'nothing of what the client signs',
      operation('v2/a', {
        protocol: 'v2',
        requestBody: {
          ...json,
          kind: 'xml',
          schema: object(
            row('a!', string()),
            row('sign!', string()),
            row('nonce_str!', string()),
            row('cert_sign!', string({ signature: signed })),
          ),
        },
        examples: [example({ xml: { a: '1', sign: 'X' } })],
      }),
      { xml: { a: '1' } },
    ],
    [
      'nothing of files and of their digests',
      operation('v3/upload', {
        requestBody: {
          kind: 'multipart',
          required: true,
          description: '',
          span,
          parts: [
            row('file!', { kind: 'binary', span }),
            row(
              'meta!',
              string({
                content: content(
                  object(row('sha256!', string()), row('filename!', string()), row('kind!', string())),
                ),
              }),
            ),
          ],
        },
      }),
      { body: { meta: { kind: 'demo' } } },
    ],
    ['nothing where nothing is taken', operation('v3/a', { method: 'get' }), {}],
  ])('%s', (_, given, want) => {
    expect(exampleOf(given)).toEqual(want)
  })
})

it('replies stand in their lines where they say more than that a notice was taken', () => {
  const acknowledged = object(row('code', string()), row('message', string()))
  const asked = object(row('code!', string()), row('fee!', string()))
  const replied = (body: ReturnType<typeof object>, headers: readonly string[] = []) =>
    webhook('v3/A.B', {
      reply: {
        ...webhook('v3/A.B').reply,
        body,
        headers: headers.map(name => parameter('header', name, string())),
      },
    })
  const replyOf = (given: ReturnType<typeof replied>): unknown => {
    const lines = linesOf(model({ webhooks: [given] }))
    const { reply } = JSON.parse(lines[1] ?? '')
    expect(readModel(modelFile(lines)).webhooks()).toMatchObject([{ id: 'v3/A.B' }])
    return reply
  }
  expect(replyOf(replied(acknowledged))).toBeUndefined()
  expect(replyOf(replied(asked))).toMatchObject({
    schema: { properties: [{ name: 'code' }, { name: 'fee' }] },
  })
  expect(replyOf(replied(asked))).not.toHaveProperty('signed')
  expect(replyOf(replied(asked, ['Authorization']))).toMatchObject({ signed: true })
})

it('answers and notices stand in their lines as the SDK gives them', () => {
  const opened = { ...rsa, key: 'merchant', direction: 'decrypt' } as const
  const aes = { ...rsa, algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt' } as const
  const resource = object(row('name!', string({ encryption: opened })))
  const [, operationText = '', webhookText = ''] = linesOf(
    model({
      operations: [
        operation('v3/a', {
          response: { kind: 'object', status: 200, mediaType: 'application/json', schema: resource, span },
        }),
      ],
      webhooks: [
        webhook('v3/A.B', {
          requestBody: {
            kind: 'json',
            required: true,
            description: '',
            schema: object(
              row(
                'ciphertext!',
                string({ encryption: aes, content: { ...content(resource), encoding: 'encrypted' } }),
              ),
            ),
            span,
          },
          ciphertext: ['ciphertext'],
        }),
      ],
    }),
  )
  expect(JSON.parse(operationText).answer).toEqual({ name: 'demo' })
  expect(JSON.parse(webhookText)).toMatchObject({
    body: { ciphertext: expect.any(String) },
    resource: { name: 'demo' },
  })
})

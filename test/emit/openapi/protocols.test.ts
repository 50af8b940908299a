import { describe, expect, test } from 'vitest'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import type { Operation, Response } from '../../../generator/model/model.js'
import type { Property, Schema } from '../../../generator/model/schema.js'
import { firstText, tools } from '../emit-input.js'
import {
  array,
  content,
  example,
  model,
  object,
  oneOf,
  operation,
  parameter,
  row,
  span,
  string,
} from './build-model.js'
import { lintFindings, schemaErrors } from './lint-document.js'

type Json = { readonly [name: string]: Json }

function emit(operations: readonly Operation[], sameShapePaths: 'keep' | 'merge' = 'keep'): Json {
  const emit = createOpenApiEmitter({ ...tools, openapi: { sameShapePaths } })
  return JSON.parse(firstText(emit, model({ operations })))
}

function emitOne(page: string, part: Partial<Omit<Operation, 'kind'>>): Json {
  const [item = {}] = Object.values(emit([operation(page, part)]).paths ?? {})
  return Object.values(item)[0] ?? {}
}

const xml = (...rows: readonly Property[]) =>
  ({ kind: 'xml', required: true, description: '', schema: object(...rows), span }) as const
const json = (schema: Schema, required = true) =>
  ({ kind: 'json', required, description: '', schema, span }) as const

const responses: readonly Response[] = [
  { kind: 'object', status: 200, mediaType: 'application/json', schema: object(), span },
  { kind: 'empty', status: 202, description: '', span },
  { kind: 'stream', status: 200, description: '', span },
  { kind: 'error-only', status: 200, mediaType: 'application/json', error: object(), span },
]

describe('answers that refuse a call', () => {
  test.each(responses.map(response => [response.kind, response] as const))(
    'of v3, beside an answer that is %s, have the shape of the service',
    (_, response) => {
      const { responses: got } = emitOne('v3/a', { response })
      expect(got?.['4XX']).toEqual({
        description: 'Client error',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/V3Error' } } },
      })
    },
  )

  test('the shape: code and message always, detail and its members where there are some', () => {
    const { components } = emit([operation('v3/a')])
    const { type, required, properties } = components?.schemas?.V3Error ?? {}
    expect({ type, required, names: Object.keys(properties ?? {}) }).toEqual({
      type: 'object',
      required: ['code', 'message'],
      names: ['code', 'message', 'detail'],
    })
    const detail = properties?.detail ?? {}
    expect(Object.keys(detail.properties ?? {})).toEqual([
      'field',
      'location',
      'issue',
      'value',
      'sign_information',
    ])
    expect(detail.required).toBeUndefined()
    expect(detail.properties?.value?.type).toBeUndefined()
  })

  test('of v2 come with status 200 and have no body of their own', () => {
    const document = emit([operation('v2/a', { requestBody: xml(row('a', string())) })])
    expect(document.paths?.['/a']?.post?.responses?.['4XX']).toEqual({ description: 'Client error' })
    expect(document.components).toBeUndefined()
  })
})

test('a redirect is the answer of success', () => {
  const response = { kind: 'redirect', status: 302, description: '', span } as const
  const { responses: got } = emitOne('v2/a', { method: 'get', response })
  expect(Object.keys(got ?? {})).toEqual(['302', '4XX'])
  expect(got?.['302']).toMatchObject({ headers: { Location: { schema: { format: 'uri-reference' } } } })
})

describe('the sign of v2', () => {
  const bodyOf = (got: Json) => got.requestBody?.content?.['application/xml']?.schema

  test('is a field of the body that the client supplies, not a scheme that importers apply', () => {
    const got = emitOne('v2/a', { requestBody: xml(row('a!', string()), row('sign_type', string())) })
    expect(got.security).toEqual([])
    expect(bodyOf(got)).toMatchObject({ required: ['a'] })
    expect(
      Object.entries(bodyOf(got)?.properties ?? {}).map(([name, one]) => [name, one['x-supplied-by']]),
    ).toEqual([
      ['a', undefined],
      ['sign_type', undefined],
      ['nonce_str', 'client'],
      ['sign', 'client'],
    ])
    expect(got.parameters).toBeUndefined()
  })

  test('a row of the page keeps its place and words, and is not asked of the caller', () => {
    const got = emitOne('v2/a', {
      requestBody: xml(row('sign!', string(), 'S'), row('nonce_str!', string(), 'N'), row('a!', string())),
    })
    expect(bodyOf(got)).toMatchObject({
      required: ['a'],
      properties: {
        sign: { description: 'S', 'x-supplied-by': 'client' },
        nonce_str: { description: 'N', 'x-supplied-by': 'client' },
      },
    })
    expect(Object.keys(bodyOf(got)?.properties ?? {})).toEqual(['sign', 'nonce_str', 'a'])
  })

  test('where a page says that there is no nonce_str, there is none', () => {
    const options = { kind: 'call-options', nonceless: true } as const
    const got = emitOne('v2/a', { options, requestBody: xml(row('a', string())) })
    expect(Object.keys(bodyOf(got)?.properties ?? {})).toEqual(['a', 'sign'])
  })

  test('of a call without a body stands in the query', () => {
    const parameters = [parameter('query', 'sign!', string(), 'S'), parameter('query', 'a!', string())]
    const got = emitOne('v2/a', { method: 'get', parameters })
    expect(got.parameters).toEqual([
      expect.objectContaining({ name: 'sign', in: 'query', description: 'S', 'x-supplied-by': 'client' }),
      { name: 'a', in: 'query', required: true, schema: { type: 'string' }, example: 'demo' },
      expect.objectContaining({ name: 'nonce_str', in: 'query', 'x-supplied-by': 'client' }),
    ])
  })

  test('a client certificate is still a scheme', () => {
    const options = { kind: 'call-options', security: true } as const
    const document = emit([operation('v2/a', { options, requestBody: xml(row('a', string())) })])
    expect(document.paths?.['/a']?.post?.security).toEqual([{ clientCertificate: [] }])
    expect(Object.keys(document.components?.securitySchemes ?? {})).toEqual(['clientCertificate'])
  })

  test('v3 has no such fields', () => {
    const got = emitOne('v3/a', { requestBody: json(object(row('sign!', string()))) })
    expect(got.requestBody?.content?.['application/json']?.schema).toEqual({
      type: 'object',
      properties: { sign: { type: 'string' } },
      required: ['sign'],
    })
  })
})

describe('the header that names the key', () => {
  const secret = string({
    encryption: { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' },
  })
  const merchant = string({
    encryption: { kind: 'encryption', algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt' },
  })
  const listed = [parameter('header', 'Wechatpay-Serial!', string(), 'W')]
  const headerOf = (part: Partial<Operation>): unknown => {
    const { parameters } = emitOne('v3/a', part)
    return Object.values(parameters ?? {}).map(({ name, required }) => [name, required])
  }
  const always = ['Wechatpay-Serial', true]
  const sometimes = ['Wechatpay-Serial', undefined]
  const bodies: readonly (readonly [name: string, schema: Schema, want: unknown])[] = [
    ['nothing is encrypted', object(row('a!', string())), [sometimes]],
    ['a field that must be there', object(row('a!', secret)), [always]],
    ['a field that may be absent', object(row('a', secret)), [sometimes]],
    ['in an object that may be absent', object(row('o', object(row('a!', secret)))), [sometimes]],
    ['in an object that must be there', object(row('o!', object(row('a!', secret)))), [always]],
    ['in a list', object(row('l!', array(object(row('a!', secret))))), [always]],
    [
      'in the content of a text',
      object(row('t!', string({ content: content(object(row('a!', secret))) }))),
      [always],
    ],
    ['in one of two shapes', object(row('x!', oneOf(['', secret], ['', string()]))), [sometimes]],
    ['in both shapes', object(row('x!', oneOf(['', secret], ['', secret]))), [always]],
    ['by another key', object(row('a!', merchant)), [sometimes]],
  ]

  test.each(bodies)('%s', (_, schema, want) => {
    expect(headerOf({ parameters: listed, requestBody: json(schema) })).toEqual(want)
  })

  test('a body that may be absent', () => {
    expect(headerOf({ parameters: listed, requestBody: json(object(row('a!', secret)), false) })).toEqual([
      sometimes,
    ])
  })

  test('a field of the query', () => {
    expect(headerOf({ parameters: [...listed, parameter('query', 'q!', secret)] })).toEqual([
      always,
      ['q', true],
    ])
  })

  test('a page without its row has it where it is needed, and only there', () => {
    expect(headerOf({ requestBody: json(object(row('a!', secret))) })).toEqual([always])
    expect(headerOf({ requestBody: json(object(row('a', secret))) })).toEqual([sometimes])
    expect(headerOf({ requestBody: json(object(row('a!', string()))) })).toEqual([])
  })

  test('its name has no case', () => {
    const parameters = [parameter('header', 'wechatpay-serial!', string())]
    expect(headerOf({ parameters, requestBody: json(object()) })).toEqual([['wechatpay-serial', undefined]])
  })
})

describe('paths that differ in the names of their placeholders', () => {
  const sample = (name: string, text: string) => [example({ [name]: text })]
  const path = (name: string) => [parameter('path', `${name}!`, string(), name)]
  const operations = [
    operation('v3/a/{x}/b/{y}', { parameters: [...path('x'), ...path('y')] }),
    operation('v3/a/{y}/b/{x}', {
      method: 'get',
      parameters: [...path('y'), ...path('x')],
      examples: sample('y', 'first'),
    }),
    operation('v3/a/{z}/b/{x}', { parameters: [...path('z'), ...path('x')] }),
    operation('v3/a/{z}/c', { parameters: path('z') }),
  ]

  test('stay, and say so', () => {
    const { paths = {} } = emit(operations)
    expect(Object.keys(paths)).toEqual([
      '/v3/a/{x}/b/{y}',
      '/v3/a/{y}/b/{x}',
      '/v3/a/{z}/b/{x}',
      '/v3/a/{z}/c',
    ])
    expect(paths['/v3/a/{y}/b/{x}']).toMatchObject({
      description: expect.stringContaining('/v3/a/{x}/b/{y} and /v3/a/{z}/b/{x}'),
      'x-same-shape-paths': ['/v3/a/{x}/b/{y}', '/v3/a/{z}/b/{x}'],
    })
    expect(Object.keys(paths['/v3/a/{z}/c'] ?? {})).toEqual(['post'])
  })

  test('become one with `merge`, with the names of the first', () => {
    const { paths = {} } = emit(operations, 'merge')
    expect(Object.keys(paths)).toEqual(['/v3/a/{x}/b/{y}', '/v3/a/{z}/c'])
    const item = paths['/v3/a/{x}/b/{y}'] ?? {}
    expect(Object.keys(item)).toEqual(['post', 'get', 'x-left-out-operations'])
    expect(item.get).toMatchObject({
      operationId: 'v3.a._y_.b._x_.get',
      'x-page': 'v3/a/{y}/b/{x}',
      parameters: [
        { name: 'x', description: 'y', example: 'first' },
        { name: 'y', description: 'x' },
      ],
    })
    expect(item['x-left-out-operations']).toEqual([
      {
        path: '/v3/a/{z}/b/{x}',
        method: 'post',
        operationId: 'v3.a._z_.b._x_.post',
        page: 'v3/a/{z}/b/{x}',
      },
    ])
  })

  test('both documents are valid, and the merged one by the rule, too, that refuses the other', async () => {
    for (const shape of ['keep', 'merge'] as const) {
      const document = JSON.stringify(emit(operations, shape))
      expect(await schemaErrors(document)).toEqual([])
      expect(await lintFindings(document)).toEqual([])
      const strict = await lintFindings(document, ['no-identical-paths'])
      expect(strict.length > 0).toBe(shape === 'keep')
    }
  })
})

import { describe, expect, test } from 'vitest'
import type { Operation, Webhook } from '../../generator/model/model.js'
import { planModel } from '../../generator/plan/plan-model.js'
import {
  array,
  binary,
  content,
  jsonBody,
  model,
  multipartBody,
  object,
  objectResponse,
  oneOf,
  operation,
  parameter,
  property,
  string,
  webhook,
  xmlBody,
} from '../emit/sdk/fixtures.js'

const leaf = (name = 'x') => object(property(name, string()))
const get = (page: string): Operation => operation(page, 'get')
const hook = (page: string): Webhook => webhook(page, object(property('id', string())))

describe('names of types', () => {
  const interfaces = (operations: readonly Operation[], webhooks: readonly Webhook[] = []) =>
    planModel(model(operations, webhooks)).plan.modules.flatMap(({ types }) =>
      types.interfaces.map(({ name, side }) => `${name} ${side}`),
    )

  test.each<readonly [string, Partial<Operation>, readonly string[]]>([
    [
      'parameters of all places',
      {
        parameters: [
          parameter('path', 'p', leaf('p')),
          parameter('query', 'q', leaf('q')),
          parameter('header', 'X-H', leaf('h')),
        ],
      },
      ['PostRequestP request', 'PostRequestQueryQ request', 'PostRequestHeadersXH request'],
    ],
    ['xml', { requestBody: xmlBody(object(property('a', leaf()))) }, ['PostRequestXmlA request']],
    [
      'parts',
      { requestBody: multipartBody(property('meta', leaf()), property('file', binary)) },
      ['PostRequestBodyMeta request'],
    ],
    ['a list at the top', { requestBody: jsonBody(array(leaf())) }, ['PostRequestJsonItem request']],
    [
      'a choice at the top',
      { requestBody: jsonBody(oneOf(['a', leaf('a')], ['b', leaf('b')])) },
      ['PostRequestJson2 request', 'PostRequestJson3 request'],
    ],
    [
      'a choice of members',
      { requestBody: jsonBody(object(property('m', oneOf(['a', leaf('a')], ['b', array(leaf('b'))])))) },
      ['PostRequestJsonM request', 'PostRequestJsonM2 request'],
    ],
    [
      'what a string holds',
      { requestBody: jsonBody(object(property('s', string({ content: content('json', leaf()) })))) },
      ['PostRequestJsonS request'],
    ],
    [
      'the error alone',
      {
        response: {
          kind: 'error-only',
          status: 200,
          error: object(property('detail', leaf())),
          mediaType: 'application/json',
          span: binary.span,
        },
      },
      ['PostErrorDetail response'],
    ],
    ['the answer', { response: objectResponse(property('a', leaf())) }, ['PostResponseA response']],
  ])('%s', (_, rest, want) => expect(interfaces([operation('v3/a', 'post', rest)])).toEqual(want))

  test.each([
    ['query', 'PostRequestQuery2'],
    ['headers', 'PostRequestHeaders2'],
    ['body', 'PostRequestBody2'],
  ])('a path parameter never takes that of a group: %s', (name, want) =>
    expect(
      interfaces([operation('v3/a', 'post', { parameters: [parameter('path', name, leaf())] })]),
    ).toEqual([`${want} request`]),
  )

  test('of a webhook: headers, body, resource and reply', () => {
    const resource = string({ content: content('json', object(property('inner', leaf('r')))) })
    const body = object(
      property('resource', object(property('ciphertext', resource))),
      property('other', string({ content: content('json', leaf('o')) })),
    )
    const notice = webhook('v3/A', body, {
      parameters: [parameter('header', 'X-H', leaf('h'))],
      ciphertext: ['resource', 'ciphertext'],
      reply: { ...hook('v3/A').reply, body: object(property('detail', leaf('d'))) },
    })
    expect(interfaces([], [notice])).toEqual([
      'WebhookHeadersXH response',
      'WebhookBodyResource response',
      'WebhookBodyOther response',
      'WebhookResourceInner response',
      'WebhookReplyDetail request',
    ])
    const [module] = planModel(model([], [notice])).plan.modules
    expect(module?.kind === 'webhook-module' && module.ciphertext).toBe(resource)
  })

  test.each<readonly [string, Partial<Webhook>]>([
    ['none is named', {}],
    ['the name is none of the body', { ciphertext: ['none'] }],
    ['the name is below none of the body', { ciphertext: ['none', 'id'] }],
    ['the name leads through a string', { ciphertext: ['id', 'x'] }],
    ['the name is that of an object', { ciphertext: ['deep'] }],
    ['the body has parts', { ciphertext: ['id'], requestBody: multipartBody(property('id', string())) }],
  ])('no resource where %s', (_, rest) => {
    const body = object(property('id', string()), property('deep', leaf()))
    const [module] = planModel(model([], [webhook('v3/A', body, rest)])).plan.modules
    expect(module?.kind === 'webhook-module' && module.ciphertext).toBeUndefined()
  })

  test('of a webhook of parts', () =>
    expect(
      interfaces([], [webhook('v3/A', leaf(), { requestBody: multipartBody(property('meta', leaf('m'))) })]),
    ).toEqual(['WebhookBodyMeta response']))
})

describe('names of an operation', () => {
  test.each<readonly [string, Operation['method'], Operation['requestBody'], readonly string[]]>([
    [
      'a word that is reserved',
      'delete',
      jsonBody(leaf()),
      [
        'delete',
        'delete_',
        'deleteOperation',
        'DeleteRequest',
        'DeleteRequestQuery',
        'DeleteRequestHeaders',
        'DeleteRequestJson',
        'DeleteResponse',
        'DeleteError',
      ],
    ],
    [
      'another, with xml',
      'put',
      xmlBody(leaf()),
      [
        'put',
        'put',
        'putOperation',
        'PutRequest',
        'PutRequestQuery',
        'PutRequestHeaders',
        'PutRequestXml',
        'PutResponse',
        'PutError',
      ],
    ],
    [
      'without a body',
      'get',
      undefined,
      [
        'get',
        'get',
        'getOperation',
        'GetRequest',
        'GetRequestQuery',
        'GetRequestHeaders',
        'GetRequestBody',
        'GetResponse',
        'GetError',
      ],
    ],
  ])('%s', (_, method, requestBody, want) => {
    const [module] = planModel(
      model([operation('v3/a', method, requestBody === undefined ? {} : { requestBody })]),
    ).plan.modules
    const [plan] = module?.kind === 'operation-module' ? module.operations : []
    expect(
      plan && [
        plan.exportName,
        plan.functionName,
        plan.descriptorName,
        plan.requestName,
        plan.queryName,
        plan.headersName,
        plan.bodyName,
        plan.responseName,
        plan.errorName,
      ],
    ).toEqual(want)
  })
})

describe('planning again', () => {
  test('notices every change of a page', () => {
    const [a, b] = [get('v3/a'), operation('v3/a', 'post')]
    const notice = hook('v3/N')
    const modules = (operations: readonly Operation[], webhooks: readonly Webhook[]) =>
      planModel(model(operations, webhooks)).plan.modules
    const [first, second] = modules([a, b], [notice])
    expect(modules([a, b], [notice])).toEqual([first, second])
    expect(modules([a], [])[0]).toMatchObject({ operations: [{ operation: { method: 'get' } }] })
    expect(modules([a, { ...b, id: 'other' }], [])[0]).toMatchObject({
      operations: [{}, { operation: { id: 'other' } }],
    })
    expect(modules([b, a], [])[0]).toMatchObject({
      operations: [{ functionName: 'post' }, { functionName: 'get' }],
    })
  })

  test('notices that only the file, or only the name of a page moved', () => {
    const q = get('v3/q')
    const page = (operations: readonly Operation[]) =>
      planModel(model(operations)).plan.modules.find(each => each.page === 'v3/q')
    expect(page([q])).toMatchObject({ path: 'sdk/v3/q.ts', access: ['v3', 'q'] })
    expect(page([get('v3/Q'), q])).toMatchObject({ path: 'sdk/v3/q_.ts', access: ['v3', 'q'] })
    expect(page([q])).toMatchObject({ path: 'sdk/v3/q.ts' })
  })

  test('keeps the names of a page whose names were asked for with fewer operations', () => {
    const a = operation('v3/z', 'get', { response: objectResponse(property('x', leaf())) })
    const b = operation('v3/z', 'post', { requestBody: jsonBody(object(property('x', leaf()))) })
    planModel(model([a]))
    const [module] = planModel(model([a, b])).plan.modules
    expect(module?.types.interfaces.map(({ name }) => name)).toEqual(['GetResponseX', 'PostRequestJsonX'])
  })
})

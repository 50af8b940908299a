import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Caller, PagedPromise } from '../../../templates/runtime/caller.js'
import { createChainClient } from '../../../templates/runtime/chain/create-chain-client.js'
import type { OperationTable } from '../../../templates/runtime/chain/operation-table.js'
import { call } from '../../../templates/runtime/client/call.js'
import type { CallOptions } from '../../../templates/runtime/client/call-options.js'
import { declared } from '../../../templates/runtime/client/declared.js'
import {
  type Client,
  isApiError,
  type OperationDescriptor,
  paginate,
  RequestError,
} from '../../../templates/runtime/index.js'
import { type Stage, startStage } from '../calls/stage.js'
import { rejectionOf } from '../support/failure-of.js'
import { next as step } from '../support/next.js'
import { elements, listOf } from './list-service.js'

const getOperation: OperationDescriptor = {
  id: 'v3/list#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/list',
  queryParameters: ['offset', 'limit'],
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
  paging: { form: 'offset', position: '/query/offset', first: 0, items: 'data', total: 'total_count' },
}

interface Asked {
  readonly query?: { readonly offset?: number; readonly limit?: number }
}

interface Answered {
  readonly data?: readonly string[]
}

const get = (client: Caller, request: Asked, options?: CallOptions): PagedPromise<Answered, 'data'> =>
  call(client, getOperation, request, options)

/** The module of a page, and one whose request asks for no page. */
const operations: OperationTable = {
  'v3/list': async () => ({ getOperation, get }),
  'v3/other': async () => ({ getOperation: { ...getOperation, id: 'v3/other#get', paging: undefined } }),
}

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => {
  stage.server.reset()
  stage.server.answer(({ url }) => {
    const query = new URL(url, 'http://x').searchParams
    const offset = Number(query.get('offset') ?? 0)
    const all = elements(5)
    return { body: { data: all.slice(offset, offset + Number(query.get('limit') ?? 2)), total_count: 5 } }
  })
})

const urls = (): readonly string[] => stage.server.received.map(({ url }) => url)

/** The method of a chain, with the type that generated modules give it. */
type Method = (request: Asked, options?: CallOptions) => PagedPromise<Answered, 'data'>
function methodAt(...names: readonly string[]): Method {
  const client = createChainClient<Client>(stage.config(), operations, {})
  return declared<Method>(names.reduce<unknown>((value, name) => Reflect.get(Object(value), name), client))
}

describe('pages over HTTP', () => {
  it('are asked for as the request asks, each with the options of the call', async () => {
    const options = { headers: { 'X-Own': 'a' } }
    expect(await listOf(paginate(get, stage.client(), { query: { limit: 2 } }, options))).toEqual(elements(5))
    expect(urls()).toEqual([
      '/v3/list?limit=2',
      expect.stringMatching(/^\/v3\/list\?(?=.*limit=2)(?=.*offset=2)/),
      expect.stringMatching(/^\/v3\/list\?(?=.*limit=2)(?=.*offset=4)/),
    ])
    expect(stage.server.received.map(({ headers }) => headers.get('x-own'))).toEqual([['a'], ['a'], ['a']])
  })

  it('have the facts of their answers', async () => {
    const [first] = await listOf(paginate(get, stage.client(), {}).pages())
    expect(first).toMatchObject({ status: 200, elements: ['e0', 'e1'], next: 2 })
    expect(new TextDecoder().decode(first?.bytes)).toContain('total_count')
  })

  it.each<readonly [string, () => Method]>([
    ['names', () => methodAt('v3', 'list', 'get')],
    ['a path', () => methodAt('v3/list', 'get')],
  ])('follow a chain by %s', async (_, method) => {
    expect(await listOf(paginate(method(), {}))).toEqual(elements(5))
    expect(urls()).toEqual(['/v3/list', '/v3/list?offset=2', '/v3/list?offset=4'])
  })

  it.each<readonly [string, readonly string[], RegExp, string]>([
    ['asks for no page', ['v3', 'other', 'get'], step.pageByHand, 'NOT_PAGED'],
    ['is not there', ['v3', 'list', 'post'], /Did you mean get|Its methods: get/, 'UNKNOWN_OPERATION'],
    ['is misspelt', ['v3', 'lisst', 'get'], /Did you mean v3\.list\?/, 'UNKNOWN_OPERATION'],
  ])('do not follow a method of a chain that %s', async (_, names, advice, code) => {
    const error = await rejectionOf(listOf(paginate(methodAt(...names), {})), advice)
    expect(error).toBeInstanceOf(RequestError)
    expect(error.code).toBe(code)
    expect(urls()).toEqual([])
  })

  it('that fail are errors of the service, with the way on', async () => {
    const answer = { status: 403, body: { code: 'NO_AUTH', message: '无权限' } }
    stage.server.answer(({ url }) =>
      url.includes('offset=1') ? answer : { body: { data: ['a'], total_count: 9 } },
    )
    const error = await rejectionOf(
      listOf(paginate(get, stage.client(), {})),
      /This was page 2; those before it are complete. To go on from there, begin with 1 in \/query\/offset\.$/,
    )
    expect(isApiError(error, getOperation) && error.code).toBe('NO_AUTH')
    expect(error).toMatchObject({ status: 403, operation: 'v3/list#get', page: { number: 2, position: 1 } })
    expect(error.stack).toContain('begin with 1')
  })

  it('end with their signal', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const error = await rejectionOf(
      (async () => {
        for await (const element of paginate(get, stage.client(), {}, { signal: controller.signal })) {
          seen.push(element)
          controller.abort()
        }
      })(),
      /begin with 2 in \/query\/offset/,
    )
    expect(error.code).toBe('ABORTED')
    expect(seen).toEqual(['e0', 'e1'])
    expect(urls()).toHaveLength(1)
  })

  it('need a client', async () => {
    const work = listOf(Reflect.apply(paginate, undefined, [get, { mchid: 'x' }, {}]))
    const error = await rejectionOf(work, /Pass what createClient\(\) returned, then the request/)
    expect(error.code).toBe('NOT_A_CLIENT')
  })
})

import { format, inspect, types } from 'node:util'
import { describe, expect, test } from 'vitest'
import { merchantOf } from '../../../templates/runtime/client/merchant.js'
import { RequestError } from '../../../templates/runtime/errors/index.js'
import { foreignFailureOf, rejectionOf } from '../support/failure-of.js'
import { pageModule, recordingClient } from './recording-client.js'

const loaded: string[] = []

function page(path: string, ...methods: readonly ('get' | 'post')[]) {
  return async () => {
    loaded.push(path)
    return pageModule(path, ...methods)
  }
}

const operations = {
  'v3/loans': page('v3/loans', 'get', 'post'),
  'v3/loans/': page('v3/loans/', 'post'),
  'v3/loans/{loan_id}': page('v3/loans/{loan_id}', 'get'),
  'v3/loans/out-no/{out_no}/bind': page('v3/loans/out-no/{out_no}/bind', 'post'),
  'v3/loans/outNo/x': page('v3/loans/outNo/x', 'get'),
  'v3/loans/then/name': page('v3/loans/then/name', 'get'),
  'v3/loans/broken': async (): Promise<Readonly<Record<string, unknown>>> => {
    throw new Error('Cannot find module')
  },
}

type Call = (request?: object, options?: object) => Promise<unknown>
interface Names {
  readonly [name: string]: Names & Call
}

const renamed = { 'v3/loans/outNo/x': 'v3.loans.outNo_.x' }
const { client, sent } = recordingClient(operations, renamed)
// The types of chains are those of generated modules, which have tests of their own (test/emit/sdk).
const v3: Names = Reflect.get(client, 'v3')

async function sentBy(call: PromiseLike<unknown>): Promise<string | undefined> {
  await call
  return sent.at(-1)
}

describe('the forms of a call', () => {
  test.each<readonly [string, () => PromiseLike<unknown>, string]>([
    ['a chain', () => v3.loans?.post?.({ json: { a: 1 } }) ?? none(), 'POST /v3/loans {"a":1}'],
    ['a chain without a request', () => v3.loans?.get?.() ?? none(), 'GET /v3/loans'],
    ['a placeholder', () => v3.loans?._loan_id_?.get?.({ loan_id: '7' }) ?? none(), 'GET /v3/loans/7'],
    ['a trailing slash', () => v3.loans?._empty_?.post?.({}) ?? none(), 'POST /v3/loans/'],
    [
      'kebab-case, and a name that functions have',
      () => below(v3.loans?.outNo?._out_no_, 'bind').post?.({ out_no: '8' }) ?? none(),
      'POST /v3/loans/out-no/8/bind',
    ],
    ['a renamed page', () => v3.loans?.outNo_?.x?.get?.({}) ?? none(), 'GET /v3/loans/outNo/x'],
    ['a declaration', () => methodOf(client.chain('v3/loans'), 'get')(), 'GET /v3/loans'],
    [
      'a declaration with a placeholder',
      () => methodOf(client.chain('v3/loans/{loan_id}'), 'get')({ loan_id: 'a/b' }),
      'GET /v3/loans/a%2Fb',
    ],
    ['a property', () => methodOf(client['v3/loans'], 'post')({ json: {} }), 'POST /v3/loans {}'],
    [
      'a page below a name that chains cannot have',
      () => methodOf(client.chain('v3/loans/then/name'), 'get')(),
      'GET /v3/loans/then/name',
    ],
    ['no page at all', () => client.request('GET /v3/other'), 'GET /v3/other'],
  ])('%s', async (_, call, want) => expect(await sentBy(call())).toBe(want))

  test('give the response, too', async () => {
    const { status, requestId } = await client.request('GET /v3/loans').withResponse()
    expect([status, requestId]).toEqual([200, 'request-1'])
  })

  test('a chain may be kept and used again', async () => {
    const { loans } = v3
    const before = sent.length
    await Promise.all([loans?.get?.(), loans?.post?.({ json: {} })])
    expect(sent.slice(before).sort()).toEqual(['GET /v3/loans', 'POST /v3/loans {}'])
  })
})

/** For names whose type is that of the functions' own members. */
function below(chain: Names | undefined, name: string): Names {
  return Reflect.get(chain ?? {}, name)
}

function none(): Promise<never> {
  return Promise.reject(new Error('The chain broke off.'))
}

/** What callers in JavaScript can write though the types have no such method. */
function methodOf(page: object, name: string): Call {
  const found: unknown = Object.entries(page).find(([key]) => key === name)?.[1]
  if (typeof found !== 'function') throw new Error(`There is no ${name}.`)
  return (request, options) => Promise.resolve(Reflect.apply(found, page, [request, options]))
}

describe('what does not exist', () => {
  test.each<readonly [string, () => PromiseLike<unknown>, RegExp, RegExp]>([
    [
      'a misspelt chain',
      () => v3.laons?.get?.() ?? none(),
      /no page v3\.laons\. Did you mean v3\.loans\?/,
      /^Did you mean v3\.loans\?/,
    ],
    [
      'a chain that ends early',
      () => v3.loans?.outNo?.get?.() ?? none(),
      /no page v3\.loans\.outNo\./,
      /client\.request\('POST \/v3\/…'/,
    ],
    [
      'a chain of nothing like it',
      () => v3.something?.entirely?.different?.get?.() ?? none(),
      /client\.request/,
      /client\.request\('POST \/v3\/…'/,
    ],
    [
      'a misspelt path',
      () => methodOf(Reflect.get(client, 'v3/loan'), 'get')(),
      /no page v3\/loan\. Did you mean v3\/loans/,
      /^Did you mean v3\/loans\?/,
    ],
    [
      'a URL with a value and a method',
      () => methodOf(client.chain('GET https://api.example/v3/loans/4200000000?mchid=1'), 'get')(),
      /no page https:\/\/api\.example\/v3\/loans\/…\. /,
      /^Did you mean v3\/loans\/\{loan_id\}\? Give loan_id in the request\. The method stands behind the page: \.get\(…\)\.$/,
    ],
    [
      'the path of a URL, as a property',
      () => methodOf(Reflect.get(client, '/v3/loans'), 'get')(),
      /no page \/v3\/loans\. /,
      /^Did you mean v3\/loans\?$/,
    ],
    [
      'names in the spelling of paths',
      () => v3.loans?.out_no?._out_no_?.bound?.post?.() ?? none(),
      /no page v3\.loans\.out_no\._out_no_\.bound\. /,
      /^Did you mean v3\.loans\.outNo\._out_no_\.bind\?$/,
    ],
    [
      'a misspelt folder',
      () => v3.loans?.outNoo?.get?.() ?? none(),
      /no page v3\.loans\.outNoo\. /,
      /^Did you mean v3\.loans/,
    ],
    [
      'a method that the page does not have',
      () => v3.loans?._loan_id_?.post?.({}) ?? none(),
      /no method post\. .*Its methods: get\./,
      /^Its methods: get\./,
    ],
    [
      'a method of the samples',
      () => v3.loans?.postAsync?.({}) ?? none(),
      /no method postAsync\. Did you mean post\? Its methods: get, post\./,
      /^Did you mean post\?/,
    ],
    [
      'a method that the page does not have, by path',
      () => methodOf(client['v3/loans'], 'delete')(),
      /no method delete/,
      /^Its methods: get, post\./,
    ],
    [
      'a module that is not there',
      () => methodOf(client['v3/loans/broken'], 'get')(),
      /v3\/loans\/broken cannot be loaded/,
      /bundler has to follow dynamic imports/,
    ],
    [
      'a member of every object as a path',
      () => methodOf(Reflect.get(client, 'v3/constructor'), 'get')(),
      /no page/,
      /client\.request\('POST \/v3\/…'/,
    ],
  ])('%s', async (_, call, message, advice) => {
    const before = sent.length
    const error = await rejectionOf(call(), advice)
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ code: 'UNKNOWN_OPERATION', outcome: 'not-sent' })
    expect(error.message).toMatch(message)
    expect(sent.length).toBe(before)
  })
})

describe('modules of pages', () => {
  test('are loaded by the first call, and no others', async () => {
    const { client: fresh } = recordingClient(operations)
    loaded.length = 0
    const folder: Names = Reflect.get(fresh, 'v3')
    const chain = folder.loans?._loan_id_
    inspect(fresh)
    expect(loaded).toEqual([])
    await chain?.get?.({ loan_id: '7' })
    expect(loaded).toEqual(['v3/loans/{loan_id}'])
  })
})

describe('what looks at any value', () => {
  const chain = v3.loans ?? {}

  test.each<readonly [string, unknown]>([
    ['client', client],
    ['chain', chain],
    ['page', client['v3/loans']],
  ])('%s: await gives it back', async (_, value) => expect(await value).toBe(value))

  test.each<readonly [string, unknown, string | undefined]>([
    ['client', client, '{}'],
    ['chain', chain, undefined],
    ['page', client['v3/loans'], '{}'],
  ])('%s: JSON', (_, value, want) => {
    expect(JSON.stringify(value)).toBe(want)
    expect(JSON.parse(JSON.stringify({ value }))).toEqual(want === undefined ? {} : { value: {} })
  })

  test.each<readonly [string, unknown, RegExp]>([
    ['client', client, /^RuntimeClient \{\}$/],
    ['chain', chain, /^\[chain v3\.loans\]$/],
    ['page', client['v3/loans'], /^\{\n? +get: \[Function/],
  ])('%s: util.inspect', (_, value, want) => {
    expect(inspect(value)).toMatch(want)
    expect(inspect(value, { showHidden: true, depth: null, customInspect: false })).not.toMatch(
      /PRIVATE KEY|Error/,
    )
    expect(inspect(value, { showProxy: true })).toBeTypeOf('string')
    expect(format('%s %o %O %j', value, value, value, value)).toBeTypeOf('string')
  })

  test('text, type, keys', () => {
    expect(`${chain}`).toContain('function')
    expect(typeof chain).toBe('function')
    expect(types.isPromise(client)).toBe(false)
    expect(Object.keys(client)).toEqual([])
    expect(Object.keys(chain)).toEqual([])
    expect('v3' in client && 'v3/loans' in client && 'chain' in client && 'request' in client).toBe(true)
    expect('v4/loans' in client || 'then' in client || 'toJSON' in client).toBe(false)
  })

  test.each([
    'then',
    'toJSON',
    'nodeType',
    'tagName',
    'asymmetricMatch',
    '$$typeof',
    '@@__IMMUTABLE_ITERABLE__@@',
    'prototype',
    'arguments',
    'caller',
    '__esModule',
  ])('a chain has no member %s', name => expect(Reflect.get(chain, name)).toBeUndefined())

  test('symbols lead nowhere', () => {
    expect(Reflect.get(chain, Symbol.iterator)).toBeUndefined()
    expect(Reflect.get(client, Symbol.asyncIterator)).toBeUndefined()
  })

  test('a chain cannot be changed', () => {
    expect(Reflect.set(chain, 'post', () => 'mine')).toBe(false)
    expect(foreignFailureOf(() => Object.defineProperty(chain, 'post', { value: 1 }))).toBeInstanceOf(
      TypeError,
    )
  })

  test('a client with chains is the client of its merchant', () => {
    expect(merchantOf(client).mchid).toBe('1900000001')
  })
})

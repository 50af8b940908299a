import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { jsonOperation, readOperation } from '../calls/operations.js'
import { type Stage, startStage } from '../calls/stage.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { expectNoLeak, personal } from './expect-no-leak.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const get = readOperation()
const [name = ''] = personal
const big = '9007199254740993'

describe('ids above 2^53 in an answer', () => {
  it.each([
    ['at the top', `{"name":"${name}","id":${big}}`, '/id'],
    ['in a list', `{"list":[{"id":1},{"id":${big}}]}`, '/list/*/id'],
    ['below zero', `{"id":-${big}}`, '/id'],
    ['behind text full of digits', `{"a":"${big}\\"","id":${big}}`, '/id'],
    ['with twenty digits', '{"id":12345678901234567890}', '/id'],
  ])('are refused by default: %s', async (_, body, field) => {
    stage.server.answer(() => ({ body }))
    const failure = await rejectionOf(stage.client().request(get), next.receiveBigint)
    expect(failure).toMatchObject({ code: 'UNSAFE_INTEGER', outcome: 'unknown', field, status: 200 })
    expect(failure.message).toContain('largeIntegers')
    expectNoLeak(failure, stage.parties)
  })

  it.each<[string, string, unknown]>([
    ['at the top', `{"id":${big}}`, { id: 9_007_199_254_740_993n }],
    [
      'beside small ones',
      `{"id":${big},"n":7,"f":1.5,"e":1e20}`,
      { id: 9_007_199_254_740_993n, n: 7, f: 1.5, e: 1e20 },
    ],
    ['in lists', `[[-${big}]]`, [[-9_007_199_254_740_993n]]],
    ['not where it is text', `{"id":"${big}","t":"integer:${big}"}`, { id: big, t: `integer:${big}` }],
    [
      'beside text that looks like our marks',
      `{"t":"integer:5","id":${big}}`,
      { t: 'integer:5', id: 9_007_199_254_740_993n },
    ],
    [
      'not where a number holds it',
      '{"id":9007199254740991,"x":9007199254740992000}',
      { id: Number.MAX_SAFE_INTEGER, x: 9_007_199_254_740_992_000n },
    ],
  ])('are given as bigint on request: %s', async (_, body, want) => {
    stage.server.answer(() => ({ body }))
    expect(await stage.client({ largeIntegers: 'bigint' }).request(get)).toEqual(want)
  })

  it('are found beside text of megabytes', async () => {
    const text = '\\"a'.repeat(1_500_000)
    stage.server.answer(() => ({ body: `{"t":"${text}","id":${big}}` }))
    const data = await stage.client({ largeIntegers: 'bigint' }).request(get)
    expect(data).toMatchObject({ id: 9_007_199_254_740_993n })
  })

  it('are found inside JSON text', async () => {
    const operation = readOperation({
      responseFields: { encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/content'] }] },
    })
    stage.server.answer(() => ({ body: { content: `{"a":{"id":${big}}}` } }))
    expect(await rejectionOf(stage.client().request(operation), next.receiveBigint)).toMatchObject({
      code: 'UNSAFE_INTEGER',
      field: '/content/a/id',
    })
    const data = await stage.client({ largeIntegers: 'bigint' }).request(operation)
    expect(data).toEqual({ content: { a: { id: 9_007_199_254_740_993n } } })
  })

  it('of an error keep nobody from reading it', async () => {
    stage.server.answer(() => ({
      status: 400,
      sign: false,
      body: `{"code":"PARAM_ERROR","message":"x","detail":{"id":${big}}}`,
    }))
    expect(await rejectionOf(stage.client().request(get), next.compareDocumentation)).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { id: 9_007_199_254_740_993n },
    })
  })
})

describe('ids above 2^53 in a request', () => {
  it('go as they are where they are bigint', async () => {
    const operation = jsonOperation({
      path: '/v3/a/{id}',
      pathParameters: ['id'],
      requestFields: {
        encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/json/content'] }],
      },
    })
    const id = 9_007_199_254_740_993n
    await stage.client().request(operation, { id, query: { id }, json: { id, content: { id } } })
    const [request] = stage.server.received
    expect(request?.url).toBe(`/v3/a/${big}?id=${big}`)
    expect(request?.body.toString()).toBe(`{"id":${big},"content":"{\\"id\\":${big}}"}`)
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RequestError } from '../../../templates/runtime/index.js'
import { rejectionOf, settlementOf } from '../support/failure-of.js'
import { anyStep, either, next } from '../support/next.js'
import { readOperation } from './operations.js'
import { type Stage, startStage, transports } from './stage.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

/** Characters that some URL parser encodes, drops, or takes for something else, and spellings of steps up. */
const odd = [
  ...'"<>`{}^|\\[]#? \t\n\r\0\u007fü中\u2028\ufeff',
  ...['{}', '{x', 'x}', '{{x}}', '{a/b}', '.', '..', '%2e', '%2E.', '.%2e', '%2e%2e'],
]
/** Spellings that mean nothing to a URL parser. */
const plain = [
  "'",
  '!',
  '$&',
  '(x)',
  '*',
  '+',
  ',',
  ';x=1',
  ':',
  '@',
  '~',
  '-._',
  '%2f',
  '%',
  '%zz',
  '%22',
  '...',
  '%252e',
]

describe.each(transports)('a path that is on no page, through %s', (_, transport) => {
  it.each(plain)('goes out as it is: %j', async text => {
    await stage.client(transport()).request(`GET /v3/a/${text}/b`)
    expect(stage.server.received.map(({ url }) => url)).toEqual([`/v3/a/${text}/b`])
  })

  it.each(odd)('is refused before sending: %j', async text => {
    for (const path of [`/v3/a/${text}/b`, `/v3/a/${text}`] as const) {
      const failure = await rejectionOf(stage.client(transport()).request(`GET ${path}`), next.operationText)
      expect(failure).toMatchObject({ name: 'RequestError', outcome: 'not-sent' })
    }
    expect([stage.server.received, stage.server.refused]).toEqual([[], []])
  })
})

describe.each(transports)('a descriptor of your own, through %s', (_, transport) => {
  it.each(odd.filter(text => text !== '?'))('is refused before sending with %j in its path', async text => {
    const operation = readOperation({ path: `/v3/a/${text}/b` })
    const [, parameter] = /\{([^{}]+)\}/.exec(text) ?? []
    const advice =
      parameter === undefined ? next.percentEncode : `Give ${parameter} beside the groups of the request.`
    const failure = await rejectionOf(stage.client(transport()).request(operation, {}), advice)
    expect(failure).toMatchObject({ name: 'RequestError', outcome: 'not-sent', operation: operation.id })
    expect([stage.server.received, stage.server.refused]).toEqual([[], []])
  })

  it.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    ['two dots of two values', '/v3/{a}{b}/x', { a: '.', b: '.' }, next.realValue],
    ['a dot beside a value', '/v3/.{a}/x', { a: '.' }, next.realValue],
    ['an escape that a value ends', '/v3/%2{a}/x', { a: 'e' }, next.percentEncode],
    ['an escape at the end', '/v3/x/%2{a}', { a: 'e' }, next.percentEncode],
  ])('is refused where values make a step: %s', async (_, path, values, advice) => {
    const operation = readOperation({ path, pathParameters: Object.keys(values) })
    const failure = await rejectionOf(stage.client(transport()).request(operation, values), advice)
    expect(failure).toMatchObject({ code: 'INVALID_PARAMETER', outcome: 'not-sent' })
  })

  it.each([
    ['/hk', '/hk'],
    ['/hk/', '/hk'],
    ['/a/../hk', '/hk'],
    ['/a b', '/a%20b'],
    ['/"x"', '/%22x%22'],
  ])('signs the prefix of its host as it is sent: %s', async (prefix, want) => {
    const client = stage.client({
      ...transport(),
      hosts: { 'https://apihk.mch.weixin.qq.com': stage.server.url },
    })
    const baseUri = `https://apihk.mch.weixin.qq.com${prefix}`
    const operation = readOperation({ path: '/v3/x' })
    // The server takes prefixes of the service alone for v3; what it refuses it has judged as v2.
    await settlementOf(client.request(operation, {}, { baseUri }), anyStep)
    const sent = [...stage.server.received, ...stage.server.refused.map(({ request }) => request)]
    expect(sent.map(({ url }) => url)).toEqual([`${want}/v3/x`])
  })
})

/** What a text can be refused for. */
const refused = either(next.percentEncode, next.realValue, next.takeOut, next.cutText, /beside the groups/)

it('whatever a path, its values and a query hold: it is refused, or signed as it is sent', async () => {
  const client = stage.client()
  const text = fc.string({ minLength: 1, maxLength: 6, unit: 'binary' })
  const mixed = fc.array(fc.oneof(text, fc.constantFrom(...odd, ...plain)), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(mixed, text, text, async (parts, value, name) => {
      stage.server.reset()
      const operation = readOperation({ path: `/v3/${parts.join('')}/{id}`, pathParameters: ['id'] })
      const call = client.request(operation, { id: value, query: { [name]: value } })
      const outcome = await settlementOf(call, refused)
      expect(stage.server.received).toHaveLength(outcome instanceof RequestError ? 0 : 1)
      expect(stage.server.refused).toEqual([])
    }),
    { numRuns: 200 },
  )
})

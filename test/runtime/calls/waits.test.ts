import { describe, expect, it } from 'vitest'
import type { CallOptions, RetryEvent } from '../../../templates/runtime/index.js'
import { doubledClient, first, signedResponse } from '../support/doubled-client.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

/** A client whose first answer has a status and headers, and the waits that it told of. */
function waiting(status: number, headers: Record<string, string>, body = '') {
  const delays: number[] = []
  const hooks = { onRetry: ({ delay }: RetryEvent) => delays.push(delay) }
  const doubled = doubledClient({
    hooks,
    retry: { delay: 1, maxDelay: 1 },
    timeout: 10_000,
    backupUri: false,
  })
  const answers = [new Response(body, { status, headers })]
  doubled.hosts[first] = async () => answers.shift() ?? signedResponse({ done: true }, doubled.clock.now)
  return { ...doubled, delays }
}

const post = 'POST /v3/x'
const get = 'GET /v3/x'

// Each has a client and answers of its own, so that all wait at once.
describe('Retry-After', { concurrent: true }, () => {
  it.each<[string, 'POST /v3/x' | 'GET /v3/x', number]>([
    ['429 of a write', post, 429],
    ['429 of a read', get, 429],
    ['503 of a read', get, 503],
    ['500 of a read', get, 500],
  ])('is waited for after %s', async (_, operation, status) => {
    const { client, delays, asked } = waiting(status, { 'Retry-After': '1' })
    const startedAt = performance.now()
    const request = operation === post ? { json: {} } : {}
    expect(await client.request(operation, request)).toEqual({ done: true })
    expect(performance.now() - startedAt).toBeGreaterThan(990)
    expect([delays, asked.length]).toEqual([[1_000], 2])
  })

  it('of a date is waited for, too', async () => {
    const date = { Date: 'Sat, 01 Aug 2026 01:00:00 GMT', 'Retry-After': 'Sat, 01 Aug 2026 01:00:01 GMT' }
    const { client, delays } = waiting(429, date)
    await client.request(get)
    expect(delays).toEqual([1_000])
  })

  it.each<[string, CallOptions]>([
    ["that does not fit the client's time", {}],
    ["that does not fit the call's own time", { timeout: 999 }],
  ])('%s ends the call at once, and is told', async (_, options) => {
    const { client, asked } = waiting(429, { 'Retry-After': options.timeout === undefined ? '11' : '1' })
    const startedAt = performance.now()
    const failure = await rejectionOf(client.request(post, { json: {} }, options), next.wait)
    const retryAfter = options.timeout === undefined ? 11_000 : 1_000
    expect(failure).toMatchObject({ status: 429, outcome: 'rejected', retryAfter })
    expect(failure.toJSON()).toMatchObject({ retryAfter })
    expect(performance.now() - startedAt).toBeLessThan(900)
    expect(asked).toHaveLength(1)
  })

  it('counts what earlier attempts took', async () => {
    const { client, hosts, asked, clock } = waiting(429, {})
    const slow = () => new Promise<Response>(resolve => setTimeout(() => resolve(answer()), 300))
    const answer = () => new Response('', { status: 429, headers: { 'Retry-After': '1' } })
    hosts[first] = slow
    clock.now += 5_000
    expect(await rejectionOf(client.request(get, {}, { timeout: 1_200 }), next.wait)).toMatchObject({
      status: 429,
    })
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['a write that may have arrived', post, 503, next.queryThenRepeatSame],
    ['what the service refused', get, 400, next.gateway],
  ] as const)('makes nobody repeat %s', async (_, operation, status, advice) => {
    const { client, asked } = waiting(status, { 'Retry-After': '0' })
    const request = operation === post ? { json: {} } : {}
    const failure = await rejectionOf(client.request(operation, request), advice)
    expect(failure.retryAfter).toBe(status === 503 ? 0 : undefined)
    expect(asked).toHaveLength(1)
  })

  it('that means nothing leaves the delays as they are', async () => {
    const { client, delays } = waiting(429, { 'Retry-After': 'soon' })
    await client.request(get)
    expect(delays).toEqual([1])
  })

  it('a refund that may have been accepted is not repeated', async () => {
    const { client, asked } = waiting(429, { 'Retry-After': '0' })
    const failure = await rejectionOf(
      client.request('POST /v3/refund/domestic/refunds', { json: {} }),
      next.wait,
    )
    expect(failure).toMatchObject({ outcome: 'unknown', retryAfter: 0 })
    expect(asked).toHaveLength(1)
  })
})

describe('a signature that is wrong on purpose', () => {
  const probe = (): Response => {
    const response = signedResponse({ done: false })
    response.headers.set('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/abc')
    return response
  }

  it.each([
    ['of a read is answered by another attempt', get, {}, 2],
    ['of a write is not', post, {}, 1],
    ['of a write is where writes are repeated', post, { repeatWrites: true }, 2],
  ] as const)('%s', async (_, operation, retry, attempts) => {
    const { client, hosts, asked, clock } = waiting(200, {})
    const answers = [probe()]
    hosts[first] = async () => answers.shift() ?? signedResponse({ done: true }, clock.now)
    const call = client.request(operation, operation === post ? { json: {} } : {}, { retry })
    if (attempts === 2) expect(await call).toEqual({ done: true })
    else
      expect(await rejectionOf(call, next.refuseProbe)).toMatchObject({
        code: 'SIGNATURE_PROBE',
        outcome: 'unknown',
      })
    expect(asked).toHaveLength(attempts)
  })

  it('each time is told in the end', async () => {
    const { client, hosts, asked } = waiting(200, {})
    hosts[first] = async () => probe()
    expect(await rejectionOf(client.request(get), next.refuseProbe)).toMatchObject({
      code: 'SIGNATURE_PROBE',
    })
    expect(asked).toHaveLength(3)
  })

  it('is none where it is merely wrong', async () => {
    const { client, hosts, asked } = waiting(200, {})
    hosts[first] = async () => new Response('{}')
    await rejectionOf(client.request(get), next.proxyDropsHeaders)
    expect(asked).toHaveLength(1)
  })
})

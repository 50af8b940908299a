import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ClientConfig, createClient, type FetchLike } from '../../../templates/runtime/index.js'
import { expectNoLeak, personal } from '../hostile/expect-no-leak.js'
import { certify, type TestParties } from '../server/parties.js'
import { type StrictServer, startStrictServer } from '../server/strict-server.js'
import { headerOf, pathOf } from '../server/wire.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { jsonOperation, readOperation } from './operations.js'
import { type Stage, startStage } from './stage.js'

let stage: Stage
let other: StrictServer
let others: TestParties

beforeAll(async () => {
  stage = await startStage()
  const [merchant, first, second] = await Promise.all([
    certify('0D01020304', 2031),
    certify('0D02', 2029),
    certify('0D03', 2031),
  ])
  others = {
    ...stage.parties,
    mchid: '1900000208',
    merchant,
    certificates: [first, second],
    apiV3Key: randomBytes(16).toString('hex'),
  }
  other = await startStrictServer(others, { now: () => stage.clock.now })
})
afterAll(async () => {
  await stage.server.close()
  await other.close()
})
beforeEach(() => {
  stage.server.reset()
  other.reset()
})
afterEach(() => vi.unstubAllGlobals())

const post = jsonOperation()

function second(more: Partial<ClientConfig> = {}) {
  const { mchid, merchant, apiV3Key } = others
  const own = { mchid, serial: merchant.serial, privateKey: merchant.privateKey, apiV3Key, publicKeys: {} }
  return createClient(stage.config({ ...own, baseUri: other.url, ...more }))
}

describe('several clients in one process', () => {
  it('share neither keys nor certificates nor connections to wrong places', async () => {
    const clients = [stage.client({ publicKeys: {} }), second()]
    await Promise.all(Array.from({ length: 20 }, (_, n) => clients[n % 2]?.request(post, { json: { n } })))
    expect([...stage.server.refused, ...other.refused]).toEqual([])
    const serials = (server: StrictServer) =>
      new Set(
        server.received
          .filter(each => pathOf(each) !== '/v3/certificates')
          .map(each => headerOf(each, 'wechatpay-serial')),
      )
    expect(serials(stage.server)).toEqual(new Set([stage.parties.certificates[1].serial]))
    expect(serials(other)).toEqual(new Set([others.certificates[1].serial]))
  })

  it('of the same merchant remember answers each for themselves', async () => {
    const clients = [stage.client(), stage.client()]
    await Promise.all(clients.map(client => client.request(post, { json: {} })))
    expect(stage.server.received).toHaveLength(2)
  })

  it('do not take an answer that is meant for another merchant', async () => {
    const failure = await rejectionOf(
      createClient(stage.config({ baseUri: other.url })).request(post, { json: {} }),
      next.clockOrKeys,
    )
    expect(failure.outcome).not.toBe('not-sent')
    expect(other.received).toEqual([])
  })
})

describe('an injected fetch', () => {
  it('takes the place of the global one', async () => {
    const urls: string[] = []
    const own: FetchLike = (url, init) => {
      urls.push(url)
      return fetch(url, init)
    }
    await stage.client({ fetch: own }).request(post, { json: {} })
    expect(urls).toEqual([`${stage.server.url}/v3/test/things`])
  })

  it.each([
    ['is none of the calls of a client on Node', {}, 0],
    ['is looked up at each call elsewhere', { userAgent: 'Cloudflare-Workers' }, 1],
  ])('that is the global one %s', async (_, navigator, times) => {
    vi.stubGlobal('navigator', navigator)
    const client = stage.client()
    const real = fetch
    const spy = vi.fn<FetchLike>((url, init) => real(url, init))
    vi.stubGlobal('fetch', spy)
    await client.request(post, { json: {} })
    expect(spy).toHaveBeenCalledTimes(times)
  })

  it('is asked not to follow redirects and is handed bytes', async () => {
    const inits: RequestInit[] = []
    const own: FetchLike = (url, init) => {
      inits.push(init)
      return fetch(url, init)
    }
    await stage.client({ fetch: own }).request(post, { json: { a: '中' } })
    expect(inits).toMatchObject([{ method: 'POST', redirect: 'manual', signal: expect.any(AbortSignal) }])
    expect(inits[0]?.body).toBeInstanceOf(Uint8Array)
  })

  it.each<[string, FetchLike]>([
    ['an error', () => Promise.reject(new Error('boom'))],
    ['text', () => Promise.reject('boom')],
    ['nothing', () => Promise.reject(undefined)],
  ])('that fails with %s leaves the outcome open', async (_, own) => {
    const failure = await rejectionOf(
      stage.client({ fetch: own }).request(post, { json: {} }),
      next.queryBeforeRepeating,
    )
    expect(failure).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST', outcome: 'unknown' })
  })

  it('that quotes the request in what it throws does not pass it on', async () => {
    const own: FetchLike = (url, init) => {
      const error = Object.assign(new Error(`${url} ${String(init.body)}`), {
        code: 'ECONNRESET',
        config: init,
      })
      return Promise.reject(new TypeError('fetch failed', { cause: error }))
    }
    const call = stage
      .client({ fetch: own })
      .request(post, { query: { name: personal[0] }, json: { card: personal[1] } })
    const failure = await rejectionOf(call, next.queryBeforeRepeating)
    expect(failure).toMatchObject({
      code: 'CONNECTION_LOST',
      cause: { name: 'TypeError', cause: { code: 'ECONNRESET' } },
    })
    expectNoLeak(failure, stage.parties)
  })

  it('that throws before it gives a promise is an error like any other', async () => {
    const own: FetchLike = () => {
      throw new Error('boom')
    }
    const failure = await rejectionOf(
      stage.client({ fetch: own }).request(post, { json: {} }),
      next.queryBeforeRepeating,
    )
    expect(failure).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' })
    expectNoLeak(failure, stage.parties)
  })

  it('is a transport that throws before it gives a promise', async () => {
    const transport = {
      send() {
        throw new Error('boom')
      },
    }
    const failure = await rejectionOf(
      stage.client({ transport }).request(post, { json: {} }),
      next.queryBeforeRepeating,
    )
    expect(failure).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' })
  })

  it('that answers without a body is enough', async () => {
    const own: FetchLike = async () => new Response(null, { status: 404 })
    const failure = await rejectionOf(stage.client({ fetch: own }).request(readOperation()), next.gateway)
    expect(failure).toMatchObject({ name: 'ApiError', code: 'HTTP_404' })
  })

  it('that never ends is given up', async () => {
    const own: FetchLike = () => new Promise(() => undefined)
    const call = stage.client({ fetch: own, timeout: 40 }).request(post, { json: {} })
    expect(await rejectionOf(call, next.queryOrRaiseTimeout)).toMatchObject({ code: 'TIMEOUT' })
  })
})

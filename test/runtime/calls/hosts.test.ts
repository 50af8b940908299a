import { createServer, request as forward, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createNodeTransport, type RetryEvent, type Transport } from '../../../templates/runtime/index.js'
import { closedAddress } from '../server/closed-address.js'
import { testTime } from '../server/parties.js'
import { type StrictServer, startStrictServer } from '../server/strict-server.js'
import { advised, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { jsonOperation, readOperation } from './operations.js'
import { type Stage, startStage, transports } from './stage.js'

let stage: Stage
let other: StrictServer

let nobody: string

const post = jsonOperation()
const get = readOperation()

beforeAll(async () => {
  stage = await startStage()
  nobody = await closedAddress()
  other = await startStrictServer(stage.parties, { now: () => stage.clock.now })
})
afterAll(async () => {
  await stage.server.close()
  await other.close()
})
beforeEach(() => {
  stage.server.reset()
  other.reset()
  stage.clock.now = testTime
})

const urls = (server: StrictServer): readonly string[] => server.received.map(({ url }) => url)

describe.each(transports)('hosts through %s', (_, transport) => {
  it.each([
    ['the prefix /hk', 'https://api.mch.weixin.qq.com/hk/', '/hk/v3/test/things', 'first'],
    ['the prefix /global', 'https://api.mch.weixin.qq.com/global/', '/global/v3/test/things', 'first'],
    ['another host', 'https://apihk.mch.weixin.qq.com/', '/v3/test/things', 'other'],
    [
      'another host with a prefix',
      'https://apihk.mch.weixin.qq.com/global/',
      '/global/v3/test/things',
      'other',
    ],
    ['the host for fraud', 'https://fraud.mch.weixin.qq.com/', '/v3/test/things', 'other'],
  ])('%s of a page is kept and signed', async (_, baseUri, url, host) => {
    const hosts = {
      'https://apihk.mch.weixin.qq.com': other.url,
      'https://fraud.mch.weixin.qq.com/': `${other.url}/`,
    }
    await stage.client({ ...transport(), hosts }).request({ ...post, baseUri }, { json: {} })
    expect(urls(host === 'first' ? stage.server : other)).toEqual([url])
    expect(stage.server.refused).toEqual([])
  })

  it("a call's own base address comes before the page's", async () => {
    const operation = { ...post, baseUri: 'https://apihk.mch.weixin.qq.com/' }
    await stage.client(transport()).request(operation, { json: {} }, { baseUri: `${other.url}/hk/` })
    expect(urls(other)).toEqual(['/hk/v3/test/things'])
  })

  it('a gateway whose path is not part of the signature', async () => {
    const gateway = await startGateway(stage.server.url)
    const client = stage.client({ ...transport(), baseUri: `${gateway.url}/gw/pay/` })
    await client.request({ ...post, baseUri: 'https://api.mch.weixin.qq.com/hk/' }, { json: { a: 1 } })
    gateway.server.closeAllConnections()
    gateway.server.close()
    expect(gateway.urls).toEqual(['/gw/pay/hk/v3/test/things'])
    expect(urls(stage.server)).toEqual(['/hk/v3/test/things'])
  })

  it('the backup host takes over, writes too, and stays first for a minute', async () => {
    const retries: RetryEvent[] = []
    const hooks = { onRetry: (event: RetryEvent) => retries.push(event) }
    const client = stage.client({ ...transport(), baseUri: nobody, backupUri: stage.server.url, hooks })
    await client.request(post, { json: {} })
    expect(retries).toMatchObject([
      {
        host: nobody,
        nextHost: stage.server.url,
        attempt: 1,
      },
    ])
    expect(advised(retries[0]?.error, next.checkNetworkThenRepeat)).toMatchObject({
      code: 'CONNECTION_FAILED',
      outcome: 'not-sent',
    })
    await client.request(post, { json: {} })
    expect(retries).toHaveLength(1)
    stage.clock.now += 60_001
    await client.request(post, { json: {} })
    expect(retries).toHaveLength(2)
    expect(urls(stage.server)).toHaveLength(3)
  })

  it('nobody takes over for another host of a page', async () => {
    const hosts = { 'https://apihk.mch.weixin.qq.com': nobody }
    const client = stage.client({ ...transport(), hosts, backupUri: stage.server.url })
    const failure = await rejectionOf(
      client.request({ ...post, baseUri: 'https://apihk.mch.weixin.qq.com/' }, { json: {} }),
      next.checkNetworkThenRepeat,
    )
    expect(failure).toMatchObject({ code: 'CONNECTION_FAILED', outcome: 'not-sent' })
    expect(urls(stage.server)).toEqual([])
  })

  it.each([502, 503])('a read that ends with %d goes to the backup host', async status => {
    other.answer(() => ({ status, sign: false, body: { code: 'X', message: 'x' } }))
    await stage.client({ ...transport(), baseUri: other.url, backupUri: stage.server.url }).request(get)
    expect([urls(other), urls(stage.server)]).toEqual([['/v3/test/things'], ['/v3/test/things']])
  })

  it('a read that ends with 500 is repeated at the same host', async () => {
    other.answer(() => ({ status: 500, sign: false, body: { code: 'X', message: 'x' } }))
    const client = stage.client({ ...transport(), baseUri: other.url, backupUri: stage.server.url })
    await rejectionOf(client.request(get), next.queryThenRepeatSame)
    expect([urls(other).length, urls(stage.server).length]).toEqual([3, 0])
  })
})

describe('the hosts of the service', () => {
  it.each([
    [
      'by default',
      {},
      undefined,
      ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com', 'https://api.mch.weixin.qq.com'],
    ],
    [
      'without a backup',
      { backupUri: false as const },
      undefined,
      ['https://api.mch.weixin.qq.com', 'https://api.mch.weixin.qq.com', 'https://api.mch.weixin.qq.com'],
    ],
    [
      'with a gateway',
      { baseUri: 'http://gw.test' },
      undefined,
      ['http://gw.test', 'http://gw.test', 'http://gw.test'],
    ],
    [
      'for Hong Kong',
      {},
      'https://apihk.mch.weixin.qq.com/',
      [
        'https://apihk.mch.weixin.qq.com',
        'https://apihk.mch.weixin.qq.com',
        'https://apihk.mch.weixin.qq.com',
      ],
    ],
  ])('%s', async (_, more, baseUri, want) => {
    const asked: string[] = []
    const node = createNodeTransport()
    const transport: Transport = {
      send(request) {
        asked.push(new URL(request.url).origin)
        return node.send({ ...request, url: nobody })
      },
    }
    const { baseUri: _own, ...config } = stage.config({ transport })
    const { createClient } = await import('../../../templates/runtime/index.js')
    const operation = baseUri === undefined ? post : { ...post, baseUri }
    await rejectionOf(
      createClient({ ...config, ...more }).request(operation, { json: {} }),
      next.checkNetworkThenRepeat,
    )
    expect(asked).toEqual(want)
  })
})

interface Gateway {
  readonly server: Server
  readonly url: string
  readonly urls: string[]
}

/** Passes requests on, without the first two parts of their path. */
async function startGateway(target: string): Promise<Gateway> {
  const urls: string[] = []
  const server = createServer((incoming, response) => {
    urls.push(incoming.url ?? '')
    const path = (incoming.url ?? '').replace(/^\/gw\/pay/, '')
    const { host: _, ...headers } = incoming.headers
    const outgoing = forward(target + path, { method: incoming.method ?? 'GET', headers }, answer => {
      response.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(response)
    })
    incoming.pipe(outgoing)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { server, url: `http://127.0.0.1:${port}`, urls }
}

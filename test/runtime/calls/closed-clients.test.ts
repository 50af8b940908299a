import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { createChainClient } from '../../../templates/runtime/chain/create-chain-client.js'
import {
  type Client,
  createClient,
  createNodeTransport,
  jsapiParameters,
  type StreamResponse,
  type Transport,
} from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { doubledClient, first, signedResponse } from '../support/doubled-client.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { readOperation } from './operations.js'

const post = 'POST /v3/x'
const json = { json: {} }
const platform = createTestPlatform()

describe('a client that is closed', () => {
  it.each<[string, (client: Client) => Promise<void>]>([
    ['by close()', client => client.close()],
    ['twice', async client => void (await Promise.all([client.close(), client.close()]))],
    ['at the end of await using', client => client[Symbol.asyncDispose]()],
  ])('%s makes no call any more', async (_, close) => {
    const { client, asked } = doubledClient()
    await client.request(post, json)
    await close(client)
    expect(await rejectionOf(client.request(post, json), next.beforeClose)).toMatchObject({
      name: 'ConfigurationError',
      code: 'CLOSED',
      outcome: 'not-sent',
      message: expect.stringMatching(/client was closed.*before close\(\)/),
    })
    expect(asked).toEqual([first])
  })

  it('still signs for front ends', async () => {
    const { client } = doubledClient()
    await client.close()
    expect(jsapiParameters(client, { appId: 'wx8888888888888888', prepayId: 'p' })).toHaveProperty('paySign')
  })

  it('is closed by its chains, too, and they with it', async () => {
    const config = { ...platform.config, fetch: async () => new Response() }
    const client = createChainClient(config, {}, {})
    await client.close()
    expect(await rejectionOf(client.request(post, json), next.beforeClose)).toMatchObject({ code: 'CLOSED' })
  })
})

describe('close()', () => {
  it('waits for calls under way, their repetitions included, but takes no new ones', async () => {
    const { client, hosts, asked, clock } = doubledClient({ retry: { delay: 20 }, timeout: 10_000 })
    hosts[first] = async () => {
      await sleep(20)
      hosts[first] = async () => signedResponse({ done: true }, clock.now)
      return new Response('', { status: 429 })
    }
    let isClosed = false
    const call = client.request(post, json)
    const closing = client.close().then(() => {
      isClosed = true
    })
    expect(await rejectionOf(client.request(post, json), next.beforeClose)).toMatchObject({ code: 'CLOSED' })
    expect(isClosed).toBe(false)
    expect(await call).toEqual({ done: true })
    await closing
    expect(asked).toEqual([first, first])
  })

  it.each<[string, string, object, RegExp]>([
    ['failed', 'refuse', {}, next.checkNetworkThenRepeat],
    ['was ended by its caller', 'swallow', { signal: AbortSignal.timeout(20) }, next.callAgain],
    ['could not even be made', 'answer', { headers: { a: '\n' } }, next.giveAscii],
  ])('does not wait for a call that %s', async (_, behaviour, options, advice) => {
    const { client, hosts } = doubledClient({ retry: { attempts: 1 }, timeout: 60_000 })
    if (behaviour === 'refuse' || behaviour === 'swallow') hosts[first] = behaviour
    await rejectionOf(client.request(post, json, options), advice)
    await client.close()
  })

  it('of the client on Node ends its connections, after a file that is being read', async () => {
    const server = createServer((_, response) => {
      response.write('a')
      setTimeout(() => response.end('b'), 50)
    })
    let open = 0
    server.on('connection', socket => {
      open += 1
      socket.on('close', () => {
        open -= 1
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const baseUri = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const client = createClient({ ...platform.config, baseUri })
    const operation = readOperation({ response: { kind: 'stream', status: 200 } })
    const file = await client.request<StreamResponse>(operation)
    const text = file.text()
    await client.close()
    expect(await text).toBe('ab')
    await vi.waitFor(() => expect(open).toBe(0))
    await new Promise(resolve => server.close(resolve))
  })

  it('leaves a transport that the configuration gave to whoever made it', async () => {
    const transport = createNodeTransport()
    const close = vi.spyOn(transport, 'close')
    const own: Transport = { send: request => transport.send(request), close }
    await createClient({ ...platform.config, transport: own }).close()
    expect(close).not.toHaveBeenCalled()
    await transport.close()
  })
})

import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  type ClientCertificate,
  createNodeTransport,
  type NodeTransportConfig,
  type Transport,
  type TransportResponse,
} from '../../../templates/runtime/index.js'
import { type RawServer, startRawServer } from '../server/raw-server.js'
import { foreignRejectionOf, rejectionOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { next } from '../support/next.js'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

interface Started {
  readonly url: string
  /** Connections that stand. */
  readonly sockets: Set<Socket>
  /** The most that stood at once. */
  readonly most: () => number
}

/** Counts the connections of a server and gives its address. */
async function listen(server: Server, scheme: string): Promise<Started> {
  const sockets = new Set<Socket>()
  let most = 0
  server.on('connection', socket => {
    sockets.add(socket)
    most = Math.max(most, sockets.size)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return {
    url: `${scheme}://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
    sockets,
    most: () => most,
  }
}

/** A server whose answers take `milliseconds`. */
function slowServer(milliseconds: number): Promise<Started> {
  return listen(
    createServer((_, response) => setTimeout(() => response.end('{}'), milliseconds)),
    'http',
  )
}

interface Asked {
  readonly signal?: AbortSignal
  readonly method?: string
  readonly body?: Uint8Array
  readonly onConnected?: (isConnected: boolean) => void
  readonly clientCertificate?: ClientCertificate
}

function ask(transport: Transport, url: string, more: Asked = {}): Promise<TransportResponse> {
  return transport.send({
    method: 'GET',
    url,
    headers: {},
    body: undefined,
    signal: new AbortController().signal,
    clientCertificate: undefined,
    ...more,
  })
}

async function textOf({ body }: TransportResponse): Promise<string> {
  let text = ''
  for await (const chunk of body) text += new TextDecoder().decode(chunk)
  return text
}

function transportWith(config: NodeTransportConfig = {}) {
  const transport = createNodeTransport(config)
  closers.push(() => transport.close())
  return transport
}

describe('connections at once', () => {
  it.each<[string, NodeTransportConfig, number, number]>([
    ['are 100 by default', {}, 130, 100],
    ['are as many as the settings say, to a gateway on http, too', { tls: { maxSockets: 3 } }, 12, 3],
  ])('%s; what is on top waits', { timeout: 30_000 }, async (_, config, calls, most) => {
    const server = await slowServer(100)
    const transport = transportWith(config)
    const answers = await Promise.all(
      Array.from({ length: calls }, async () => textOf(await ask(transport, server.url))),
    )
    expect(answers).toEqual(Array.from({ length: calls }, () => '{}'))
    expect(server.most()).toBe(most)
  })

  it('that are all taken leave a request unsent', async () => {
    const server = await slowServer(60_000)
    const transport = createNodeTransport({ tls: { maxSockets: 1 } })
    const [busy, waiting] = [new AbortController(), new AbortController()]
    const told: [string, boolean][] = []
    const first = ask(transport, server.url, {
      signal: busy.signal,
      onConnected: known => told.push(['first', known]),
    })
    const ended = [rejectionOf(first, next.queryBeforeRepeating)]
    await vi.waitFor(() => expect(told).toHaveLength(2))
    const second = ask(transport, server.url, {
      signal: waiting.signal,
      onConnected: known => told.push(['second', known]),
    })
    ended.push(rejectionOf(second, next.checkNetworkThenRepeat))
    await sleep(30)
    waiting.abort()
    busy.abort()
    await Promise.all(ended)
    expect(told).toEqual([
      ['first', false],
      ['first', true],
      ['second', false],
    ])
    await transport.close()
    await vi.waitFor(() => expect(server.sockets.size).toBe(0))
  })
})

describe('an answer with the status 101', () => {
  const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'
  it.each([
    ['that changes the protocol', upgrade],
    ['that changes nothing', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
  ])('%s is an answer, and its connection is closed', async (_, head) => {
    const server: RawServer = await startRawServer({ onRequest: socket => void socket.write(head) })
    closers.push(() => server.close())
    const transport = transportWith()
    const answer = await ask(transport, server.url)
    expect(answer.status).toBe(101)
    expect(await textOf(answer)).toBe('')
    answer.cancel()
    await vi.waitFor(() => expect(server.closed()).toBe(1))
    await transport.close()
  })
})

describe('close()', () => {
  it('ends kept connections, and nothing can be sent afterwards', async () => {
    const server = await slowServer(0)
    const transport = createNodeTransport()
    await textOf(await ask(transport, server.url))
    expect(server.sockets.size).toBe(1)
    await transport.close()
    await transport.close()
    await vi.waitFor(() => expect(server.sockets.size).toBe(0))
    expect(await rejectionOf(ask(transport, server.url), next.beforeClose)).toMatchObject({
      name: 'ConfigurationError',
      code: 'CLOSED',
      message: expect.stringContaining('transport was closed'),
    })
  })

  it.each<[string, (transport: Transport, url: string) => Promise<unknown>]>([
    ['a request under way', async (transport, url) => textOf(await ask(transport, url))],
    [
      'an answer that is being read',
      async (transport, url) => {
        const answer = await ask(transport, `${url}parts`)
        await sleep(100)
        return await textOf(answer)
      },
    ],
  ])('waits for %s', async (_, call) => {
    const server = await listen(
      createServer((request, response) => {
        if (request.url === '/parts') response.write('{')
        setTimeout(() => response.end('}'), 60)
      }),
      'http',
    )
    const transport = createNodeTransport()
    let isOver = false
    const over = call(transport, server.url).then(text => {
      isOver = true
      return text
    })
    await sleep(20)
    await transport.close()
    // What is read is over for the reader a moment after it is for the connection.
    await sleep(100)
    expect(isOver).toBe(true)
    expect(await over).toMatch(/\}$/)
    await vi.waitFor(() => expect(server.sockets.size).toBe(0))
  })

  it.each<[string, (transport: Transport, url: string) => Promise<unknown>, RegExp]>([
    [
      'could not be connected',
      transport => ask(transport, 'http://127.0.0.1:1/'),
      next.checkNetworkThenRepeat,
    ],
    [
      'could not be started',
      transport => ask(transport, 'http://127.0.0.1/', { method: 'G T' }),
      /Nothing was sent.*baseUri.*agent/,
    ],
    [
      'was answered in no known encoding',
      (transport, url) => ask(transport, `${url}odd`),
      /proxy that compresses answers/,
    ],
  ])('does not wait for what %s', async (_, call, advice) => {
    const server = await listen(
      createServer((_, response) => response.writeHead(200, { 'Content-Encoding': 'odd' }).end('x')),
      'http',
    )
    const transport = createNodeTransport()
    expect((await rejectionOf(call(transport, server.url), advice)).name).toMatch(/Error$/)
    await transport.close()
  })

  it('does not wait for what was over before it began', async () => {
    const transport = createNodeTransport()
    const over = ask(transport, 'http://127.0.0.1:1/', { signal: AbortSignal.abort() })
    expect(await foreignRejectionOf(over)).toMatchObject({ name: 'AbortError' })
    await transport.close()
  })

  it('leaves an agent that was given to whoever gave it', async () => {
    const destroy = vi.fn()
    const transport = createNodeTransport({ agent: { destroy } })
    await rejectionOf(ask(transport, 'http://127.0.0.1:1/'), /Nothing was sent.*baseUri.*agent/)
    await transport.close()
    expect(destroy).not.toHaveBeenCalled()
  })

  it('ends the connections that presented a client certificate, and those on https', async () => {
    const host = makeCertificate({ address: '127.0.0.1' })
    const key = host.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const server = await listen(
      createSecureServer({ key, cert: host.pem }, (_, response) => response.end('{}')),
      'https',
    )
    const transport = createNodeTransport({ tls: { ca: host.pem } })
    const clientCertificate = { kind: 'pem', cert: host.pem, key } as const
    await textOf(await ask(transport, server.url, { clientCertificate }))
    await textOf(await ask(transport, server.url, { clientCertificate }))
    expect(server.sockets.size).toBe(1)
    await textOf(await ask(transport, server.url))
    expect(server.sockets.size).toBe(2)
    await transport.close()
    await vi.waitFor(() => expect(server.sockets.size).toBe(0))
  })
})

it('what replaces the functions of node:http is used', async () => {
  const { default: http } = await import('node:http')
  const transport = transportWith()
  const spy = vi.spyOn(http, 'request').mockImplementation(() => {
    throw new Error('replaced')
  })
  await rejectionOf(ask(transport, 'http://127.0.0.1:1/'), next.checkNetworkThenRepeat)
  expect(spy).toHaveBeenCalledTimes(1)
  spy.mockRestore()
})

it('the timer of a connection is gone as soon as it stands, or has failed', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter(each => each === 'Timeout').length
  const server = await slowServer(50)
  const transport = transportWith({ connectTimeout: 60_000 })
  const before = timers()
  await rejectionOf(ask(transport, 'http://127.0.0.1:1/'), next.checkNetworkThenRepeat)
  await sleep(20)
  expect(timers()).toBeLessThanOrEqual(before)
  const answer = await ask(transport, server.url)
  expect(timers()).toBeLessThanOrEqual(before)
  await textOf(answer)
})

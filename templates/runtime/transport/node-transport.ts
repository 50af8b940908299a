import type {
  ClientRequest,
  Agent as HttpAgent,
  IncomingHttpHeaders,
  IncomingMessage,
  request as startPlain,
} from 'node:http'
import type { AgentOptions, Agent as HttpsAgent, request as startSecure } from 'node:https'
import type { ResponseHeaders } from '../caller.js'
import { nearestName } from '../chain/nearest-name.js'
import { checkObjectArgument } from '../client/check-argument.js'
import { checkPositive } from '../client/check-config.js'
import { checkNames } from '../client/check-names.js'
import { invalidSetting } from '../client/config-problem.js'
import { startTimer } from '../client/deadline.js'
import { declared } from '../client/declared.js'
import { withOwnErrors } from '../client/own-errors.js'
import { ResponseError } from '../errors/response-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import { connectionProblem } from './connection-problem.js'
import type { ClientCertificate, Transport, TransportRequest, TransportResponse } from './transport.js'

/** Settings of the transport on `node:https`. */
export interface NodeTransportConfig {
  /** Instead of agents of its own with kept connections; a proxy agent, for example. Not used with client certificates. */
  readonly agent?: NodeAgent
  /** Settings of its own agents, as `node:https` takes them. */
  readonly tls?: NodeTlsSettings
  /** Milliseconds until a connection must stand (10,000): one that does not was not sent anything, and another host may do. */
  readonly connectTimeout?: number
}

/** An agent of `node:http` or `node:https`, or one like it, under a type that needs none of Node's. */
export interface NodeAgent {
  destroy(): void
}

/** The settings of a `node:https` agent that are asked for most; all others are handed on, too. */
export interface NodeTlsSettings {
  /** PEM of the authorities to trust instead of the platform's own. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[]
  readonly servername?: string
  /** Connections at once. */
  readonly maxSockets?: number
  readonly [setting: string]: unknown
}

/**
 * A transport on `node:https`, which Node, Bun and Deno have.
 *
 * It presents client certificates, costs less per call than `fetch`, and knows whether a connection was made, so that
 * more failures are `not-sent`.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`) for settings that are none.
 */
export function createNodeTransport(config: NodeTransportConfig = {}): Transport {
  checkObjectArgument(config, 'config')
  withOwnErrors('config', () => checkNodeConfig(config))
  const routeOf = createRoutes(config)
  const connectTimeout = checkPositive(config.connectTimeout, 'connectTimeout', 10_000)
  return {
    async send(request) {
      request.onConnected?.(false)
      const route = await routeOf(request)
      // Its time may be over by now, and its failure is told as `not-sent`.
      if (request.signal.aborted) throw request.signal.reason
      return exchange(startRequest(route, request), request, connectTimeout)
    },
  }
}

function checkNodeConfig(config: NodeTransportConfig): void {
  checkNames(config, ['agent', 'tls', 'connectTimeout'], '', nearestName)
  const { agent, tls } = config
  if (agent !== undefined && typeof agent?.destroy !== 'function') {
    throw invalidSetting('agent', 'is no agent of node:https')
  }
  if (tls !== undefined && (typeof tls !== 'object' || tls === null)) {
    throw invalidSetting('tls', 'is no object of settings')
  }
}

function startRequest({ start, agent }: Route, request: TransportRequest): ClientRequest {
  const { method, headers, signal, url } = request
  try {
    return start(url, { method, headers: { ...headers, ...lengthOf(request) }, agent, signal })
  } catch (error) {
    throw connectionProblem(error, false)
  }
}

/** The module that a request goes through, and its connections. */
interface Route {
  readonly start: typeof startPlain | typeof startSecure
  readonly agent: HttpAgent | HttpsAgent
}

/** Routes are kept: each import costs time, a repeated one, too. */
function createRoutes(config: NodeTransportConfig): (request: TransportRequest) => Promise<Route> {
  const agent = config.agent === undefined ? undefined : declared<HttpAgent>(config.agent)
  const tls = declared<AgentOptions>(config.tls ?? {})
  const withCertificate = new Map<ClientCertificate, Promise<Route>>()
  let plain: Promise<Route> | undefined
  let secure: Promise<Route> | undefined
  return ({ url, clientCertificate }) => {
    if (!url.startsWith('https:')) {
      plain ??= plainRoute(agent)
      return plain
    }
    if (clientCertificate === undefined) {
      secure ??= secureRoute(tls, agent)
      return secure
    }
    const known = withCertificate.get(clientCertificate)
    const route = known ?? secureRoute({ ...tls, ...pemOf(clientCertificate) })
    withCertificate.set(clientCertificate, route)
    return route
  }
}

/**
 * How long a connection is kept that nothing goes over, in milliseconds: as `fetch` of Node has it, or less where the
 * server announces less. A server closes idle ones, too, perhaps just when the next call goes out, which is lost then.
 */
const kept = { keepAlive: true, timeout: 4_000 } as const

async function plainRoute(agent: HttpAgent | undefined): Promise<Route> {
  const { Agent, request } = await import('node:http')
  return { start: request, agent: agent ?? new Agent(kept) }
}

async function secureRoute(settings: AgentOptions, agent?: HttpAgent): Promise<Route> {
  const { Agent, request } = await import('node:https')
  return { start: request, agent: agent ?? new Agent({ ...kept, ...settings }) }
}

function pemOf(certificate: ClientCertificate): AgentOptions {
  return certificate.kind === 'pem'
    ? { cert: certificate.cert, key: certificate.key }
    : { pfx: Buffer.from(certificate.pfx), passphrase: certificate.passphrase }
}

function lengthOf({ method, body }: TransportRequest): Record<string, string> {
  if (body !== undefined) return { 'content-length': String(body.length) }
  return method === 'GET' || method === 'HEAD' ? {} : { 'content-length': '0' }
}

function exchange(
  outgoing: ClientRequest,
  request: TransportRequest,
  connectTimeout: number,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    let isConnected = false
    const connected = (): void => {
      isConnected = true
      request.onConnected?.(true)
    }
    outgoing.once('socket', socket => {
      if (!socket.connecting) return connected()
      const timer = startTimer(connectTimeout, () => outgoing.destroy(new ConnectTimeout()))
      const ready = request.url.startsWith('https:') ? 'secureConnect' : 'connect'
      socket.once(ready, () => {
        connected()
        clearTimeout(timer)
      })
      outgoing.once('close', () => clearTimeout(timer))
    })
    outgoing.on('error', error => {
      const { reason } = request.signal
      reject(
        request.signal.aborted && reason instanceof WechatPayError
          ? reason
          : connectionProblem(error, isConnected),
      )
    })
    outgoing.once('response', incoming => {
      decoded(incoming).then(body => {
        resolve({
          status: incoming.statusCode ?? 0,
          headers: readableHeaders(incoming.headers),
          body,
          cancel: () => void incoming.destroy(),
        })
      }, reject)
    })
    outgoing.end(request.body)
  })
}

class ConnectTimeout extends Error {
  readonly code = 'ETIMEDOUT'
  override readonly message = 'No connection was made in time.'
}

async function decoded(incoming: IncomingMessage): Promise<AsyncIterable<Uint8Array>> {
  const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() || 'identity'
  if (encoding === 'identity') return incoming
  const { createBrotliDecompress, createGunzip, createInflate } = await import('node:zlib')
  const { pipeline } = await import('node:stream')
  const decoders = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }
  for (const [name, create] of Object.entries(decoders)) {
    // Whoever reads the decoded stream hears of a failure of either.
    if (name === encoding) return pipeline(incoming, create(), () => undefined)
  }
  incoming.destroy()
  throw new ResponseError(
    'BODY_UNREADABLE',
    'The answer has a content encoding that is not known here.',
    'Look for a proxy that compresses answers.',
  )
}

function readableHeaders(headers: IncomingHttpHeaders): ResponseHeaders {
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  const known = new Map(pairs)
  return {
    get: name => known.get(name.toLowerCase()) ?? null,
    has: name => known.has(name.toLowerCase()),
    [Symbol.iterator]: () => pairs[Symbol.iterator](),
  }
}

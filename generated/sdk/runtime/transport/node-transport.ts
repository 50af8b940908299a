import type { ClientRequest, Agent as HttpAgent } from 'node:http'
import type { AgentOptions } from 'node:https'
import type { Socket } from 'node:net'
import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { startTimer } from '../client/deadline.js'
import { declared } from '../client/declared.js'
import { Lifetime } from '../client/lifetime.js'
import { anObject, aPositiveNumber, checkOptions, mustBe, type Rules } from '../client/rules.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import { checkCanConnect } from './check-can-connect.js'
import { connectionProblem } from './connection-problem.js'
import { type EndedRequest, type Ending, sendEndedBy } from './endings.js'
import { answerOf } from './node-answer.js'
import { createRoutes, type Route } from './node-routes.js'
import type { Transport, TransportResponse } from './transport.js'

/** Settings of the transport on `node:https`. */
export interface NodeTransportConfig {
  /** Replaces the transport's own agents, for example with a proxy agent. Not used with client certificates. */
  readonly agent?: NodeAgent | undefined
  /** Settings of its own agents, as in `node:https`; those other than TLS also apply to `http:` addresses. */
  readonly tls?: NodeTlsSettings | undefined
  /** Milliseconds to make a connection (10,000). After that nothing was sent, and another host is tried. */
  readonly connectTimeout?: number | undefined
}

const rules: Rules<NodeTransportConfig> = {
  agent: /* @__PURE__ */ mustBe(
    'an agent of node:https',
    value => typeof Reflect.get(Object(value), 'destroy') === 'function',
  ),
  tls: anObject,
  connectTimeout: aPositiveNumber,
}

/** An agent of `node:http` or `node:https`, or one like it, under a type without Node's types. */
export interface NodeAgent {
  destroy(): void
}

/** The most common settings of a `node:https` agent; any other setting works, too. */
export interface NodeTlsSettings {
  /** PEM of the authorities to trust, in place of the platform's. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  readonly servername?: string | undefined
  /** Connections to one host at a time (100); further calls wait within their own time. */
  readonly maxSockets?: number | undefined
  readonly [setting: string]: unknown
}

/** The transport on `node:https`. */
export interface NodeTransport extends Transport {
  /**
   * Waits for calls under way, including downloads that are being read, and closes the connections of its own agents.
   * Nothing can be sent afterwards.
   */
  close(): Promise<void>
}

/**
 * A transport on `node:https`, for Node, Bun and Deno. Clients on Node have their own by default; several can share one
 * made here. Close it yourself.
 *
 * It presents client certificates, costs less per call than `fetch`, and knows whether a connection was made, so more
 * failures are `not-sent`. Throws `ConfigurationError` (`INVALID_SETTING`) for wrong settings; in Workers, sending fails
 * with `UNSUPPORTED_RUNTIME`.
 */
export function createNodeTransport(config: NodeTransportConfig = {}): NodeTransport {
  checkObjectArgument(config, 'config')
  withOwnErrors('config', () => checkOptions(config, rules))
  const agent = config.agent === undefined ? undefined : declared<HttpAgent>(config.agent)
  const routes = createRoutes(declared<AgentOptions>(config.tls ?? {}), agent)
  const { connectTimeout = 10_000 } = config
  const lifetime = new Lifetime('transport')
  let canConnect = false
  return {
    send: sendEndedBy(async (request, ending) => {
      if (!canConnect) checkCanConnect()
      canConnect = true
      const over = lifetime.begin()
      try {
        ending.connected(false)
        const route = await routes.of(request)
        // Its time may be over by now; then it fails as `not-sent`.
        if (ending.isOver) throw ending.reason
        const outgoing = startRequest(route, request)
        outgoing.once('close', over)
        return await exchange(outgoing, request, ending, connectTimeout)
      } catch (error) {
        over()
        throw error
      }
    }),
    close: () => lifetime.end(() => routes.close()),
  }
}

function startRequest({ start, agent }: Route, request: EndedRequest): ClientRequest {
  const { method, headers, url } = request
  try {
    return start(url, { method, headers: withLength(headers, request), agent })
  } catch (error) {
    throw connectionProblem(error, false)
  }
}

function withLength(
  headers: EndedRequest['headers'],
  { method, body }: EndedRequest,
): EndedRequest['headers'] {
  const isWithout = body === undefined && (method === 'GET' || method === 'HEAD')
  return isWithout ? headers : { ...headers, 'content-length': String(body?.length ?? 0) }
}

function exchange(
  outgoing: ClientRequest,
  request: EndedRequest,
  ending: Ending,
  connectTimeout: number,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    let isConnected = false
    const fail = (error: unknown): void => {
      const { isOver, reason } = ending
      reject(isOver && reason instanceof WechatPayError ? reason : connectionProblem(error, isConnected))
    }
    outgoing.once(
      'close',
      ending.onOver(() => void outgoing.destroy(new Aborted())),
    )
    outgoing.once('socket', socket =>
      whenConnected(socket, outgoing, request.url, connectTimeout, () => {
        isConnected = true
        ending.connected(true)
      }),
    )
    outgoing.on('error', fail)
    outgoing.once('response', incoming => answerOf(incoming).then(resolve, reject))
    // Without this, a server that changes the protocol (101) would end the exchange silently.
    outgoing.once('upgrade', incoming => answerOf(incoming).then(resolve, reject))
    outgoing.end(request.body)
  })
}

/** Reports when bytes of the request can leave; ends the request if there is no connection in time. */
function whenConnected(
  socket: Socket,
  outgoing: ClientRequest,
  url: string,
  connectTimeout: number,
  connected: () => void,
): void {
  if (!socket.connecting) {
    connected()
    return
  }
  const timer = startTimer(connectTimeout, () => outgoing.destroy(new ConnectTimeout()))
  socket.once(url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
    connected()
    clearTimeout(timer)
  })
  outgoing.once('close', () => clearTimeout(timer))
}

/** As the option `signal` of `node:http` says it, which brings machinery for streams of all kinds. */
class Aborted extends Error {
  readonly code = 'ABORT_ERR'
  override readonly name = 'AbortError'
  override readonly message = 'The operation was aborted'
}

class ConnectTimeout extends Error {
  readonly code = 'ETIMEDOUT'
  override readonly message = 'No connection was made in time.'
}

import type { ClientRequest, Agent as HttpAgent, RequestOptions } from 'node:http'
import type { AgentOptions, Agent as HttpsAgent } from 'node:https'
import type { ClientCertificate, TransportRequest } from './transport.js'

/** The module that a request goes through, and its connections. */
export interface Route {
  readonly start: (url: string, options: RequestOptions) => ClientRequest
  readonly agent: HttpAgent | HttpsAgent
}

/** Routes of one transport, made when they are needed. */
export interface Routes {
  of(request: Pick<TransportRequest, 'url' | 'clientCertificate'>): Promise<Route>
  /** Ends the connections of the agents that were made here. */
  close(): Promise<void>
}

/**
 * Routes are kept: each import costs time, a repeated one, too. `agent` takes the place of those made here, except for
 * client certificates.
 */
export function createRoutes(settings: AgentOptions, agent: HttpAgent | undefined): Routes {
  const withCertificate = new Map<ClientCertificate, Promise<Route>>()
  const made: Promise<{ readonly agent: HttpAgent }>[] = []
  let plain: Promise<Route> | undefined
  let secure: Promise<Route> | undefined
  const own = (route: Promise<Route>): Promise<Route> => {
    made.push(route)
    return route
  }
  return {
    of({ url, clientCertificate }) {
      if (!url.startsWith('https:')) {
        plain ??= agent === undefined ? own(plainRoute(settings)) : plainRoute(settings, agent)
        return plain
      }
      if (clientCertificate === undefined) {
        secure ??= agent === undefined ? own(secureRoute(settings)) : secureRoute(settings, agent)
        return secure
      }
      const known = withCertificate.get(clientCertificate)
      const route = known ?? own(secureRoute({ ...settings, ...pemOf(clientCertificate) }))
      withCertificate.set(clientCertificate, route)
      return route
    },
    async close() {
      for (const route of await Promise.all(made)) route.agent.destroy()
    },
  }
}

/**
 * How long a connection is kept that nothing goes over, in milliseconds: as `fetch` of Node has it, or less where the
 * server announces less. A server closes idle ones, too, perhaps just when the next call goes out, which is lost then.
 * And how many there are at once to one host: what comes on top waits for one of them, within its own time. Without an
 * end to them, a host that becomes slow gets ever more connections, until files run out in the process.
 */
const standard = { keepAlive: true, timeout: 4_000, maxSockets: 100 } as const

// The functions are looked up at each call, so that what replaces them (tests, instrumentation) is used.

async function plainRoute(settings: AgentOptions, agent?: HttpAgent): Promise<Route> {
  const { default: http } = await import('node:http')
  return {
    start: (url, options) => http.request(url, options),
    agent: agent ?? new http.Agent({ ...standard, ...settings }),
  }
}

async function secureRoute(settings: AgentOptions, agent?: HttpAgent): Promise<Route> {
  const { default: https } = await import('node:https')
  return {
    start: (url, options) => https.request(url, options),
    agent: agent ?? new https.Agent({ ...standard, ...settings }),
  }
}

function pemOf(certificate: ClientCertificate): AgentOptions {
  return certificate.kind === 'pem'
    ? { cert: certificate.cert, key: certificate.key }
    : { pfx: Buffer.from(certificate.pfx), passphrase: certificate.passphrase }
}

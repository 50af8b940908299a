import type { ClientRequest, Agent as HttpAgent, RequestOptions } from 'node:http'
import type { AgentOptions, Agent as HttpsAgent } from 'node:https'
import type { ClientCertificate, TransportRequest } from './transport.js'

/** The module that a request goes through, and its connections. */
export interface Route {
  readonly start: (url: string, options: RequestOptions) => ClientRequest
  readonly agent: HttpAgent | HttpsAgent
}

/** Routes of one transport, made on demand. */
export interface Routes {
  of(request: Pick<TransportRequest, 'url' | 'clientCertificate'>): Promise<Route>
  /** Closes the connections of the agents made here. */
  close(): Promise<void>
}

/**
 * Routes are kept, because even a repeated import takes time. `agent` replaces the agents made here, except for client
 * certificates.
 */
export function createRoutes(settings: AgentOptions, agent: HttpAgent | undefined): Routes {
  const routes = new Map<ClientCertificate | 'http' | 'https', Promise<Route>>()
  return {
    of({ url, clientCertificate }) {
      const key = url.startsWith('https:') ? (clientCertificate ?? 'https') : 'http'
      const known = routes.get(key)
      if (known !== undefined) return known
      const own = typeof key === 'string' ? settings : { ...settings, ...pemOf(key) }
      const route = openRoute(key !== 'http', own, typeof key === 'string' ? agent : undefined)
      routes.set(key, route)
      return route
    },
    async close() {
      for (const route of await Promise.all(routes.values())) if (route.agent !== agent) route.agent.destroy()
    },
  }
}

/**
 * An idle connection is kept for 4 s, like in Node's `fetch`, or less if the server announces less: a server may close it
 * just when the next call goes out, and that call would be lost. Of 100 connections to one host, further calls wait for
 * one within their own time; without that limit a slow host would get ever more, until the process runs out of files.
 */
const standard = { keepAlive: true, timeout: 4_000, maxSockets: 100 } as const

async function openRoute(isSecure: boolean, settings: AgentOptions, agent?: HttpAgent): Promise<Route> {
  const { default: http } = await (isSecure ? import('node:https') : import('node:http'))
  return {
    // Looked up at each call, so that a later replacement (tests, instrumentation) is used.
    start: (url, options) => http.request(url, options),
    agent: agent ?? new http.Agent({ ...standard, ...settings }),
  }
}

function pemOf(certificate: ClientCertificate): AgentOptions {
  return certificate.kind === 'pem'
    ? { cert: certificate.cert, key: certificate.key }
    : { pfx: Buffer.from(certificate.pfx), passphrase: certificate.passphrase }
}

import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import type { ServerTls } from './keys/authority.js'
import { LocalServiceError } from './service/local-service-error.js'

/** What answers requests, and where. */
export interface ListenerOptions {
  /** Port on loopback (a free one). */
  readonly port?: number
  readonly tls: ServerTls
  readonly handle: (incoming: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Gets what went wrong in `handle`, and why TLS connections failed. */
  readonly report: (error: Error) => void
}

/** A port that is listened on. */
export interface Listener {
  readonly port: number
  /** Ends every connection at once. */
  close(): Promise<void>
}

/**
 * Listens on loopback alone (127.0.0.1, and ::1 if the machine has it), HTTP and TLS on the same port: the first byte of a
 * connection tells. TLS asks for a client certificate of the local authority and takes connections without one.
 *
 * Rejects with `LocalServiceError` (`ADDRESS_IN_USE`).
 */
export async function startListener(options: ListenerOptions): Promise<Listener> {
  const sockets = new Set<Socket>()
  const onConnection = connectionHandler(options, sockets)
  const servers = await listenOnLoopback(options.port ?? 0, onConnection)
  return {
    port: servers.port,
    async close() {
      for (const socket of sockets) socket.destroy()
      await Promise.all(servers.all.map(closed))
    },
  }
}

/** Hands a connection to one of two servers, which listen nowhere themselves. */
function connectionHandler(
  { tls, handle, report }: ListenerOptions,
  sockets: Set<Socket>,
): (socket: Socket) => void {
  const onRequest = requestHandler(handle, report)
  // Clients keep connections longer than Node's five seconds, and would meet the closing of one in the middle of a request.
  const alive = { keepAliveTimeout: 60_000 }
  const plain = createHttpServer(alive, onRequest)
  const secure = createHttpsServer(
    { ...alive, ...tls, requestCert: true, rejectUnauthorized: false },
    onRequest,
  )
  secure.on('tlsClientError', error => report(tlsProblem(error)))
  return socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    // A connection that breaks before its first byte concerns nobody; afterwards the servers listen, too.
    socket.on('error', () => undefined)
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1)
      if (first === null) return
      socket.unshift(first)
      const server = first[0] === tlsHandshake ? secure : plain
      server.emit('connection', socket)
    })
  }
}

/** The first byte of TLS: a record of the handshake. */
const tlsHandshake = 0x16

function requestHandler(
  handle: ListenerOptions['handle'],
  report: ListenerOptions['report'],
): (incoming: IncomingMessage, response: ServerResponse) => void {
  return (incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      // The client went away in the middle: nobody waits for an answer.
      if (incoming.destroyed && !incoming.complete) return
      report(error instanceof Error ? error : new Error(String(error)))
      if (response.headersSent) {
        response.destroy()
        return
      }
      const message = `The local service failed: ${error instanceof Error ? error.message : String(error)}`
      response.writeHead(500, { 'Content-Type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify({ code: 'SYSTEM_ERROR', message }))
    })
  }
}

function tlsProblem(error: Error): Error {
  // Some clients say why they leave, others just go.
  const isKnown = /unknown ca|bad certificate|certificate unknown/i.test(error.message)
  const isGone = /hang up|ECONNRESET/.test(error.message)
  const advice = 'Give it ca.pem: NODE_EXTRA_CA_CERTS, or its own setting for certificate authorities.'
  const hint = isKnown
    ? ` The client does not know the local certificate authority. ${advice}`
    : isGone
      ? ` The client left during the handshake; perhaps it does not know the local certificate authority. ${advice}`
      : ''
  const reason = 'reason' in error ? String(error.reason) : error.message
  return new Error(`A TLS connection failed: ${reason}.${hint}`, { cause: error })
}

interface Listening {
  readonly port: number
  readonly all: readonly Server[]
}

async function listenOnLoopback(wanted: number, onConnection: (socket: Socket) => void): Promise<Listening> {
  const first = await listen('127.0.0.1', wanted, onConnection)
  const port = portOf(first)
  try {
    return { port, all: [first, await listen('::1', port, onConnection)] }
  } catch (error) {
    const code = codeOf(error)
    // A machine without IPv6.
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'EINVAL')
      return { port, all: [first] }
    await closed(first)
    // The free port of IPv4 is not free there: another one is. A port that was asked for is taken, for `localhost` leads there.
    if (wanted === 0 && code === 'EADDRINUSE') return await listenOnLoopback(0, onConnection)
    throw addressProblem(error, '::1', port)
  }
}

async function listen(host: string, port: number, onConnection: (socket: Socket) => void): Promise<Server> {
  const server = createServer({ noDelay: true }, onConnection)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, ipv6Only: true }, resolve)
  }).catch((error: unknown) => {
    throw host === '::1' ? error : addressProblem(error, host, port)
  })
  return server
}

function addressProblem(error: unknown, host: string, port: number): unknown {
  const code = codeOf(error)
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error
  const what = code === 'EACCES' ? 'may not be used by this user' : 'is in use'
  return new LocalServiceError(
    'ADDRESS_IN_USE',
    `Port ${port} on ${host} ${what}.`,
    'Stop what listens there (another local service?), or choose another port: --port, or the option port. 0 takes a free one.',
  )
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  return address.port
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) =>
    server.close(error => (error === undefined ? resolve() : reject(error))),
  )
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

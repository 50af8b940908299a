import { lookup } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { connect as connectTcp } from 'node:net'
import { connect as connectTls, type DetailedPeerCertificate, type TLSSocket } from 'node:tls'
import { wordOf } from '../errors/safe-cause.js'

/** What the doctor asks of the network. None of it throws: failures are told. */
export interface Network {
  /** Addresses of a host. */
  lookup(host: string): Promise<Lookup>
  /** Connects, with TLS where the address begins with `https:`, and hangs up. */
  handshake(url: URL): Promise<Handshake>
  /** An unsigned GET, of whose answer the head matters. */
  head(url: URL): Promise<Head>
}

/** Addresses of a host, or the code of the failure: `ENOTFOUND`. */
export type Lookup =
  | { readonly kind: 'found'; readonly addresses: readonly string[] }
  | { readonly kind: 'failed'; readonly code: string }

/** How a connection went. */
export type Handshake =
  /** Connected; over TLS with a certificate that this machine trusts. */
  | { readonly kind: 'connected'; readonly milliseconds: number; readonly protocol: string }
  /** Over TLS with a certificate that this machine does not trust, by the code of Node, and who issued it. */
  | { readonly kind: 'untrusted'; readonly code: string; readonly issuer: string }
  | { readonly kind: 'failed'; readonly code: string; readonly isTls: boolean }

/** The head of an answer. */
export type Head =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly date: string
      readonly contentType: string
      readonly milliseconds: number
    }
  | { readonly kind: 'failed'; readonly code: string }

const timeout = 10_000

/** The network of this machine. */
export const machineNetwork: Network = {
  async lookup(host) {
    try {
      const found = await lookup(host, { all: true })
      return { kind: 'found', addresses: found.map(({ address }) => address) }
    } catch (error) {
      return { kind: 'failed', code: codeOf(error) }
    }
  },
  handshake: url => (url.protocol === 'https:' ? handshakeTls(url) : handshakeTcp(url)),
  head,
}

function handshakeTcp(url: URL): Promise<Handshake> {
  const startedAt = performance.now()
  return new Promise(resolve => {
    const socket = connectTcp({ host: hostOf(url), port: portOf(url), timeout })
    const finish = (result: Handshake): void => {
      socket.destroy()
      resolve(result)
    }
    socket.on('connect', () =>
      finish({ kind: 'connected', milliseconds: since(startedAt), protocol: 'http' }),
    )
    socket.on('timeout', () => finish({ kind: 'failed', code: 'ETIMEDOUT', isTls: false }))
    socket.on('error', error => finish({ kind: 'failed', code: codeOf(error), isTls: false }))
  })
}

/** Takes any certificate, to see whose it is. Nothing is sent. */
function handshakeTls(url: URL): Promise<Handshake> {
  const startedAt = performance.now()
  const host = hostOf(url)
  const isName = /[a-z]/i.test(host) && !host.includes(':')
  return new Promise(resolve => {
    let isConnected = false
    const socket = connectTls({
      host,
      port: portOf(url),
      ...(isName ? { servername: host } : {}),
      rejectUnauthorized: false,
      timeout,
    })
    const finish = (result: Handshake): void => {
      socket.destroy()
      resolve(result)
    }
    socket.on('connect', () => {
      isConnected = true
    })
    socket.on('secureConnect', () => finish(judge(socket, since(startedAt))))
    socket.on('timeout', () => finish({ kind: 'failed', code: 'ETIMEDOUT', isTls: isConnected }))
    socket.on('error', error => finish({ kind: 'failed', code: codeOf(error), isTls: isConnected }))
  })
}

function judge(socket: TLSSocket, milliseconds: number): Handshake {
  const protocol = socket.getProtocol() ?? 'TLS'
  if (socket.authorized) return { kind: 'connected', milliseconds, protocol }
  const code = String(socket.authorizationError ?? 'UNKNOWN').replace(/[^\w]/g, '_')
  return { kind: 'untrusted', code, issuer: issuerOf(socket.getPeerCertificate(true)) }
}

function issuerOf(certificate: DetailedPeerCertificate): string {
  const { O: organisation, CN: name } = certificate.issuer ?? {}
  const text = [organisation, name].flat().filter(Boolean).join(', ')
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 100) || 'unknown'
}

function head(url: URL): Promise<Head> {
  const startedAt = performance.now()
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise(resolve => {
    const headers = { accept: 'application/json', 'user-agent': 'wechatpay-sdk-doctor' }
    const request = send(url, { headers, timeout, agent: false }, response => {
      const milliseconds = since(startedAt)
      const { date = '', 'content-type': contentType = '' } = response.headers
      resolve({ kind: 'answered', status: response.statusCode ?? 0, date, contentType, milliseconds })
      response.destroy()
    })
    request.on('timeout', () => {
      resolve({ kind: 'failed', code: 'ETIMEDOUT' })
      request.destroy()
    })
    request.on('error', error => resolve({ kind: 'failed', code: codeOf(error) }))
    request.end()
  })
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}

function since(startedAt: number): number {
  return Math.round(performance.now() - startedAt)
}

/** The code of a network error; a host with several addresses fails with several in one. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return (error instanceof Error && wordOf(error, 'code')) || 'UNKNOWN'
}

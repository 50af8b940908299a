import { randomBytes } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import { signBody } from '../../../templates/runtime/local/wire/signed-headers.js'
import type { TestParties } from './parties.js'

/** A server that speaks HTTP only as far as a test makes it. */
export interface RawServer {
  readonly url: string
  /** Complete requests, as text. */
  readonly requests: string[]
  /** Connections that the other side has closed. */
  readonly closed: () => number
  close(): Promise<void>
}

/** What a raw server does. */
export interface RawBehaviour {
  /** A connection is there, nothing of a request yet. */
  readonly onConnect?: (socket: Socket) => void
  /** A request is complete; the first of all is number 1. */
  readonly onRequest?: (socket: Socket, number: number) => void
}

/** Starts a server on loopback whose answers are written byte by byte. */
export async function startRawServer({ onConnect, onRequest }: RawBehaviour): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const requests: string[] = []
  let closed = 0
  const server = createServer(socket => {
    sockets.add(socket)
    // Breaking connections is what these tests do.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      closed += 1
    })
    onConnect?.(socket)
    let text = ''
    socket.on('data', data => {
      text += data.toString('latin1')
      if (!isComplete(text)) return
      requests.push(text)
      text = ''
      onRequest?.(socket, requests.length)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    requests,
    closed: () => closed,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

function isComplete(text: string): boolean {
  const end = text.indexOf('\r\n\r\n')
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0)
  return end >= 0 && text.length >= end + 4 + length
}

/** Head and body of a signed answer with status 200. */
export interface SignedAnswer {
  readonly head: string
  readonly body: string
}

/** A signed answer as it goes on the wire; `framing` are the header lines that say where it ends. */
export async function signedAnswer(
  { publicKey }: TestParties,
  now: number,
  body: string,
  framing = [`Content-Length: ${Buffer.byteLength(body)}`],
): Promise<SignedAnswer> {
  const timestamp = String(Math.floor(now / 1000))
  const nonce = randomBytes(16).toString('hex')
  const bytes = Buffer.from(body)
  const signature = await signBody({ timestamp, nonce, body: bytes, privateKey: publicKey.privateKey })
  const lines = [
    'HTTP/1.1 200 OK',
    'Content-Type: application/json',
    'Request-ID: 08ABC-0',
    `Wechatpay-Timestamp: ${timestamp}`,
    `Wechatpay-Nonce: ${nonce}`,
    `Wechatpay-Signature: ${signature}`,
    `Wechatpay-Serial: ${publicKey.serial}`,
    ...framing,
  ]
  return { head: `${lines.join('\r\n')}\r\n\r\n`, body }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Client } from '../client/create-client.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import { parseWebhook } from '../webhook/parse-webhook.js'
import { fail, ok } from '../webhook/reply.js'
import { sendReply } from '../webhook/send-reply.js'
import { echoWebhook } from './operations.js'

/** What became of the wait for a notice. */
export type ReceivedNotice =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly error: WechatPayError }
  | { readonly kind: 'missing' }

/** A server on loopback that waits for one test notice. */
export interface NoticeReceiver {
  readonly port: number
  /** The first notice, or the end of the wait. Closes the server. */
  wait(milliseconds: number): Promise<ReceivedNotice>
  close(): Promise<void>
}

/** Starts a receiver that opens notices with a client's keys. Rejects with the error of Node where the port is taken. */
export async function startNoticeReceiver(client: Client, port: number): Promise<NoticeReceiver> {
  let arrive: (notice: ReceivedNotice) => void = () => {}
  const arrived = new Promise<ReceivedNotice>(resolve => {
    arrive = resolve
  })
  const server = createServer((request, response) => {
    take(client, request, response).then(arrive, (error: unknown) => response.destroy(asError(error)))
  })
  const close = (): Promise<void> => closed(server)
  return {
    port: await listening(server, port),
    close,
    async wait(milliseconds) {
      const end = new AbortController()
      try {
        return await Promise.race([arrived, after(milliseconds, end.signal)])
      } finally {
        end.abort()
        await close()
      }
    },
  }
}

async function take(
  client: Client,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<ReceivedNotice> {
  try {
    await parseWebhook(client, request, echoWebhook)
    await answered(response, () => sendReply(response, ok()))
    return { kind: 'opened' }
  } catch (error) {
    await answered(response, () => sendReply(response, fail(error)))
    if (error instanceof WechatPayError) return { kind: 'refused', error }
    throw error
  }
}

/** The answer has left before the server is closed. */
function answered(response: ServerResponse, send: () => void): Promise<void> {
  return new Promise(resolve => {
    response.once('close', resolve)
    send()
  })
}

function after(milliseconds: number, signal: AbortSignal): Promise<ReceivedNotice> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve({ kind: 'missing' }), milliseconds)
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  })
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

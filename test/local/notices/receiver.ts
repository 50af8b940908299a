import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'

/** A notice as a receiver gets it. */
export interface Received {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a receiver answers; a function does so by itself. */
export type Receipt =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | ((response: ServerResponse) => void)

/** An address for notices on loopback. */
export interface Receiver {
  readonly url: string
  readonly port: number
  /** Complete notices, in the order in which they ended. */
  readonly received: Received[]
  /** Answers to the next notices, then `{ status: 200 }`. */
  readonly answers: Receipt[]
  /** Notices that broke off before they were complete. */
  readonly broken: () => number
  close(): Promise<void>
}

/** Key and certificate of https. */
export interface Tls {
  readonly key: string
  readonly cert: string
}

/** Starts a receiver. */
export async function startReceiver(tls?: Tls, host = '127.0.0.1'): Promise<Receiver> {
  const received: Received[] = []
  const answers: Receipt[] = []
  let broken = 0
  const listener: RequestListener = (incoming, response) => {
    read(incoming).then(
      notice => {
        received.push(notice)
        answer(response, answers.shift() ?? { status: 200 })
      },
      () => {
        broken += 1
      },
    )
  }
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener)
  const port = await listen(server, host)
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${shown}:${port}/notify?from=wechatpay`,
    port,
    received,
    answers,
    broken: () => broken,
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

async function read(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  return {
    url: incoming.url ?? '',
    method: incoming.method ?? '',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  }
}

function answer(response: ServerResponse, receipt: Receipt): void {
  if (typeof receipt === 'function') {
    receipt(response)
    return
  }
  response.writeHead(receipt.status, { ...receipt.headers })
  response.end(receipt.body)
}

async function listen(server: Pick<Server, 'listen' | 'address'>, host: string): Promise<number> {
  await new Promise<void>(done => server.listen(0, host, () => done()))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

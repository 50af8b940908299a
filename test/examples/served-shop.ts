import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ClientConfig } from '../../templates/runtime/client/client-config.js'
import { environmentOf } from '../../templates/runtime/environment/index.js'
import type { Open } from './apps.js'

/** What a request was answered. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** An application that is served at an address of its own. */
export interface ServedShop {
  readonly origin: string
  readonly notices: string
  send(method: string, path: string, body?: unknown): Promise<Answered>
  close(): Promise<void>
}

/** Serves an application for a merchant. Its `NOTIFY_URL` leads back to it. */
export async function serveShop(open: Open, config: ClientConfig, parsesFirst = false): Promise<ServedShop> {
  let listener: RequestListener = (_, response) => response.writeHead(503).end()
  const server = createServer((request, response) => listener(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port }: AddressInfo = Object(server.address())
  const origin = `http://127.0.0.1:${port}`
  const notices = `${origin}/wechatpay/notices`
  const environment = {
    ...environmentOf(config),
    WECHATPAY_APPID: 'wx8888888888888888',
    NOTIFY_URL: notices,
  }
  const opened = await open(environment, parsesFirst)
  listener = opened.listener
  return {
    origin,
    notices,
    async send(method, path, body) {
      const headers = { 'Content-Type': 'application/json' }
      const content = body === undefined ? {} : { headers, body: JSON.stringify(body) }
      const response = await fetch(origin + path, { method, ...content })
      return { status: response.status, body: await response.json() }
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await opened.close()
    },
  }
}

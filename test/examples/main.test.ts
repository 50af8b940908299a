import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { environmentOf } from '../../templates/runtime/environment/index.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { startLocal } from '../local/start.js'

let local: LocalService

beforeAll(async () => {
  local = await startLocal()
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => local.close())

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port }: AddressInfo = Object(server.address())
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Nest's own hooks end the process, and Next.js has a server of its own. */
it.each<[string, () => Promise<unknown>]>([
  ['Express', () => import('../../examples/express/src/main.js')],
  ['Fastify', () => import('../../examples/fastify/src/main.js')],
  ['Hono', () => import('../../examples/hono/src/main.js')],
])('the process of %s serves the shop, and ends on SIGTERM', async (_, start) => {
  const port = await freePort()
  const environment = {
    ...environmentOf(local.config),
    WECHATPAY_APPID: 'wx8888888888888888',
    NOTIFY_URL: `http://127.0.0.1:${port}/wechatpay/notices`,
    PORT: String(port),
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const before = process.listeners('SIGTERM')
  await start()
  const send = (method: string, path: string, body?: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { Connection: 'close', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
    })
  await vi.waitFor(() => send('GET', '/health'), { timeout: 10_000 })
  const order = await send('POST', '/orders', '{"item":"mug","openid":"oUser1"}')
  const { number }: Readonly<Record<string, unknown>> = Object(await order.json())
  expect((await send('POST', `/orders/${number}/payment`)).status).toBe(200)

  const own = process.listeners('SIGTERM').filter(listener => !before.includes(listener))
  expect(own).toHaveLength(1)
  for (const listener of own) listener('SIGTERM')
  await vi.waitFor(() => expect(send('GET', '/health')).rejects.toThrow('fetch failed'), { timeout: 10_000 })
  vi.restoreAllMocks()
})

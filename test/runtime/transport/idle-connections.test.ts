import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { createNodeTransport } from '../../../templates/runtime/index.js'

const server = createServer((_, response) => response.end('{}'))

afterEach(() => {
  server.close()
  server.closeAllConnections()
})

it('gives up an idle connection before the server closes it, so that no call meets its end', async () => {
  const connections: object[] = []
  server.on('connection', socket => connections.push(socket))
  // Announced in the header Keep-Alive.
  server.keepAliveTimeout = 2_000
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const transport = createNodeTransport()
  const call = async (): Promise<void> => {
    const response = await transport.send({
      method: 'GET',
      url: `http://127.0.0.1:${port}/`,
      headers: {},
      body: undefined,
      signal: new AbortController().signal,
      clientCertificate: undefined,
    })
    for await (const chunk of response.body) expect(chunk.length).toBe(2)
  }
  await call()
  await call()
  expect(connections).toHaveLength(1)
  await sleep(1_300)
  await call()
  expect(connections).toHaveLength(2)
})

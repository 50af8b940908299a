import { expect, it } from 'vitest'
import { createClient, createNodeTransport, type Transport } from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const operation = { id: 'v3/a#get', protocol: 'v3', method: 'GET', path: '/v3/a' } as const
const response = { kind: 'object', status: 200, mediaType: 'application/json' } as const

it("a client calls the send that its transport has, with the call's signal", async () => {
  const transport = createNodeTransport()
  const { send } = transport
  const sent: Parameters<Transport['send']>[0][] = []
  Object.assign(transport, {
    send: (request: Parameters<Transport['send']>[0]) => {
      sent.push(request)
      return send({ ...request, url: 'http://127.0.0.1:1/' })
    },
  })
  const client = createClient({ ...createTestPlatform().config, retry: { attempts: 1 }, transport })
  const call = client.request({ ...operation, response }, {})
  expect(await rejectionOf(call, next.checkNetworkThenRepeat)).toMatchObject({ outcome: 'not-sent' })
  expect(sent.map(({ signal }) => [signal instanceof AbortSignal, signal.aborted])).toEqual([[true, false]])
  await transport.close()
})

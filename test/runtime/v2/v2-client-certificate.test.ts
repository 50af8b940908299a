import { createServer } from 'node:https'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createClient, createNodeTransport } from '../../../templates/runtime/index.js'
import { type MadeCertificate, makeCertificate } from '../support/make-certificate.js'
import { factualXml, success } from './facts.js'
import { apiV2Key, config, operationOf } from './v2-client.js'

let own: MadeCertificate
let host: MadeCertificate
let url: string
let stop: () => void
const presented: (string | undefined)[] = []

beforeAll(async () => {
  own = await makeCertificate({ serial: '0a0b' })
  host = await makeCertificate({ serial: '0c0d' })
  const tls = { key: pem(host), cert: host.pem, requestCert: true, rejectUnauthorized: false }
  const server = createServer(tls, (request, response) => {
    presented.push(serialOf(request.socket))
    request.resume().on('end', () => response.end(factualXml(success)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  stop = () => {
    server.close()
    server.closeAllConnections()
  }
})
afterAll(() => stop())

it('presents the client certificate to operations that ask for it, and to no other', async () => {
  const client = createClient({
    ...config,
    baseUri: url,
    v2: { apiV2Key, clientCertificate: { cert: own.pem, key: pem(own) } },
    transport: createNodeTransport({ tls: { ca: host.pem, checkServerIdentity: () => undefined } }),
  })
  await client.request(operationOf({ security: true, path: '/secapi/pay/refund' }), { xml: {} })
  await client.request(operationOf(), { xml: {} })
  await client.request(operationOf({ security: true, path: '/secapi/pay/refund' }), { xml: {} })
  expect(presented).toEqual(['0A0B', undefined, '0A0B'])
})

function pem({ privateKey }: MadeCertificate): string {
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
}

function serialOf(socket: Socket): string | undefined {
  return socket instanceof TLSSocket ? socket.getPeerCertificate().serialNumber : undefined
}

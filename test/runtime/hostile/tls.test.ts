import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type ClientConfig,
  createClient,
  createNodeTransport,
  type NodeTransportConfig,
} from '../../../templates/runtime/index.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { jsonOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import { rejectionOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { makePkcs12 } from '../support/make-pkcs12.js'
import { next } from '../support/next.js'
import { expectNoLeak } from './expect-no-leak.js'

let stage: Stage
/** Takes connections and says nothing, not even in TLS. */
let mute: Server

beforeAll(async () => {
  stage = await startStage({ mutualTls: true })
  mute = createServer(() => undefined)
  await new Promise<void>(resolve => mute.listen(0, '127.0.0.1', () => resolve()))
})
afterAll(async () => {
  await stage.server.close()
  mute.close()
})
beforeEach(() => stage.server.reset())

const refund = jsonOperation({
  id: 'v2/secapi/pay/refund#post',
  protocol: 'v2',
  handler: v2,
  path: '/secapi/pay/refund',
  body: { kind: 'xml', required: true },
  security: true,
  response: { kind: 'object', status: 200, mediaType: 'application/xml', signed: true },
})
const post = jsonOperation()
const { security: _, ...withoutSecurity } = refund

type V2 = NonNullable<ClientConfig['v2']>

function clientWith(clientCertificate: V2['clientCertificate'], transport: NodeTransportConfig = {}) {
  const { apiV2Key, host } = stage.parties
  return createClient(
    stage.config({
      v2: clientCertificate === undefined ? { apiV2Key } : { apiV2Key, clientCertificate },
      transport: createNodeTransport({ tls: { ca: host.certificatePem }, ...transport }),
      retry: { attempts: 1 },
    }),
  )
}

const pemPair = () => ({
  cert: stage.parties.merchant.certificatePem,
  key: stage.parties.merchant.privateKeyPem,
})

describe('a server that takes no connection without the client certificate', () => {
  it.each<[string, () => NonNullable<V2['clientCertificate']>]>([
    ['a PEM pair', pemPair],
    [
      'PKCS#12 under the merchant number',
      () => {
        const { merchant, mchid } = stage.parties
        return { pfx: makePkcs12(merchant.privateKey, der(merchant.certificatePem), mchid) }
      },
    ],
    [
      'PKCS#12 under another passphrase',
      () => {
        const { merchant } = stage.parties
        return {
          pfx: makePkcs12(merchant.privateKey, der(merchant.certificatePem), '密码'),
          passphrase: '密码',
        }
      },
    ],
  ])('is presented %s', async (_, certificate) => {
    stage.server.answer(() => ({ xml: { return_code: 'SUCCESS', result_code: 'SUCCESS', refund_id: '5' } }))
    const data = await clientWith(certificate()).request(refund, {
      xml: { out_refund_no: '1', refund_fee: 1 },
    })
    expect(data).toMatchObject({ refund_id: '5' })
    expect(stage.server.received.map(each => each.clientCertificate)).toEqual([stage.parties.merchant.serial])
    expect(stage.server.refused).toEqual([])
  })

  it('is told apart from a broken connection where an operation presents none', async () => {
    const failure = await rejectionOf(
      clientWith(pemPair()).request(withoutSecurity, { xml: {} }),
      next.trustedCertificates,
    )
    expect(['TLS_FAILED', 'CONNECTION_LOST']).toContain(failure.code)
    expect(stage.server.received).toEqual([])
  })

  it('is not called without one', async () => {
    const failure = await rejectionOf(
      clientWith(undefined).request(refund, { xml: {} }),
      /Set v2\.clientCertificate .*apiclient_cert\.p12/,
    )
    expect(failure).toMatchObject({ code: 'MISSING_CLIENT_CERTIFICATE', outcome: 'not-sent' })
  })

  it('is not believed under a certificate of somebody else', async () => {
    const other = makeCertificate({ address: '127.0.0.1' })
    for (const ca of [other.pem, undefined]) {
      const failure = await rejectionOf(
        clientWith(pemPair(), ca === undefined ? { tls: {} } : { tls: { ca } }).request(refund, { xml: {} }),
        next.trustedCertificates,
      )
      expect(failure).toMatchObject({ code: 'TLS_FAILED', outcome: 'not-sent' })
      expectNoLeak(failure, stage.parties)
    }
    expect(stage.server.connections()).toBeGreaterThan(0)
    expect(stage.server.received).toEqual([])
  })
})

/** A record of TLS that ends a handshake. */
const alert = Buffer.from([0x15, 3, 3, 0, 2, 2, 40])

describe.each(transports)('TLS through %s', (_, transport) => {
  it.each<[string, string, (socket: Socket) => void, RegExp]>([
    ['is refused by an alert', 'TLS_FAILED', socket => socket.end(alert), next.trustedCertificates],
    ['is closed', 'CONNECTION_FAILED', socket => socket.end(), next.checkNetworkThenRepeat],
    ['is reset', 'CONNECTION_FAILED', socket => socket.resetAndDestroy(), next.checkNetworkThenRepeat],
  ])('a handshake that %s leaves a write unsent: it is repeated', async (_, code, end, advice) => {
    let hellos = 0
    const server = createServer(socket => {
      socket.on('error', () => undefined)
      socket.once('data', () => {
        hellos += 1
        end(socket)
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
    const address = server.address()
    const baseUri = `https://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    const config = stage.config({ baseUri, retry: { attempts: 3, delay: 1 }, ...transport() })
    const failure = await rejectionOf(createClient(config).request(post, { json: {} }), advice)
    server.close()
    expect(failure).toMatchObject({ code, outcome: 'not-sent' })
    expect(hellos).toBe(3)
  })

  const call = (baseUri: string) =>
    createClient(stage.config({ baseUri, retry: { attempts: 1 }, ...transport() })).request(post, {
      json: {},
    })

  it('to a host with a certificate that nobody trusts: not sent', async () => {
    const failure = await rejectionOf(call(stage.server.url), next.trustedCertificates)
    expect(failure).toMatchObject({ code: 'TLS_FAILED', outcome: 'not-sent' })
    expectNoLeak(failure, stage.parties)
  })

  it('to a host that speaks none', async () => {
    const plain = await startStage()
    const failure = await rejectionOf(
      call(plain.server.url.replace('http:', 'https:')),
      next.trustedCertificates,
    )
    await plain.server.close()
    expect(failure).toMatchObject({ code: 'TLS_FAILED', outcome: 'not-sent' })
    expect([...plain.server.received, ...plain.server.refused]).toEqual([])
  })
})

it('a host that never finishes the handshake was sent nothing, and the backup host takes over', async () => {
  const address = mute.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const plain = await startStage()
  const transport = createNodeTransport({ connectTimeout: 50 })
  const config = stage.config({ baseUri: `https://127.0.0.1:${port}`, transport })
  const failure = await rejectionOf(
    createClient({ ...config, retry: { attempts: 1 } }).request(post, { json: {} }),
    next.checkNetworkThenRepeat,
  )
  expect(failure).toMatchObject({ code: 'CONNECTION_FAILED', outcome: 'not-sent' })
  const client = createClient({ ...config, now: () => plain.clock.now, backupUri: plain.server.url })
  await expect(client.request(post, { json: {} })).resolves.toEqual({})
  await plain.server.close()
})

function der(pem: string): Uint8Array {
  return Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64')
}

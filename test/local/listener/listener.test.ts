import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createNodeTransport, type TransportRequest } from '../../../templates/runtime/index.js'
import { type KeyRing, openKeyRing } from '../../../templates/runtime/local/keys/index.js'
import { type Listener, startListener } from '../../../templates/runtime/local/listener.js'
import { BodyRefused, receive } from '../../../templates/runtime/local/wire/index.js'
import { rejectionOf } from '../../runtime/support/failure-of.js'

let ring: KeyRing
let other: KeyRing
let listener: Listener
const reported: Error[] = []

beforeAll(async () => {
  ;[ring, other] = await Promise.all([openKeyRing(), openKeyRing()])
})
beforeEach(async () => {
  reported.length = 0
  listener = await startListener({
    tls: ring.tls,
    report: error => void reported.push(error),
    async handle(incoming, response) {
      const request = await receive(incoming, 1024 * 1024)
      if (request.url === '/fail') throw new Error('The table is missing.')
      if (request.url === '/half') {
        response.write('{')
        throw new Error('In the middle.')
      }
      const { method, url, body, clientCertificate, clientCertificateFault } = request
      response.end(
        JSON.stringify({ method, url, bytes: body.length, clientCertificate, clientCertificateFault }),
      )
    },
  })
})
afterEach(() => listener.close())

interface Answer {
  readonly status: number
  readonly body: string
}

interface Wish {
  readonly path?: string
  readonly body?: string
  readonly host?: string
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string }
}

/** An answer, or the code of the error. */
function ask({ path = '/a', body = '', host = '127.0.0.1', tls }: Wish): Promise<Answer | string> {
  const options = { host, port: listener.port, path, method: 'POST', agent: false }
  return new Promise(resolve => {
    const outgoing = tls === undefined ? plainRequest(options) : secureRequest({ ...options, ...tls })
    outgoing.on('response', incoming => {
      let text = ''
      incoming.on('data', chunk => {
        text += String(chunk)
      })
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: text }))
      incoming.on('error', () => resolve('broken'))
    })
    outgoing.on('error', () => resolve('broken'))
    outgoing.end(body)
  })
}

const clientOf = ({ identities, tls: { ca } }: KeyRing) => {
  const [first] = identities
  return { ca, cert: first?.merchant.certificatePem ?? '', key: first?.merchant.privateKeyPem ?? '' }
}

const large = 'x'.repeat(900_000)

describe('one port speaks', () => {
  it.each<[string, () => Wish, object]>([
    ['HTTP', () => ({}), {}],
    ['HTTP with a large body', () => ({ body: large }), { bytes: large.length }],
    ['HTTP by name', () => ({ host: 'localhost' }), {}],
    ['TLS', () => ({ tls: { ca: ring.tls.ca } }), {}],
    ['TLS with a large body', () => ({ tls: { ca: ring.tls.ca }, body: large }), { bytes: large.length }],
    ['TLS by name', () => ({ host: 'localhost', tls: { ca: ring.tls.ca } }), {}],
    ['TLS with a client certificate', () => ({ tls: clientOf(ring) }), { clientCertificate: 'own' }],
    [
      'TLS with a client certificate of another authority, which proves nothing',
      () => ({ tls: { ...clientOf(other), ca: ring.tls.ca } }),
      { clientCertificateFault: expect.stringMatching(/^[A-Z_]+$/) },
    ],
  ])('%s', async (_, wish, want) => {
    const answer = await ask(wish())
    const serial = ring.identities[0]?.merchant.serial
    const wanted = 'clientCertificate' in want ? { clientCertificate: serial } : want
    if (typeof answer === 'string') throw new Error(answer)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toEqual({ method: 'POST', url: '/a', bytes: 0, ...wanted })
  })

  it('with ::1 where the machine has it, and nowhere else', async () => {
    const { networkInterfaces } = await import('node:os')
    const all = Object.values(networkInterfaces()).flatMap(each => each ?? [])
    if (all.some(({ address }) => address === '::1'))
      expect(await ask({ host: '::1', tls: { ca: ring.tls.ca } })).toMatchObject({ status: 200 })
    for (const { address } of all.filter(({ internal, family }) => !internal && family === 'IPv4'))
      expect(await ask({ host: address })).toBe('broken')
  })

  it('with the transport of the SDK', async () => {
    const { ca, cert, key } = clientOf(ring)
    const transport = createNodeTransport({ tls: { ca } })
    const fetched = (url: string, clientCertificate?: TransportRequest['clientCertificate']) =>
      transport.send({
        url,
        method: 'GET',
        headers: {},
        body: undefined,
        signal: new AbortController().signal,
        clientCertificate,
      })
    const secure = await fetched(`https://localhost:${listener.port}/b`, { kind: 'pem', cert, key })
    const plain = await fetched(`http://127.0.0.1:${listener.port}/b`)
    expect([secure.status, plain.status]).toEqual([200, 200])
    const texts = await Promise.all([secure, plain].map(({ body }) => new Response(body).json()))
    expect(texts).toMatchObject([
      { clientCertificate: ring.identities[0]?.merchant.serial },
      { method: 'GET' },
    ])
    await transport.close()
  })

  it("with Node's fetch, which knows the authority by NODE_EXTRA_CA_CERTS", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'listener-'))
    const file = join(folder, 'ca.pem')
    writeFileSync(file, ring.tls.ca)
    const code = `fetch('https://localhost:${listener.port}/f').then(r => r.text()).then(console.log, e => console.log(e.cause.code))`
    const run = async (env: object): Promise<string> => {
      const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], {
        env: { ...process.env, ...env },
      })
      return stdout.trim()
    }
    expect(await run({ NODE_EXTRA_CA_CERTS: file })).toBe('{"method":"GET","url":"/f","bytes":0}')
    expect(await run({})).toBe('SELF_SIGNED_CERT_IN_CHAIN')
    rmSync(folder, { recursive: true })
  })

  it('200 connections at once', async () => {
    const wishes = Array.from(
      { length: 200 },
      (_, at): Wish => (at % 2 === 0 ? {} : { tls: { ca: ring.tls.ca } }),
    )
    const answers = await Promise.all(wishes.map(ask))
    expect(answers.filter(answer => typeof answer === 'string' || answer.status !== 200)).toEqual([])
  })
})

describe('a failure', () => {
  it('of the handler is answered with its reason, and reported', async () => {
    const answer = await ask({ path: '/fail' })
    expect(answer).toEqual({
      status: 500,
      body: '{"code":"SYSTEM_ERROR","message":"The local service failed: The table is missing."}',
    })
    expect(reported.map(({ message }) => message)).toEqual(['The table is missing.'])
  })

  it('in the middle of an answer breaks it', async () => {
    expect(await ask({ path: '/half' })).toBe('broken')
    expect(reported.map(({ message }) => message)).toEqual(['In the middle.'])
  })

  it('of a body that is too large has its refusal', async () => {
    await ask({ body: 'x'.repeat(1024 * 1024 + 1) })
    const [error] = reported
    if (!(error instanceof BodyRefused)) throw new Error('It was read.')
    expect(error.refusal).toMatchObject({ check: 'body-size', status: 413, protocol: 'v2' })
    expect(error.message).toMatch(/more than 1048576 bytes/)
  })

  it('of TLS is reported with what to do', async () => {
    expect(await ask({ tls: {} })).toBe('broken')
    await expect
      .poll(() => reported.map(({ message }) => message))
      .toEqual([expect.stringMatching(/^A TLS connection failed: .*\. The client .*Give it ca\.pem/)])
  })

  it.each([
    ['no protocol', '\0\0\0\0\r\n\r\n'],
    ['half a handshake', '\x16\x03\x01\x00\x05hello'],
    ['a request without an end', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc'],
    ['nothing', ''],
  ])('of a client that sends %s leaves the others alone', async (_, bytes) => {
    const socket = await connected(listener.port)
    socket.end(bytes)
    await new Promise(resolve => socket.resume().once('close', resolve))
    expect(await ask({})).toMatchObject({ status: 200 })
  })
})

function connected(port: number): Promise<Socket> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', () => undefined)
  })
}

describe('closing', () => {
  it('ends every connection at once: silent, idle and in the middle of a request', async () => {
    const silent = await connected(listener.port)
    const waiting = await connected(listener.port)
    waiting.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n')
    const ended = [silent, waiting].map(
      socket => new Promise(resolve => socket.resume().once('close', resolve)),
    )
    const idle = await fetch(`http://127.0.0.1:${listener.port}/a`)
    await idle.text()
    await listener.close()
    await Promise.all(ended)
    expect(await ask({})).toBe('broken')
    expect(reported).toEqual([])
    listener = await startListener({ tls: ring.tls, report: () => undefined, handle: async () => undefined })
  })

  it('frees the port', async () => {
    const { port } = listener
    await listener.close()
    listener = await startListener({
      port,
      tls: ring.tls,
      report: () => undefined,
      handle: async () => undefined,
    })
    expect(listener.port).toBe(port)
  })
})

it('a port in use is named, with what to do', async () => {
  const { port } = listener
  const start = startListener({ port, tls: ring.tls, report: () => undefined, handle: async () => undefined })
  const error = await rejectionOf(start, /^Stop what listens there .*choose another port/)
  expect(error).toMatchObject({
    code: 'ADDRESS_IN_USE',
    message: expect.stringMatching(`Port ${port} on 127.0.0.1 is in use`),
  })
})

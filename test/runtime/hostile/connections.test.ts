import type { Socket } from 'node:net'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  type ClientConfig,
  createClient,
  createNodeTransport,
  type NodeTransportConfig,
} from '../../../templates/runtime/index.js'
import { jsonOperation } from '../calls/operations.js'
import { transports } from '../calls/stage.js'
import { closedAddress } from '../server/closed-address.js'
import { type TestParties, testParties, testTime } from '../server/parties.js'
import {
  type RawBehaviour,
  type RawServer,
  type SignedAnswer,
  signedAnswer,
  startRawServer,
} from '../server/raw-server.js'
import { failureOf, rejectionOf, settlementOf } from '../support/failure-of.js'
import { either, next } from '../support/next.js'
import { expectNoLeak, personal } from './expect-no-leak.js'

let parties: TestParties
let answer: SignedAnswer
let server: RawServer | undefined

beforeAll(async () => {
  parties = await testParties()
})
afterEach(() => server?.close())

const post = jsonOperation()
const [name = ''] = personal

function clientFor(baseUri: string, more: Partial<ClientConfig>) {
  return createClient({
    mchid: parties.mchid,
    serial: parties.merchant.serial,
    privateKey: parties.merchant.privateKey,
    publicKeys: { [parties.publicKey.serial]: parties.publicKey.publicKey },
    baseUri,
    now: () => testTime,
    timeout: 10_000,
    ...more,
  })
}

/** Writes a text one character at a time. */
function drip(socket: Socket, text: string, milliseconds: number): void {
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed || at === text.length) return clearInterval(timer)
    socket.write(text.charAt(at))
    at += 1
  }, milliseconds)
}

const lost = { code: 'CONNECTION_LOST', outcome: 'unknown' }
const timeout = { code: 'TIMEOUT', outcome: 'unknown' }
/** Once the head of the answer is there, its status is known. */
const withStatus = { status: 200, requestId: '08ABC-0' }

type Case = readonly [name: string, behaviour: RawBehaviour, want: object, advice: RegExp]

const answering = (onRequest: (socket: Socket) => void): RawBehaviour => ({ onRequest })

const cases: readonly Case[] = [
  ['reset before the answer', answering(socket => socket.resetAndDestroy()), lost, next.queryBeforeRepeating],
  ['closed before the answer', answering(socket => socket.end()), lost, next.queryBeforeRepeating],
  [
    'closed in the status line',
    answering(socket => socket.end('HTTP/1.1 20')),
    lost,
    next.queryBeforeRepeating,
  ],
  [
    'closed in the headers',
    answering(socket => socket.end(answer.head.slice(0, 60))),
    lost,
    next.queryBeforeRepeating,
  ],
  [
    'reset in the body',
    answering(socket => {
      socket.write(answer.head + answer.body.slice(0, 5))
      setTimeout(() => socket.resetAndDestroy(), 30)
    }),
    { ...lost, ...withStatus },
    next.queryBeforeRepeating,
  ],
  [
    'closed in the body',
    answering(socket => socket.end(answer.head + answer.body.slice(0, 5))),
    { ...lost, ...withStatus },
    next.queryBeforeRepeating,
  ],
  [
    'closed before the body',
    answering(socket => socket.end(answer.head)),
    { ...lost, ...withStatus },
    next.queryBeforeRepeating,
  ],
  ['no answer at all', {}, timeout, next.queryOrRaiseTimeout],
  [
    'a slow status line',
    answering(socket => drip(socket, answer.head, 40)),
    timeout,
    next.queryOrRaiseTimeout,
  ],
  [
    'headers without an end',
    answering(socket => {
      socket.write('HTTP/1.1 200 OK\r\n')
      drip(socket, 'X-A: a\r\n'.repeat(100), 10)
    }),
    timeout,
    next.queryOrRaiseTimeout,
  ],
  [
    'a slow body',
    answering(socket => {
      socket.write(answer.head)
      drip(socket, answer.body, 60)
    }),
    timeout,
    next.queryOrRaiseTimeout,
  ],
  ['no HTTP', answering(socket => socket.end('SSH-2.0-OpenSSH_9.6\r\n')), lost, next.queryBeforeRepeating],
  [
    'a status that is no number',
    answering(socket => socket.end('HTTP/1.1 OK 200\r\n\r\n')),
    lost,
    next.queryBeforeRepeating,
  ],
  [
    'two lengths',
    answering(socket =>
      socket.end(answer.head.replace('\r\n\r\n', '\r\nContent-Length: 5\r\n\r\n') + answer.body),
    ),
    lost,
    next.queryBeforeRepeating,
  ],
  [
    'headers of 64 KiB',
    answering(socket =>
      socket.end(answer.head.replace('\r\n\r\n', `\r\nX-A: ${'a'.repeat(65_536)}\r\n\r\n`) + answer.body),
    ),
    lost,
    next.queryBeforeRepeating,
  ],
  [
    'another protocol',
    answering(socket =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
    ),
    { outcome: 'unknown' },
    either(next.queryBeforeRepeating, /Query what became of the call; report the request id/),
  ],
]

describe.each(transports)('a connection through %s', (_, transport) => {
  const call = (baseUri: string, timeout = 10_000) =>
    clientFor(baseUri, transport()).request(post, { json: { name } }, { timeout, retry: { attempts: 1 } })

  beforeAll(async () => {
    answer = await signedAnswer(parties, testTime, '{"done":true}')
  })

  it.each(cases)('%s', async (_, behaviour, want, advice) => {
    server = await startRawServer(behaviour)
    const failure = await rejectionOf(call(server.url, want === lost ? 10_000 : 250), advice)
    expect(failure).toMatchObject({ ...want, operation: 'v3/test/things#post' })
    expectNoLeak(failure, parties)
  })

  it.each<[string, (socket: Socket) => void, RegExp]>([
    ['reset', socket => socket.resetAndDestroy(), next.checkNetworkThenRepeat],
    ['closed', socket => socket.destroy(), next.queryBeforeRepeating],
  ])('%s before the request, which never arrives', async (_, onConnect, advice) => {
    server = await startRawServer({ onConnect })
    const failure = await rejectionOf(call(server.url, 250), advice)
    // The moment decides whether the socket counts as connected; fetch may go on trying.
    expect(['CONNECTION_FAILED', 'CONNECTION_LOST', 'TIMEOUT']).toContain(failure.code)
    expect(failure.outcome).toBe(failure.code === 'CONNECTION_FAILED' ? 'not-sent' : 'unknown')
    expect(server.requests).toEqual([])
  })

  it('that nobody takes was not sent', async () => {
    const failure = await rejectionOf(call(await closedAddress()), next.checkNetworkThenRepeat)
    expect(failure).toMatchObject({ code: 'CONNECTION_FAILED', outcome: 'not-sent' })
    expectNoLeak(failure, parties)
  })

  it('to a name that is none was not sent', async () => {
    const failure = await rejectionOf(call('http://nobody.invalid'), next.checkNetworkThenRepeat)
    expect(failure).toMatchObject({ code: 'CONNECTION_FAILED', outcome: 'not-sent' })
  })

  it('reset after the whole answer gives the answer', async () => {
    const whole = await signedAnswer(parties, testTime, '{"done":true}')
    server = await startRawServer(
      answering(socket => {
        socket.write(whole.head + whole.body)
        setTimeout(() => socket.resetAndDestroy(), 20)
      }),
    )
    expect(await call(server.url)).toEqual({ done: true })
  })

  it.each([
    ['in one piece', (text: string) => [text]],
    ['in many pieces', (text: string) => [...text]],
  ])('with a chunked answer %s gives it', async (_, split) => {
    const whole = await signedAnswer(parties, testTime, '{"a":"bcd"}', ['Transfer-Encoding: chunked'])
    const chunks = split(whole.body).map(piece => `${piece.length.toString(16)}\r\n${piece}\r\n`)
    server = await startRawServer(
      answering(socket => socket.write(`${whole.head}${chunks.join('')}0\r\n\r\n`)),
    )
    expect(await call(server.url)).toEqual({ a: 'bcd' })
  })

  it('cut off in a chunked answer loses it', async () => {
    const whole = await signedAnswer(parties, testTime, '{"a":"bcd"}', ['Transfer-Encoding: chunked'])
    server = await startRawServer(answering(socket => socket.end(`${whole.head}b\r\n${whole.body}\r\n`)))
    expect(await rejectionOf(call(server.url), next.queryBeforeRepeating)).toMatchObject({
      ...lost,
      ...withStatus,
    })
  })

  it('with early hints before the answer gives the answer', async () => {
    const whole = await signedAnswer(parties, testTime, '{"done":true}')
    const early = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'
    server = await startRawServer(answering(socket => socket.write(early + whole.head + whole.body)))
    expect(await call(server.url)).toEqual({ done: true })
  })

  it('with an answer too many keeps it from the next call', async () => {
    const answers = await Promise.all(
      ['{"n":1}', '{"n":2}', '{"n":3}'].map(body => signedAnswer(parties, testTime, body)),
    )
    const [first, extra, second] = answers.map(({ head, body }) => head + body)
    server = await startRawServer({
      onRequest: (socket, number) => void socket.write(number === 1 ? `${first}${extra}` : `${second}`),
    })
    const client = clientFor(server.url, transport())
    expect(await client.request(post, { json: {} })).toEqual({ n: 1 })
    const outcome = await settlementOf(
      client.request(post, { json: {} }, { retry: { attempts: 1 } }),
      next.queryBeforeRepeating,
    )
    // Where the transport notices on the same connection, the second call is lost; it never gets the answer too many.
    if (outcome instanceof Error) expect(outcome).toMatchObject(lost)
    else expect(outcome).toEqual({ n: 3 })
  })

  it('that was kept and is closed at the next request loses that one alone', async () => {
    const whole = await Promise.all(['{"n":1}', '{"n":3}'].map(body => signedAnswer(parties, testTime, body)))
    const [first, third] = whole.map(({ head, body }) => head + body)
    server = await startRawServer({
      onRequest(socket, number) {
        if (number === 2) socket.resetAndDestroy()
        else socket.write(String(number === 1 ? first : third))
      },
    })
    const client = clientFor(server.url, transport())
    const ask = () => client.request(post, { json: {} })
    expect(await ask()).toEqual({ n: 1 })
    expect(await rejectionOf(ask(), next.queryBeforeRepeating)).toMatchObject(lost)
    expect(await ask()).toEqual({ n: 3 })
  })
})

describe('a connection of node:https that is not made in time', () => {
  it.each<[string, Partial<NodeTransportConfig>, number, string]>([
    ['ends by the time of the call', {}, 100, 'TIMEOUT'],
    ['ends by its own time', { connectTimeout: 100 }, 10_000, 'CONNECTION_FAILED'],
    ['has no time of its own', { connectTimeout: Number.POSITIVE_INFINITY }, 100, 'TIMEOUT'],
    ['has more time than a timer takes', { connectTimeout: 3e9 }, 100, 'TIMEOUT'],
  ])('%s, and nothing was sent', async (_, config, timeout, code) => {
    server = await startRawServer({})
    const baseUri = server.url.replace('http:', 'https:')
    const client = clientFor(baseUri, { transport: createNodeTransport(config) })
    const failure = await rejectionOf(
      client.request(post, { json: { name } }, { timeout, retry: { attempts: 1 } }),
      next.checkNetworkThenRepeat,
    )
    expect(failure).toMatchObject({ code, outcome: 'not-sent' })
    expect(failure.advice).toContain('Nothing was sent')
  })

  it('lets a write go on to the backup host', async () => {
    const whole = await signedAnswer(parties, testTime, '{"done":true}')
    server = await startRawServer({})
    const backup = await startRawServer(answering(socket => socket.write(whole.head + whole.body)))
    const baseUri = server.url.replace('http:', 'https:')
    const client = clientFor(baseUri, { transport: createNodeTransport(), backupUri: backup.url })
    const options = { timeout: 300, retry: { delay: 1 } }
    expect(await client.request(post, { json: {} }, options)).toEqual({ done: true })
    expect(backup.requests).toHaveLength(1)
    await backup.close()
  })

  it('has no settings that nobody reads', () => {
    const misspelt = { tls: {}, connectTimout: 5 }
    const failure = failureOf(() => createNodeTransport(misspelt), /^Write `connectTimeout` instead/)
    expect(failure.message).toContain('Did you mean connectTimeout?')
  })

  it.each([Number.NaN, 0, -1])('is not set to %d', connectTimeout => {
    expect(failureOf(() => createNodeTransport({ connectTimeout }), /connectTimeout/)).toMatchObject({
      code: 'INVALID_SETTING',
    })
  })
})

import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  createClient,
  createNodeTransport,
  SignatureRejectedError,
  type Transport,
  type TransportRequest,
} from '../../../templates/runtime/index.js'
import { jsonOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { expectNoLeak, personal } from './expect-no-leak.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const [name = ''] = personal
const operation = jsonOperation({ path: '/v3/a/{id}', pathParameters: ['id'] })
const request = { id: 'x', query: { q: 1 }, json: { name } }

/** A gateway between client and service that changes requests. */
function gateway(change: (request: TransportRequest) => Partial<TransportRequest>): Transport {
  const node = createNodeTransport()
  return { send: sent => node.send({ ...sent, ...change(sent) }) }
}

type Difference = {
  readonly line: string
  readonly column: number
  readonly here: string
  readonly there: string
}

const text = (body: Uint8Array | undefined): string => new TextDecoder().decode(body)
const bytes = (body: string): Uint8Array => new TextEncoder().encode(body)

const changes: readonly (readonly [
  string,
  (request: TransportRequest) => Partial<TransportRequest>,
  Partial<Difference>,
  RegExp,
])[] = [
  [
    'the method',
    () => ({ method: 'PUT' }),
    { line: 'method', column: 2, here: expect.stringMatching(/^OST/), there: expect.stringMatching(/^UT/) },
    /first in the method, column 2.*privateKey and serial/,
  ],
  [
    'the path',
    ({ url }) => ({ url: url.replace('/v3/a/', '/v3/b/') }),
    { line: 'url', column: 5, there: expect.stringMatching(/^b\/x/) },
    /first in the url, column 5.*privateKey and serial/,
  ],
  [
    'a prefix of the path',
    ({ url }) => ({ url: url.replace('/v3/', '/hk/v3/') }),
    { line: 'url', column: 2 },
    /first in the url, column 2.*privateKey and serial/,
  ],
  [
    'the query',
    ({ url }) => ({ url: `${url}&x=2` }),
    { line: 'url', column: 12, there: expect.stringMatching(/^&x=2/) },
    /first in the url, column 12.*privateKey and serial/,
  ],
  [
    'the body',
    ({ body }) => ({ body: bytes(text(body).replace(name, 'X')) }),
    { line: 'body', column: 10, here: expect.stringMatching(/^张/), there: expect.stringMatching(/^X/) },
    /first in the body, column 10.*privateKey and serial/,
  ],
  [
    'blanks in the body',
    ({ body }) => ({ body: bytes(`${text(body)} `) }),
    { line: 'body', column: 15 },
    /first in the body, column 15.*privateKey and serial/,
  ],
  [
    'the nonce',
    ({ headers }) => ({
      headers: {
        ...headers,
        authorization: (headers.authorization ?? '').replace(
          /nonce_str="./,
          all => `${all.slice(0, -1)}${all.endsWith('A') ? 'B' : 'A'}`,
        ),
      },
    }),
    { line: 'nonce', column: 1 },
    /first in the nonce, column 1.*privateKey and serial/,
  ],
  [
    'the timestamp',
    ({ headers }) => ({
      headers: {
        ...headers,
        authorization: (headers.authorization ?? '').replace(
          /timestamp="(\d+)/,
          (_, seconds) => `timestamp="${Number(seconds) + 1}`,
        ),
      },
    }),
    { line: 'timestamp' },
    /first in the timestamp, column 10.*privateKey and serial/,
  ],
]

describe('a request that is changed on its way', () => {
  it.each(changes)('in %s: the error shows the first difference', async (_, change, want, advice) => {
    const failure = await rejectionOf(
      stage.client({ transport: gateway(change) }).request(operation, request),
      advice,
    )
    expect(failure).toBeInstanceOf(SignatureRejectedError)
    expect(failure).toMatchObject({ code: 'SIGN_ERROR', outcome: 'rejected', status: 401, difference: want })
    expect(failure.message).toMatch(new RegExp(`first in the ${want.line}, column \\d+: U\\+`))
    expect(failure.advice.includes('baseUri')).toBe(want.line === 'url')
    // What differs can be personal: it is told on request alone.
    expectNoLeak(failure, stage.parties)
    expect(stage.server.received).toEqual([])
  })

  it('behind what the service tells: no difference is made up', async () => {
    const long = { ...request, json: { text: 'x'.repeat(600), name } }
    const change = ({ body }: TransportRequest) => ({ body: bytes(text(body).replace(name, 'X')) })
    const failure = await rejectionOf(
      stage.client({ transport: gateway(change) }).request(operation, long),
      next.clockOrKeys,
    )
    expect(failure).toMatchObject({ code: 'SIGN_ERROR', difference: undefined })
  })
})

describe.each(transports)('a request through %s', (_, transport) => {
  it('signed with another key has no difference, and says where to look', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const failure = await rejectionOf(
      stage.client({ ...transport(), privateKey }).request(operation, request),
      next.clockOrKeys,
    )
    expect(failure).toMatchObject({
      code: 'SIGN_ERROR',
      difference: undefined,
      advice: expect.stringMatching(/privateKey and serial/),
    })
    expectNoLeak(failure, stage.parties)
  })

  it('of a clock 301 s off is refused by the service', async () => {
    for (const offset of [-301_000, 301_000]) {
      const client = createClient(stage.config({ ...transport(), now: () => stage.clock.now + offset }))
      expect(await rejectionOf(client.request(operation, request), next.clockOrKeys)).toMatchObject({
        code: 'SIGN_ERROR',
        outcome: 'rejected',
      })
    }
    for (const offset of [-300_000, 300_000]) {
      const client = createClient(stage.config({ ...transport(), now: () => stage.clock.now + offset }))
      await expect(client.request(operation, request)).resolves.toEqual({})
    }
  })

  it('that is sent twice is refused the second time', async () => {
    const sent: TransportRequest[] = []
    const node = createNodeTransport()
    const recording: Transport = {
      send(each) {
        sent.push(each)
        return node.send(each)
      },
    }
    await stage.client({ transport: recording }).request(operation, request)
    const again = sent[0] && (await node.send(sent[0]))
    expect(again?.status).toBe(401)
    again?.cancel()
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type BrandClientConfig,
  type CallOptions,
  type Client,
  type ClientConfig,
  createClient,
  downloadUnverifiedFile,
  type EndEvent,
  type FailoverEvent,
  type Hooks,
  type OperationDescriptor,
  type StreamEndEvent,
  type StreamResponse,
} from '../../../templates/runtime/index.js'
import { createTestBrand } from '../../../templates/runtime/testing/index.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { testTime } from '../server/parties.js'
import type { Answer } from '../server/wire.js'
import { doubledClient, first, second } from '../support/doubled-client.js'
import { advised, rejectionOf, settlementOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { anyStep } from '../support/next.js'
import { readOperation } from './operations.js'
import { type Stage, startStage } from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => {
  stage.server.reset()
  stage.clock.now = testTime
})

const secret = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const query = readOperation({
  id: 'v3/pay/transactions/id/{transaction_id}#get',
  path: '/v3/pay/transactions/id/{transaction_id}',
  pathParameters: ['transaction_id'],
})
const request = { transaction_id: secret }
const uuid = expect.stringMatching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/)

/** The names of all hooks that were told, with their events. */
function listen(): { readonly hooks: Hooks; readonly told: (readonly [string, object])[] } {
  const told: (readonly [string, object])[] = []
  const note = (name: string) => (event: object) => void told.push([name, event])
  const names = ['Start', 'Request', 'Response', 'Retry', 'Failover', 'End', 'StreamEnd', 'Undecrypted']
  return { told, hooks: Object.fromEntries(names.map(name => [`on${name}`, note(`on${name}`)])) }
}

const failing = (status: number, code: string): Answer => ({
  status,
  sign: false,
  body: { code, message: 'x' },
})

/** How a call ends, and what its end must say. */
interface Ending {
  readonly answer?: Answer
  readonly config?: Partial<ClientConfig>
  readonly options?: CallOptions
  /** Untyped on purpose: mistakes of callers without a compiler are calls, too. */
  readonly operation?: unknown
  readonly closed?: boolean
  readonly want: Partial<EndEvent>
}

const endings: readonly (readonly [string, Ending])[] = [
  ['succeeded', { want: { result: 'ok', outcome: 'accepted', status: 200, code: undefined, attempts: 1 } }],
  [
    'was begun only',
    { answer: { status: 202, body: {} }, want: { result: 'ok', outcome: 'accepted', status: 202 } },
  ],
  [
    'was refused by the service',
    {
      answer: failing(404, 'ORDER_NOT_EXIST'),
      want: { outcome: 'rejected', status: 404, code: 'ORDER_NOT_EXIST', attempts: 1 },
    },
  ],
  [
    'failed three times',
    { answer: failing(500, 'SYSTEM_ERROR'), want: { outcome: 'unknown', status: 500, attempts: 3 } },
  ],
  [
    'has an answer that was forged',
    { answer: { body: {}, sign: false }, want: { code: 'SIGNATURE_MISSING', status: 200, attempts: 1 } },
  ],
  [
    'took too long',
    {
      answer: { raw: () => undefined },
      options: { timeout: 60, retry: { attempts: 1 } },
      want: { code: 'TIMEOUT', outcome: 'unknown', status: undefined, attempts: 1 },
    },
  ],
  [
    'was ended by its caller before',
    { options: { signal: AbortSignal.abort() }, want: { code: 'ABORTED', outcome: 'not-sent', attempts: 0 } },
  ],
  [
    'has wrong options',
    { options: { timeout: -1 }, want: { code: 'INVALID_PARAMETER', outcome: 'not-sent', attempts: 0 } },
  ],
  ['came after the end', { closed: true, want: { code: 'CLOSED', outcome: 'not-sent', attempts: 0 } }],
  [
    'needs a brand',
    {
      operation: { ...query, protocol: 'brand' },
      want: { code: 'MISSING_BRAND_SETTING', outcome: 'not-sent', protocol: 'brand' },
    },
  ],
  [
    'needs an APIv2 key',
    {
      operation: { ...query, protocol: 'v2', handler: v2 },
      want: { code: 'MISSING_V2_SETTING', outcome: 'not-sent', protocol: 'v2' },
    },
  ],
]

describe('the end of a call', () => {
  it.each(endings)('that %s is told once, last, with the id that all its events have', async (_, ending) => {
    const { answer = { body: {} }, config = {}, options, operation = query, closed, want } = ending
    const { hooks, told } = listen()
    stage.server.answer(() => answer)
    const client = stage.client({ ...config, hooks })
    if (closed === true) await client.close()
    await settlementOf(callLoosely(client, operation, request, options), anyStep)
    const [names, ends] = [told.map(([name]) => name), told.filter(([name]) => name === 'onEnd')]
    expect([names[0], names.at(-1), ends.length]).toEqual(['onStart', 'onEnd', 1])
    expect(new Set(told.map(([, event]) => Reflect.get(event, 'callId')))).toHaveLength(1)
    const { attempts = 0 } = want
    expect(ends[0]?.[1]).toMatchObject({
      callId: uuid,
      operation: query.id,
      route: query.path,
      method: 'GET',
      protocol: 'v3',
      result: 'error',
      host: attempts > 0 || want.status !== undefined ? stage.server.url : undefined,
      milliseconds: expect.any(Number),
      streams: false,
      ...want,
    })
    expect(JSON.stringify(told)).not.toContain(secret)
  })

  it.each<[string, unknown]>([
    ['a text of no operation', `POST ${secret}`],
    ['nothing', undefined],
  ])('that names %s has no operation', async (_, operation) => {
    const { hooks, told } = listen()
    const call = callLoosely(stage.client({ hooks }), operation, {}, undefined)
    expect((await rejectionOf(call, anyStep)).code).toBe('UNKNOWN_OPERATION')
    const facts = { operation: undefined, route: undefined, method: undefined, protocol: undefined }
    expect(told).toEqual([
      ['onStart', { callId: uuid, ...facts }],
      ['onEnd', expect.objectContaining({ ...facts, code: 'UNKNOWN_OPERATION', attempts: 0 })],
    ])
    expect(JSON.stringify(told)).not.toContain(secret)
  })

  it('is told of a call of its own for each download of certificates', async () => {
    const { hooks, told } = listen()
    await stage.client({ publicKeys: {}, hooks }).request(query, request)
    const ends = told.filter(([name]) => name === 'onEnd').map(([, event]) => event)
    expect(ends).toMatchObject([
      { route: '/v3/certificates', result: 'ok' },
      { route: query.path, result: 'ok' },
    ])
    expect(new Set(told.map(([, event]) => Reflect.get(event, 'callId')))).toHaveLength(2)
  })
})

/** Untyped on purpose: hooks hear of mistakes that types do not catch for everybody. */
function callLoosely(client: Client, ...given: readonly unknown[]): Promise<unknown> {
  return Promise.resolve(Reflect.apply(client.request, client, given))
}

describe('the route', () => {
  const hk = { ...query, baseUri: 'https://apihk.mch.weixin.qq.com/hk/' }
  it.each<[string, OperationDescriptor | `GET /v3/${string}`, CallOptions, string]>([
    ['has the prefix of the page', hk, {}, `/hk${query.path}`],
    [
      'has the prefix of the call',
      query,
      { baseUri: 'https://apihk.mch.weixin.qq.com/hk' },
      `/hk${query.path}`,
    ],
    ['is what was written', 'GET /v3/new/{transaction_id}', {}, '/v3/new/{transaction_id}'],
  ])('%s', async (_, operation, options, want) => {
    const routes: unknown[] = []
    const hooks: Hooks = { onEnd: ({ route }) => routes.push(route) }
    const hosts = { 'https://apihk.mch.weixin.qq.com': stage.server.url }
    await stage.client({ hooks, hosts }).request(operation, request, options)
    expect(routes).toEqual([want])
  })

  it.each([
    ['/v3/billdownload/file?token=secret', '/v3/billdownload/file'],
    ['/v3/merchant-service/images/ChsyMDAwSecret', '/v3/merchant-service/images/{id}'],
    ['/v3/transferdownload/1234/x_y?token=secret', '/v3/transferdownload/{id}/{id}'],
  ])('of the file %s is %s', async (address, want) => {
    const { hooks, told } = listen()
    stage.server.answer(() => ({ status: 200, body: 'file' }))
    const file = await downloadUnverifiedFile(
      stage.client({ hooks }),
      `https://api.mch.weixin.qq.com${address}`,
    )
    expect(await file.text()).toBe('file')
    for (const [, event] of told)
      expect(event).toMatchObject({ route: want, operation: `${want.slice(1)}#get` })
    expect(JSON.stringify(told)).not.toMatch(/secret|1234/i)
  })
})

describe('a file', () => {
  const file = readOperation({ response: { kind: 'stream', status: 200 } })
  const open = async (raw: Answer['raw'], options?: CallOptions) => {
    const { hooks, told } = listen()
    stage.server.answer(() => (raw === undefined ? { body: Buffer.alloc(100_000) } : { raw }))
    const stream = await stage.client({ hooks }).request<StreamResponse>(file, {}, options)
    const ends = (): StreamEndEvent[] =>
      told.flatMap(([name, event]) => (isStreamEnd(name, event) ? [event] : []))
    return { stream, told, ends }
  }

  it('that is read to the end tells its bytes, after the end of its call', async () => {
    const { stream, told, ends } = await open(undefined)
    expect(told.at(-1)).toMatchObject(['onEnd', { result: 'ok', streams: true }])
    await stream.bytes()
    expect(ends()).toMatchObject([
      { result: 'ok', bytes: 100_000, status: 200, code: undefined, callId: uuid },
    ])
  })

  it('that the reader leaves', async () => {
    const { stream, ends } = await open(undefined)
    for await (const _ of stream) break
    expect(ends()).toMatchObject([{ result: 'left', error: undefined }])
    expect(ends()[0]?.bytes).toBeGreaterThan(0)
  })

  it('that breaks off', async () => {
    const { stream, ends } = await open(response => {
      response.writeHead(200, { 'content-length': '10' })
      response.write('12345', () => setTimeout(() => response.destroy(), 20))
    })
    await rejectionOf(stream.bytes(), anyStep)
    expect(ends()).toMatchObject([{ result: 'error', code: 'CONNECTION_LOST', bytes: 5 }])
    expect(advised(ends()[0]?.error, anyStep).status).toBe(200)
  })

  it('that nobody reads in time', async () => {
    const { ends } = await open(undefined, { timeout: 60 })
    await expect.poll(() => ends().length).toBe(1)
    expect(ends()).toMatchObject([{ result: 'error', code: 'TIMEOUT', bytes: 0 }])
  })
})

function isStreamEnd(name: string, event: object): event is StreamEndEvent {
  return name === 'onStreamEnd' && 'bytes' in event
}

describe('failover', () => {
  it('is told once when the client leaves a host, and once when it returns', async () => {
    const moves: FailoverEvent[] = []
    const doubled = doubledClient({ hooks: { onFailover: event => moves.push(event) } })
    const { client, hosts, clock } = doubled
    const write = () => settlementOf(client.request('POST /v3/x', { json: {} }), anyStep)
    hosts[first] = 503
    await Promise.all([write(), write()])
    await write()
    const [one, other] = [`https://${first}`, `https://${second}`]
    expect(moves).toMatchObject([{ host: one, nextHost: other, route: '/v3/x', attempt: 1 }])
    expect(advised(moves[0]?.error, anyStep).status).toBe(503)
    hosts[first] = 'answer'
    clock.now += 60_000
    await write()
    await write()
    expect(moves.slice(1)).toMatchObject([{ host: other, nextHost: one, error: undefined }])
  })
})

describe('certificates of the configuration', () => {
  const own = makeCertificate()
  const expires = Date.UTC(2045, 11, 31)

  it('are told with the end of their validity', () => {
    const told: unknown[] = []
    const certificate = stage.parties.certificates[0]
    stage.client({
      certificates: [certificate.certificatePem],
      certificate: stage.parties.merchant.certificatePem,
      v2: {
        apiV2Key: stage.parties.apiV2Key,
        clientCertificate: {
          cert: own.pem,
          key: String(own.privateKey.export({ type: 'pkcs8', format: 'pem' })),
        },
      },
      hooks: { onCertificates: event => told.push(event) },
    })
    const { merchant } = stage.parties
    const certificates = [
      { kind: 'platform', serial: certificate.serial, expires: certificate.validTo },
      { kind: 'merchant', serial: merchant.serial, expires: merchant.validTo },
      { kind: 'client', serial: own.serial, expires },
    ]
    expect(told).toEqual([{ source: 'configuration', serials: [], certificates, error: undefined }])
  })

  it('of a brand', () => {
    const told: unknown[] = []
    const { brand } = createTestBrand().config
    const pem = own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const hooks: Hooks = { onCertificates: ({ certificates }) => told.push(...certificates) }
    const config: BrandClientConfig = {
      brand: { ...brand, serial: own.serial, privateKey: pem, certificate: own.pem },
      hooks,
    }
    createClient(config)
    expect(told).toEqual([{ kind: 'brand', serial: own.serial, expires }])
  })

  it('are no event where there are none', () => {
    const told: unknown[] = []
    stage.client({ hooks: { onCertificates: event => told.push(event) } })
    expect(told).toEqual([])
  })
})

import { generateKeyPairSync } from 'node:crypto'
import type { Operation } from '../../../../generator/model/model.js'
import type { BrandConfig, Client, Transport } from '../../../../templates/runtime/index.js'
import { type BrandParties, type BrandServer, startBrandServer } from '../../server/brand-server.js'
import { certify, type TestParties, testParties, testTime } from '../../server/parties.js'
import { type StrictServer, startStrictServer } from '../../server/strict-server.js'
import type { Answer, ReceivedRequest } from '../../server/wire.js'
import type { LoadedSdk } from './load-sdk.js'

/** What one call did on the wire. */
export interface Sent {
  /** Scheme and host that the SDK asked for. */
  readonly origin: string
  readonly request: ReceivedRequest
}

/** Servers for every operation of an SDK and a client of it that knows nothing of them. */
export interface OperationStage {
  readonly sdk: LoadedSdk
  readonly parties: TestParties
  readonly client: Client
  /** Calls an operation through its generated function, answered as given. */
  call(
    operation: Operation,
    request: object,
    answer: Answer,
  ): Promise<{ readonly result: Called; readonly sent: Sent }>
  close(): Promise<void>
}

/** What `withResponse()` gave. */
export interface Called {
  readonly data: unknown
  readonly status: number
}

/**
 * Starts a strict server, and one that asks for the client certificate. The SDK is told of neither: its transport is
 * led to them, so that the hosts it asks for can be seen.
 */
export async function startOperationStage(sdk: LoadedSdk): Promise<OperationStage> {
  const parties = await testParties()
  const nonceless = new Set(
    sdk.model.operations.filter(({ options }) => options.nonceless).map(({ path }) => path),
  )
  const unsigned = new Set(
    sdk.model.operations.filter(({ options }) => options.unsigned).map(({ path }) => path),
  )
  const config = {
    now: () => testTime,
    nonceless: (path: string) => nonceless.has(path),
    unsigned: (path: string) => unsigned.has(path),
  }
  const plain = await startStrictServer(parties, config)
  const secure = await startStrictServer(parties, { ...config, mutualTls: true })
  const own = await makeBrand()
  const brand = await startBrandServer(own.parties, config.now)
  const origins: string[] = []
  const client = sdk.runtime.createClient({
    mchid: parties.mchid,
    serial: parties.merchant.serial,
    privateKey: parties.merchant.privateKey,
    publicKeys: { [parties.publicKey.serial]: parties.publicKey.publicKey },
    apiV3Key: parties.apiV3Key,
    v2: {
      apiV2Key: parties.apiV2Key,
      bankKey: parties.host.publicKey,
      clientCertificate: { cert: parties.merchant.certificatePem, key: parties.merchant.privateKeyPem },
    },
    brand: own.config,
    now: () => testTime,
    retry: { attempts: 1 },
    transport: leading(sdk, parties, { plain, secure, brand, origins }),
  })
  return {
    sdk,
    parties,
    client,
    async call(operation, request, answer) {
      origins.length = 0
      for (const server of [plain, secure]) {
        server.reset()
        server.answer(() => answer, true)
      }
      brand.accepted.length = 0
      brand.answers.splice(0, Number.POSITIVE_INFINITY, {
        status: answer.status ?? 200,
        body: JSON.stringify(answer.body),
      })
      const result = await callFunction(sdk, client, operation, request)
      const sent = onlyRequest(operation, { plain, secure, brand })
      return { result, sent: { origin: origins.join(), request: sent } }
    },
    async close() {
      await plain.close()
      await secure.close()
      await brand.close()
    },
  }
}

interface Led {
  readonly plain: StrictServer
  readonly secure: StrictServer
  readonly brand: BrandServer
  readonly origins: string[]
}

function leading(
  { runtime }: LoadedSdk,
  { host }: TestParties,
  { plain, secure, brand, origins }: Led,
): Transport {
  const node = runtime.createNodeTransport({ tls: { ca: host.certificatePem } })
  return {
    send(request) {
      const { origin, pathname } = new URL(request.url)
      origins.push(origin)
      const forMerchant = request.clientCertificate === undefined ? plain : secure
      const server = pathname.startsWith('/brand/') ? brand : forMerchant
      return node.send({ ...request, url: server.url + request.url.slice(origin.length) })
    },
  }
}

async function callFunction(
  sdk: LoadedSdk,
  client: Client,
  { page, method }: Operation,
  request: object,
): Promise<Called> {
  const act = (await sdk.page(page))?.[method]
  if (typeof act !== 'function') throw new Error(`The SDK has no function ${method} of ${page}.`)
  const promise: unknown = Reflect.apply(act, undefined, [client, request])
  if (!isApiPromise(promise)) throw new Error(`${method} of ${page} gives no ApiPromise.`)
  return await promise.withResponse()
}

function isApiPromise(value: unknown): value is { withResponse(): Promise<Called> } {
  return value instanceof Promise && 'withResponse' in value
}

function onlyRequest(
  { options, protocol }: Operation,
  { plain, secure, brand }: Omit<Led, 'origins'>,
): ReceivedRequest {
  const wanted =
    protocol === 'brand' ? brand.accepted : options.security === true ? secure.received : plain.received
  const [request] = wanted
  const all = [plain.received, secure.received, brand.accepted].map(({ length }) => length)
  if (request !== undefined && all.reduce((sum, count) => sum + count) === 1) return request
  throw new Error(`${all.join(', ')} requests without and with client certificate, and of the brand.`)
}

/** A brand, as the server and as the client know it. */
async function makeBrand(): Promise<{ readonly parties: BrandParties; readonly config: BrandConfig }> {
  const [own, platform] = [await certify('6A7D3C22B1E0F9580D1C6E2F7788990011223344', 2031), createKeyPair()]
  const [brandId, platformId] = ['120344', `PUB_KEY_ID_${'5'.repeat(32)}`]
  const { serial, publicKey, privateKey } = own
  return {
    parties: { brandId, serial, publicKey, platformKey: platform.privateKey, platformId },
    config: { brandId, serial, privateKey, publicKeys: { [platformId]: platform.publicKey } },
  }
}

function createKeyPair() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

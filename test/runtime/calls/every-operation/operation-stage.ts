import type { Operation } from '../../../../generator/model/model.js'
import type { Client, Transport } from '../../../../templates/runtime/index.js'
import { type TestParties, testParties, testTime } from '../../server/parties.js'
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
    now: () => testTime,
    retry: { attempts: 1 },
    transport: leading(sdk, parties, { plain, secure, origins }),
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
      const result = await callFunction(sdk, client, operation, request)
      return { result, sent: { origin: origins.join(), request: onlyRequest(operation, plain, secure) } }
    },
    async close() {
      await plain.close()
      await secure.close()
    },
  }
}

interface Led {
  readonly plain: StrictServer
  readonly secure: StrictServer
  readonly origins: string[]
}

function leading({ runtime }: LoadedSdk, { host }: TestParties, { plain, secure, origins }: Led): Transport {
  const node = runtime.createNodeTransport({ tls: { ca: host.certificatePem } })
  return {
    send(request) {
      const { origin } = new URL(request.url)
      origins.push(origin)
      const server = request.clientCertificate === undefined ? plain : secure
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

function onlyRequest({ options }: Operation, plain: StrictServer, secure: StrictServer): ReceivedRequest {
  const [wanted, other] = options.security === true ? [secure, plain] : [plain, secure]
  const [request, ...more] = wanted.received
  if (request === undefined || more.length > 0 || other.received.length > 0)
    throw new Error(
      `${plain.received.length} requests without, ${secure.received.length} with client certificate.`,
    )
  return request
}

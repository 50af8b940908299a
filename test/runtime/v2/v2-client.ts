import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type {
  ApiPromise,
  Client,
  ClientConfig,
  OperationDescriptor,
  TransportRequest,
  TransportResponse,
} from '../../../templates/runtime/index.js'
import { createClient } from '../../../templates/runtime/index.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { makeCertificate } from '../support/make-certificate.js'
import { makePkcs12 } from '../support/make-pkcs12.js'

/** Keys made for one run. */
export const merchantKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const bankKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platformKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const own = makeCertificate({ keys: merchantKeys })
export const apiV2Key = randomBytes(16).toString('hex')
export const apiV3Key = randomBytes(16).toString('hex')

/** A merchant with all that v2 can need. */
export const config: ClientConfig = {
  mchid: '1900000109',
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: merchantKeys.privateKey,
  apiV3Key,
  publicKeys: { PUB_KEY_ID_0119000001092024: platformKeys.publicKey },
  v2: {
    apiV2Key,
    bankKey: bankKeys.publicKey,
    clientCertificate: { pfx: makePkcs12(own.privateKey, own.der, 'x'), passphrase: 'x' },
  },
  retry: { attempts: 1 },
}

/** An operation that takes and answers XML. */
export function operationOf(facts: Partial<OperationDescriptor> = {}): OperationDescriptor {
  return {
    id: 'v2/pay/orderquery#post',
    protocol: 'v2',
    handler: v2,
    method: 'POST',
    path: '/pay/orderquery',
    body: { kind: 'xml', required: true },
    response: { kind: 'object', status: 200, mediaType: 'application/xml' },
    ...facts,
  }
}

/** What a double of the service answers. */
export interface DoubleAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | readonly Uint8Array[]
}

/** A client whose calls end in memory, and what it sent. */
export interface RecordedClient {
  readonly client: Client
  readonly sent: TransportRequest[]
  /** How often an answer was given up. */
  readonly cancelled: () => number
}

export function recordedClient(answer: DoubleAnswer = {}, settings: ClientConfig = config): RecordedClient {
  const sent: TransportRequest[] = []
  let cancelled = 0
  const send = async (request: TransportRequest): Promise<TransportResponse> => {
    sent.push(request)
    const { status = 200, headers = {}, body = '<xml><return_code>SUCCESS</return_code></xml>' } = answer
    return {
      status,
      headers: new Headers({ 'Request-ID': 'R1', ...headers }),
      body: chunksOf(typeof body === 'string' ? [new TextEncoder().encode(body)] : body),
      cancel() {
        cancelled += 1
      },
    }
  }
  return {
    client: createClient({ ...settings, transport: { send } }),
    sent,
    cancelled: () => cancelled,
  }
}

async function* chunksOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  yield* chunks
}

/** The text of a request's body. */
export function bodyText(request: TransportRequest | undefined): string {
  return new TextDecoder().decode(request?.body)
}

/** What one call of an operation answers, its request fields aside. */
export function answerOf<Output>(
  answer: DoubleAnswer,
  facts: Partial<OperationDescriptor> = {},
  xml: object = {},
): ApiPromise<Output> {
  return recordedClient(answer).client.request<Output>(operationOf(facts), { xml })
}

import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createChainClient } from '../../../templates/runtime/chain/create-chain-client.js'
import type { OperationTable } from '../../../templates/runtime/chain/operation-table.js'
import type { Client } from '../../../templates/runtime/client/create-client.js'
import type { OperationDescriptor } from '../../../templates/runtime/descriptors.js'
import type { TransportRequest, TransportResponse } from '../../../templates/runtime/transport/transport.js'

const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platformId = 'PUB_KEY_ID_0100000000000000000000000000000001'

/** A client with pages that no generated types describe. Those of generated modules have tests of their own (test/emit/sdk). */
export interface ClientOfPages extends Client {
  chain(path: string): object
  readonly 'v3/loans': object
  readonly 'v3/loans/broken': object
}

/** A client with chains whose requests go nowhere; each is answered with `{}`, signed. */
export function recordingClient(operations: OperationTable, renamed: Readonly<Record<string, string>> = {}) {
  const sent: string[] = []
  const send = async (request: TransportRequest): Promise<TransportResponse> => {
    const body = request.body === undefined ? '' : new TextDecoder().decode(request.body)
    sent.push(`${request.method} ${new URL(request.url).pathname} ${body}`.trim())
    return signedAnswer()
  }
  const client = createChainClient<ClientOfPages>(
    {
      mchid: '1900000001',
      serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
      privateKey: merchant.privateKey,
      publicKeys: { [platformId]: platform.publicKey },
      transport: { send },
    },
    operations,
    renamed,
  )
  return { client, sent }
}

function signedAnswer(): TransportResponse {
  const [timestamp, nonce, body] = [String(Math.floor(Date.now() / 1000)), randomUUID(), '{}']
  const message = Buffer.from(`${timestamp}\n${nonce}\n${body}\n`)
  const signature = sign('sha256', message, platform.privateKey).toString('base64')
  const headers = new Headers({
    'Content-Type': 'application/json',
    'Request-ID': 'request-1',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': platformId,
    'Wechatpay-Signature': signature,
  })
  return { status: 200, headers, body: chunks(body), cancel: () => undefined }
}

async function* chunks(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text)
}

/** A page's module as the generator writes it, with one operation per method. */
export function pageModule(path: string, ...methods: readonly ('get' | 'post')[]) {
  const entries = methods.map(method => [`${method}Operation`, descriptor(path, method)] as const)
  return Object.fromEntries<unknown>([
    ...entries,
    ...methods.map(method => [method, () => undefined] as const),
  ])
}

function descriptor(path: string, method: 'get' | 'post'): OperationDescriptor {
  return {
    id: `${path}#${method}`,
    protocol: 'v3',
    method: method === 'get' ? 'GET' : 'POST',
    path: `/${path}`,
    pathParameters: [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name]) => name ?? []),
    ...(method === 'post' ? { body: { kind: 'json', required: false } } : {}),
    response: { kind: 'object', status: 200, mediaType: 'application/json' },
  }
}

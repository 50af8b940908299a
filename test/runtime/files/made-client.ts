import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { ClientConfig } from '../../../templates/runtime/client/client-config.js'
import { type Client, createClient } from '../../../templates/runtime/client/create-client.js'
import type { Transport, TransportRequest } from '../../../templates/runtime/transport/transport.js'

/** A client whose calls are answered with one body, and what it sent. */
export interface MadeClient {
  readonly client: Client
  readonly sent: TransportRequest[]
  /** Whether an answer was given up before its end. */
  readonly cancelled: () => boolean
}

const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** The public key of the merchant: verifies its signatures, encrypts what it is to open. */
export function merchantKey(): KeyObject {
  return merchant.publicKey
}

/** The settings of a merchant whose keys are made for this run. */
export function madeConfig(): ClientConfig {
  return {
    mchid: '1900000109',
    serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    privateKey: merchant.privateKey,
    publicKeys: { PUB_KEY_ID_0119000001092024111100000000000001: platform.publicKey },
  }
}

/** A client that answers every call with the chunks of a body. */
export function madeClient(
  body: () => AsyncIterable<Uint8Array>,
  config: Partial<ClientConfig> = {},
): MadeClient {
  const sent: TransportRequest[] = []
  let cancelled = false
  const transport: Transport = {
    async send(request) {
      sent.push(request)
      const headers = new Headers({ 'Content-Type': 'text/plain', 'Request-ID': 'r1' })
      return {
        status: 200,
        headers,
        body: body(),
        cancel() {
          cancelled = true
        },
      }
    },
  }
  const client = createClient({ ...madeConfig(), transport, ...config })
  return { client, sent, cancelled: () => cancelled }
}

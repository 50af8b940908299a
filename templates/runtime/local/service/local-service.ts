import type { ClientConfig } from '../../client/client-config.js'
import type { DataObject } from '../../client/data-object.js'
import type { StoredObject } from '../state/stored-object.js'

/** How to start a local service. */
export interface LocalServiceOptions {
  /** Port on 127.0.0.1 (a free one). */
  readonly port?: number
  /** Folder for keys, certificates and state, which a restart keeps. Without it everything is in memory. */
  readonly data?: string
  /** Hosts other than loopback to which notices may be sent: `['host.docker.internal']`. */
  readonly notifyHosts?: readonly string[]
  /** The file of the tables, if it is not the package's own: the `model.jsonl` of an SDK generated from other pages. */
  readonly model?: string
  /** Requests and notices that are remembered for the page and for `requests()` (1,000 of each). */
  readonly history?: number
}

/** A merchant of a local service: what a client needs to call it, as text, so that it can be printed and passed on. */
export interface LocalMerchant {
  readonly mchid: string
  /** For `createClient` and `createWebhookKeys`. v2 operations with a client certificate need `secureConfig`. */
  readonly config: LocalConfig
  /** The same over TLS, with the client certificate and the service's own certificate authority. */
  readonly secureConfig: LocalConfig
}

/** The settings of a client that speaks to a local service. */
export type LocalConfig = ClientConfig &
  Required<Pick<ClientConfig, 'apiV3Key' | 'publicKeys' | 'v2' | 'brand' | 'baseUri' | 'hosts'>>

/** An object as the page and tests see it. */
export interface LocalObject extends StoredObject {
  readonly summary: DataObject
  /** Events that may be made to happen now by `act`: those of users, of time and of WeChat Pay. */
  readonly events: readonly string[]
}

/** A local WeChat Pay. */
export interface LocalService extends LocalMerchant {
  /** `http://127.0.0.1:8790`; also the address of the page. */
  readonly url: string
  /** The same port over TLS. */
  readonly secureUrl: string
  /** Another merchant with keys of its own. */
  addMerchant(mchid?: string): Promise<LocalMerchant>
  /** The user pays an order. Rejects if there is none, or if it cannot be paid. */
  pay(outTradeNo: string): Promise<LocalObject>
  /** The user refuses: to pay, to confirm a transfer. */
  refuse(number: string): Promise<LocalObject>
  /** The user confirms a transfer. */
  confirmTransfer(outBillNo: string): Promise<LocalObject>
  /** Lets an event of the user, of time or of WeChat Pay happen to an object. */
  act(kind: string, number: string, event: string, data?: DataObject): Promise<LocalObject>
  /** All objects, or those of a kind. */
  objects(kind?: string): readonly LocalObject[]
  /** Moves the clock (`'90s'`, `'15m'`, `'1h'`, `'2d'`, milliseconds) and waits until what is due then is done. */
  advance(duration: string | number): Promise<void>
  /** Waits until what is due now is done: notices sent and answered. */
  settled(): Promise<void>
  /** Forgets objects, requests, notices and faults, and sets the clock right; keys and merchants stay. */
  reset(): void
  close(): Promise<void>
}

import type { OperationTable } from '../../chain/operation-table.js'
import type { BrandConfig, ClientConfig } from '../../client/client-config.js'
import type { Complete } from '../../client/complete.js'
import type { DataObject } from '../../client/data-object.js'
import type { Machine, Words } from '../behaviour/machine.js'
import type { FaultRule } from '../faults/fault-rules.js'
import type { FaultOptions, LocalFault } from '../faults/local-fault.js'
import type { DeliverySettings } from '../notices/delivery.js'
import type { NoticeRecord } from '../notices/notice-record.js'
import type { OwnNotice } from '../notices/own-notice.js'
import type { StoredObject } from '../state/stored-object.js'
import type { TriedCall, TryResult } from '../try/try-result.js'
import type { RequestRecord } from './request-record.js'

/** How to start a local service. */
export interface LocalServiceOptions {
  /** Port on 127.0.0.1 (a free one). */
  readonly port?: number | undefined
  /** Folder for keys, certificates and state, which a restart keeps. Without it everything is in memory. */
  readonly data?: string | undefined
  /** Hosts other than loopback to which notices may be sent: `['host.docker.internal']`. */
  readonly notifyHosts?: readonly string[] | undefined
  /** The file of the tables, if it is not the package's own: the `model.jsonl` of an SDK generated from other pages. */
  readonly model?: string | undefined
  /** Requests and notices that are remembered for the page and for `requests()` (1,000 of each). */
  readonly history?: number | undefined
  /** The modules of the pages, which sign the calls of `try`: `operations` of `wechatpay-sdk/operations`. */
  readonly operations?: OperationTable | undefined
  /**
   * Sites beside those of this machine whose pages may call `try` in a browser: `['https://docs.example.com']`. They can read
   * its answers, and nothing else.
   */
  readonly allowedOrigins?: readonly string[] | undefined
  /** Hears of mistakes of the service itself, and why TLS connections failed (a warning of the process). */
  readonly onError?: ((error: unknown) => void) | undefined
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
  Complete<Pick<ClientConfig, 'apiV3Key' | 'publicKeys' | 'v2' | 'baseUri' | 'hosts'>> & {
    readonly brand: BrandConfig & { readonly apiKey: string }
  }

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
  /** Certificate of the authority that signed the service's TLS certificate, PEM: for `NODE_EXTRA_CA_CERTS` and other clients. */
  readonly authority: string
  /** Milliseconds since 1970, of the service's own clock. */
  now(): number
  /** All merchants, the first one first. */
  merchants(): readonly LocalMerchant[]
  /** Another merchant with keys of its own, by default with the next number. */
  addMerchant(mchid?: string): Promise<LocalMerchant>
  /** The user pays an order. Rejects if there is none, or if it cannot be paid. */
  pay(outTradeNo: string): Promise<LocalObject>
  /** The user refuses: to pay, to confirm a transfer. */
  refuse(number: string): Promise<LocalObject>
  /** The user confirms a transfer. */
  confirmTransfer(outBillNo: string): Promise<LocalObject>
  /**
   * Signs a call for a merchant and sends it to the service, as a client would:
   * `try({ operation: 'POST /v3/pay/transactions/native', request: { json: { … } } })`. Gives what was sent, checked and
   * answered; a refusal is a result. Rejects with `LocalServiceError` for an operation that no page has, and without the
   * option `operations`.
   */
  try(call: TriedCall): Promise<TryResult>
  /** Lets an event of the user, of time or of WeChat Pay happen to an object. */
  act(kind: string, number: string, event: string, data?: DataObject): Promise<LocalObject>
  /** All objects, or those of a kind. Throws `LocalServiceError` (`UNKNOWN_EVENT`) for a kind that does not exist. */
  objects(kind?: string): readonly LocalObject[]
  /** Every kind of object with its states. */
  readonly machines: readonly Machine[]
  /** What the user or WeChat Pay can begin without a call of the merchant: a complaint. */
  readonly openings: readonly LocalOpening[]
  /** Begins such an object, of the first merchant unless `data.mchid` names another, or a brand by its id. */
  open(kind: string, data?: DataObject): Promise<LocalObject>
  /** The requests that came, from the oldest to the newest, with what was checked. */
  requests(): readonly RequestRecord[]
  /** The notices that were made, from the oldest to the newest, with their attempts. */
  notices(): readonly NoticeRecord[]
  /**
   * Sends a notice of any webhook that the pages have, whatever happened before, and waits for the answer:
   * `sendNotice('v3/TRANSACTION.SUCCESS', { to, resource: { out_trade_no } })`. Rejects with `LocalServiceError`.
   */
  sendNotice(webhook: string, notice: OwnNotice): Promise<NoticeRecord>
  /** Sends a notice once more, whatever became of it. */
  resendNotice(id: string): Promise<NoticeRecord>
  /** How notices are delivered from now on: twice, in another order, late, on `releaseNotices`; `{}` for as usual. */
  deliverNotices(settings: DeliverySettings): void
  /** Sends held notices, in the order of the ids if they are given. Gives how many. */
  releaseNotices(ids?: readonly string[]): number
  /**
   * Lets calls or notices fail: `fail('POST /v3/refund/domestic/refunds', { kind: 'status', status: 500 })`,
   * `fail('notice v3/TRANSACTION.SUCCESS', { kind: 'lost' })`, once unless `options` say otherwise. Gives what removes it.
   */
  fail(target: string, fault: LocalFault, options?: FaultOptions): () => void
  /** The faults that are set, with how often they happened. */
  faults(): readonly FaultRule[]
  /** Removes a fault by the number that `faults` gives it; false if there is none. */
  removeFault(number: number): boolean
  /** A new platform certificate signs from now on, for every merchant that uses certificates. */
  rotateCertificate(): Promise<void>
  /** Moves the clock (`'90s'`, `'15m'`, `'1h'`, `'2d'`, milliseconds) and waits until what is due then is done. */
  advance(duration: string | number): Promise<void>
  /** Waits until what is due now is done: notices sent and answered. */
  settled(): Promise<void>
  /** Forgets objects, requests, notices and faults, and sets the clock right; keys and merchants stay. */
  reset(): void
  /** Ends all connections. Afterwards what happened can be read; calls that do something fail with `CLOSED`. */
  close(): Promise<void>
}

/** An object that the user or WeChat Pay begins. */
export interface LocalOpening {
  /** The kind of its machine: `complaint`. */
  readonly kind: string
  /** Of the button. */
  readonly words: Words
}

import type { DataObject } from '../../client/data-object.js'
import type { Machine, Words } from '../behaviour/machine.js'
import type { NoticeRecord } from '../notices/notice-record.js'
import type { LocalMerchant, LocalObject, LocalService } from '../service/local-service.js'
import type { RequestRecord } from '../service/request-record.js'

/** What the control API and the page need of a local service. */
export interface ControlTarget
  extends Pick<
    LocalService,
    | 'url'
    | 'secureUrl'
    | 'mchid'
    | 'pay'
    | 'refuse'
    | 'confirmTransfer'
    | 'act'
    | 'objects'
    | 'advance'
    | 'settled'
    | 'reset'
    | 'addMerchant'
  > {
  /** The service's own clock: milliseconds since 1970. */
  now(): number
  /** All merchants, the first one first. */
  merchants(): readonly LocalMerchant[]
  readonly machines: readonly Machine[]
  readonly openings: readonly Opening[]
  /** Makes an object that the user or WeChat Pay begins: a complaint. */
  open(kind: string, data?: DataObject): Promise<LocalObject>
  /** From the oldest to the newest. */
  requests(): readonly RequestRecord[]
  notices(): readonly NoticeRecord[]
  /** Lets calls fail: `fail('POST /v3/refund/domestic/refunds', { kind: 'status', status: 500 })`. */
  fail(target: string, fault: unknown): void
  resendNotice(id: string): Promise<unknown>
  rotateCertificate(): unknown
}

/** An object that the user or WeChat Pay begins, without a call of the merchant. */
export interface Opening {
  /** The kind of its machine: `complaint`. */
  readonly kind: string
  /** Of the button. */
  readonly words: Words
}

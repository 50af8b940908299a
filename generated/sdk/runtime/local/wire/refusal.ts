/** The three protocols of the service. */
export type WireProtocol = 'v3' | 'v2' | 'brand'

/** What of a request was checked and did not hold. */
export type Check =
  | 'body-size'
  | 'multipart'
  | 'authorization'
  | 'headers'
  | 'accept'
  | 'user-agent'
  | 'content-type'
  | 'body'
  | 'characters'
  | 'platform-serial'
  | 'caller'
  | 'serial'
  | 'clock'
  | 'nonce'
  | 'sign-type'
  | 'signature'
  | 'digest'
  | 'client-certificate'

/** A request that the service does not accept: what it answers, and why in words for people. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly protocol: WireProtocol
  readonly check: Check
  /** HTTP status; 200 in v2, whose errors stand in the answer's fields. */
  readonly status: number
  readonly code: string
  /** What the service says, in few words. */
  readonly message: string
  readonly detail?: Readonly<Record<string, unknown>>
  /** Exactly what did not hold and how to mend it, for the page and logs. Holds no key. */
  readonly reason: string
}

/** A request that passed the checks of its protocol. */
export interface Verified {
  readonly kind: 'verified'
  readonly protocol: WireProtocol
  /** Merchant number, or id of the brand, of whoever signed. */
  readonly caller: string
  /** v3 and brand: the id in `Wechatpay-Serial`, which chooses the key that signs the answer. */
  readonly platformSerial?: string
  /** v2: what the answer is signed with, as the request was. */
  readonly signType?: SignType
}

/** How a v2 message is signed. */
export type SignType = 'MD5' | 'HMAC-SHA256'

/** A body that the service does not read. `refusal` is for the answer. */
export class BodyRefused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.name = 'BodyRefused'
    this.refusal = refusal
  }
}

/** The JSON object that v3 and the brand API answer a refused request with. */
export function refusalBody({ code, message, detail }: Refusal): Readonly<Record<string, unknown>> {
  return { code, message, ...(detail === undefined ? {} : { detail }) }
}

/** The fields that v2 answers a refused request with. It has no sign: who cannot be verified gets none. */
export function refusalFields({ message }: Refusal): Readonly<Record<string, string>> {
  return { return_code: 'FAIL', return_msg: message }
}

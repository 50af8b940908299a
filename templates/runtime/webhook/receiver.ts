import type { KeyObject } from 'node:crypto'
import type { Caller } from '../caller.js'
import type { KeyFinder } from '../client/known-keys.js'
import { type Merchant, type MerchantV2, merchantOf } from '../client/merchant.js'
import { SignatureMemory } from '../client/signature-memory.js'
import type { WebhookKeys } from './webhook-keys.js'

/** What notices are verified, opened and answered with. */
export interface Receiver extends Pick<Merchant, 'largeIntegers' | 'now'> {
  readonly platformKeys: KeyFinder
  readonly mchid: string | undefined
  readonly serial: string | undefined
  readonly privateKey: KeyObject | undefined
  readonly apiV3Key: KeyObject | undefined
  readonly v2: Pick<MerchantV2, 'apiV2Key'> | undefined
  /** Signatures of notices that were opened. */
  readonly seen: SignatureMemory
}

const receivers = /* @__PURE__ */ new WeakMap<object, Receiver>()

/** Ties webhook keys to what they hold, out of reach of whoever inspects or serialises them. */
export function bindReceiver(keys: object, receiver: Receiver): void {
  receivers.set(keys, receiver)
}

/** What stands behind a client or webhook keys. Throws `ConfigurationError` (`NOT_A_CLIENT`) for anything else. */
export function receiverOf(clientOrKeys: Caller | WebhookKeys): Receiver {
  return receivers.get(clientOrKeys) ?? merchantReceiver(merchantOf(clientOrKeys))
}

/** Notices have a memory of their own: however many answers a client gets, they displace none. */
function merchantReceiver(merchant: Merchant): Receiver {
  const known = receivers.get(merchant)
  if (known !== undefined) return known
  const receiver = { ...merchant, seen: new SignatureMemory() }
  bindReceiver(merchant, receiver)
  return receiver
}

import type { KeyObject } from 'node:crypto'
import type { Caller } from '../caller.js'
import { tie, tieOf } from '../client/copies.js'
import { declared } from '../client/declared.js'
import type { KeyFinder } from '../client/known-keys.js'
import { type Merchant, type MerchantV2, merchantOf } from '../client/merchant.js'
import { SignatureMemory } from '../client/signature-memory.js'

/** Keys to receive notices with, in place of a client. */
export interface WebhookKeys {
  readonly kind: 'webhook-keys'
}

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

/** Ties webhook keys to what they hold, out of reach of whoever inspects or serialises them. */
export function bindReceiver(keys: object, receiver: Receiver): void {
  tie(keys, 'keys', receiver)
}

/**
 * What stands behind a client or webhook keys. Throws `ConfigurationError`: `NOT_A_CLIENT` for anything else,
 * `OTHER_VERSION` where a copy of the SDK of another version made them.
 */
export function receiverOf(clientOrKeys: Caller | WebhookKeys): Receiver {
  const found = tieOf(clientOrKeys)
  return found?.kind === 'keys' ? declared<Receiver>(found.value) : merchantReceiver(merchantOf(clientOrKeys))
}

/** Notices have a memory of their own: however many answers a client gets, they displace none. */
function merchantReceiver(merchant: Merchant): Receiver {
  const known = tieOf(merchant)
  if (known?.kind === 'merchant') return declared<Receiver>(known.value)
  const receiver = { ...merchant, seen: new SignatureMemory() }
  tie(merchant, 'merchant', receiver)
  return receiver
}

import type { KeyObject } from 'node:crypto'
import type { Caller } from '../caller.js'
import { tie, tieOf } from '../client/copies.js'
import { declared } from '../client/declared.js'
import type { KeyFinder } from '../client/known-keys.js'
import { type Merchant, type MerchantV2, merchantOf } from '../client/merchant.js'
import { SignatureMemory } from '../client/signature-memory.js'
import type { WebhookKeys } from './webhook-types.js'

/** What verifies, opens and answers notices. */
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

/** Ties webhook keys to their content. Inspecting or serialising the keys shows nothing of it. */
export function bindReceiver(keys: object, receiver: Receiver): void {
  tie(keys, 'keys', receiver)
}

/**
 * The receiver behind a client or webhook keys. Throws `ConfigurationError`: `NOT_A_CLIENT` for anything else,
 * `OTHER_VERSION` if another version of the SDK made them.
 */
export function receiverOf(clientOrKeys: Caller | WebhookKeys): Receiver {
  const found = tieOf(clientOrKeys)
  if (found?.kind === 'keys') return declared<Receiver>(found.value)
  return merchantReceiver(
    merchantOf(clientOrKeys, 'Pass what createClient() or createWebhookKeys() returned.'),
  )
}

/** Notices have their own memory of signatures, which answers cannot displace. */
function merchantReceiver(merchant: Merchant): Receiver {
  const known = tieOf(merchant)
  if (known?.kind === 'merchant') return declared<Receiver>(known.value)
  const receiver = { ...merchant, seen: new SignatureMemory() }
  tie(merchant, 'merchant', receiver)
  return receiver
}

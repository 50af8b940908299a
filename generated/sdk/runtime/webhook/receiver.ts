import type { KeyObject } from 'node:crypto'
import type { Caller } from '../caller.js'
import type { Account, ClientParts, Merchant, MerchantV2 } from '../client/account.js'
import { tie, tieOf } from '../client/copies.js'
import { declared } from '../client/declared.js'
import type { Hooks } from '../client/hooks.js'
import type { KeyFinder } from '../client/known-keys.js'
import { partsOf } from '../client/merchant.js'
import type { Owner } from '../client/owner.js'
import { SignatureMemory } from '../client/signature-memory.js'
import type { WebhookKeys } from './webhook-types.js'

/** What verifies and opens the notices of a merchant, or those of a brand. */
export interface NoticeKeys extends Pick<Account, 'largeIntegers' | 'now'> {
  readonly owner: Owner
  readonly platformKeys: KeyFinder
  readonly privateKey: KeyObject | undefined
  readonly secret: KeyObject | undefined
  readonly v2: Pick<MerchantV2, 'apiV2Key'> | undefined
  /** Signatures of notices that were opened. */
  readonly seen: SignatureMemory
}

/** What verifies, opens and answers the notices of a merchant. */
export interface MerchantReceiver extends NoticeKeys {
  readonly mchid: string | undefined
  readonly serial: string | undefined
}

/** Receives the notices of a merchant, of a brand, or of both, which share no key. */
export interface Receiver {
  readonly merchant: MerchantReceiver | undefined
  readonly brand: NoticeKeys | undefined
  readonly hooks: Hooks
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
  return clientReceiver(partsOf(clientOrKeys, 'Pass what createClient() or createWebhookKeys() returned.'))
}

/** Notices have their own memory of signatures, which answers cannot displace. */
function clientReceiver(parts: ClientParts): Receiver {
  const known = tieOf(parts)
  if (known?.kind === 'receiver') return declared<Receiver>(known.value)
  const ofNotices = <A extends Account | Merchant>(account: A): A => ({
    ...account,
    seen: new SignatureMemory(),
  })
  const { merchant, brand, hooks } = parts
  const receiver: Receiver = {
    merchant: merchant && ofNotices(merchant),
    brand: brand && ofNotices(brand),
    hooks,
  }
  tie(parts, 'receiver', receiver)
  return receiver
}

import type { KeyObject } from 'node:crypto'
import type { Caller } from '../caller.js'
import { type Merchant, type MerchantV2, merchantOf } from '../client/merchant.js'
import type { WebhookKeys } from './webhook-keys.js'

/** What notices are verified, opened and answered with. A `Merchant` has it all. */
export interface Receiver extends Pick<Merchant, 'platformKeys' | 'seen' | 'largeIntegers' | 'now'> {
  readonly mchid: string | undefined
  readonly serial: string | undefined
  readonly privateKey: KeyObject | undefined
  readonly apiV3Key: KeyObject | undefined
  readonly v2: Pick<MerchantV2, 'apiV2Key'> | undefined
}

const receivers = /* @__PURE__ */ new WeakMap<object, Receiver>()

/** Ties webhook keys to what they hold, out of reach of whoever inspects or serialises them. */
export function bindReceiver(keys: object, receiver: Receiver): void {
  receivers.set(keys, receiver)
}

/** What stands behind a client or webhook keys. Throws `ConfigurationError` (`NOT_A_CLIENT`) for anything else. */
export function receiverOf(clientOrKeys: Caller | WebhookKeys): Receiver {
  return receivers.get(clientOrKeys) ?? merchantOf(clientOrKeys)
}

import type { KeyInput, SecretInput } from '../crypto/key-input.js'

/** What verifies and opens v2 messages, in the forms that the client's settings have, too. */
export interface V2Keys {
  readonly v2: { readonly apiV2Key: SecretInput }
  /** Opens fields that are encrypted with it. */
  readonly apiV3Key: SecretInput | undefined
  /** Opens fields that are encrypted for the merchant. */
  readonly privateKey: KeyInput | undefined
  readonly largeIntegers: 'refuse' | 'bigint'
}

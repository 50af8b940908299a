import type { SecretInput } from '../crypto/key-input.js'
import { signV2, type V2SignType } from '../crypto/sign-v2.js'
import { refuseCuts } from './check-parts.js'
import { type AppParameters, type AppParts, appFields } from './sign-app.js'

/** What a payment of APIv2 in an app is signed over. */
export interface AppPartsV2 extends AppParts {
  /** The same as in the order; MD5 where that had none. The app is not told. */
  readonly signType?: V2SignType
}

/**
 * Signs a payment of APIv2 in an app (official documents of APIv2, 调起支付接口): all fields, by their names in ASCII
 * order, with the APIv2 key.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for a part that is empty or holds `&`, `ConfigurationError` (`INVALID_KEY`).
 */
export function signAppV2(parts: AppPartsV2, apiV2Key: SecretInput): AppParameters {
  const fields = appFields(parts)
  refuseCuts({ ...fields })
  return { ...fields, sign: signV2({ ...fields }, apiV2Key, parts.signType ?? 'MD5') }
}

import type { SecretInput } from '../crypto/key-input.js'
import { signV2, type V2SignType } from '../crypto/sign-v2.js'
import { ownParts, refuseCuts } from './check-parts.js'
import { type JsapiParameters, type JsapiParts, jsapiFields } from './sign-jsapi.js'

/** What a payment of APIv2 on a page or in a mini program is signed over. */
export type JsapiPartsV2 = JsapiParts & {
  /** The same as in the order; MD5 where that had none. */
  readonly signType?: V2SignType
}

/** As `JsapiParameters`, signed as APIv2 does. */
export interface JsapiParametersV2 extends Omit<JsapiParameters, 'signType'> {
  readonly signType: V2SignType
}

/**
 * Signs a payment of APIv2 on a page inside WeChat (JSAPI) or in a mini program (official documents of APIv2,
 * JSAPI调起支付): all fields, by their names in ASCII order, with the APIv2 key.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for a part that is empty or holds `&`, `ConfigurationError` (`INVALID_KEY`).
 */
export function signJsapiV2(parts: JsapiPartsV2, apiV2Key: SecretInput): JsapiParametersV2 {
  const { signType = 'MD5' } = ownParts(parts)
  const fields = jsapiFields(parts)
  refuseCuts({ ...fields })
  return { ...fields, signType, paySign: signV2({ ...fields, signType }, apiV2Key, signType) }
}

import type { KeyInput, SecretInput } from '../crypto/key-input.js'
import { buildLines } from '../crypto/messages.js'
import { signV2, type V2SignType } from '../crypto/sign-v2.js'
import { signMessage } from '../crypto/signatures.js'
import { invalidPart } from '../errors/errors.js'
import { checkParts, ownParts, refuseCuts, secondsText } from './check-parts.js'

/** The signed parts of a payment on a page inside WeChat or in a mini program. */
export type JsapiParts = PrepayReference & {
  /** Id of the official account or mini program: the `appid` of the order. */
  readonly appId: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  /** 32 characters at most; `createNonce()` makes one. */
  readonly nonce: string
}

/**
 * Parameters for `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` or `wx.chooseWXPay` on a page, and for
 * `wx.requestPayment` in a mini program.
 */
export interface JsapiParameters {
  /** Not needed by `wx.requestPayment`. */
  readonly appId: string
  /** Seconds since 1970, as text. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

/**
 * Signs a payment of APIv3 on a page inside WeChat (JSAPI) or in a mini program (official documents, JSAPI调起支付).
 *
 * `privateKey` is that of the merchant's API certificate. `jsapiParameters` does the same for a client. Payments by H5
 * and Native need no signature: the page goes to `h5_url`, the QR code holds `code_url`.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for a part that is empty, `ConfigurationError` (`INVALID_KEY`).
 */
export function signJsapi(parts: JsapiParts, privateKey: KeyInput): JsapiParameters {
  const fields = jsapiFields(parts)
  const message = buildLines(fields.appId, fields.timeStamp, fields.nonceStr, fields.package)
  return { ...fields, signType: 'RSA', paySign: signMessage(message, privateKey) }
}

const partNames = ['appId', 'prepayId', 'package', 'timestamp', 'nonce'] as const

/** The checked parameters of a payment on a page without their signature. Throws `RequestError` (`INVALID_PARAMETER`). */
function jsapiFields(given: JsapiParts): Omit<JsapiParameters, 'signType' | 'paySign'> {
  const parts = ownParts(given, partNames)
  const { appId, nonce } = parts
  checkParts({ appId, nonce })
  return { appId, timeStamp: secondsText(parts.timestamp), nonceStr: nonce, package: prepayPackage(parts) }
}

/** What the user pays: the `prepay_id` of the order, or the whole `package` made of it. */
export type PrepayReference =
  | { readonly prepayId: string; readonly package?: never }
  | { readonly package: string; readonly prepayId?: never }

/**
 * The `package` of a payment on a page: `prepay_id=…`.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) where it is empty, or a `prepayId` is a whole package already.
 */
function prepayPackage(reference: PrepayReference): string {
  if (reference.package !== undefined) {
    checkParts({ package: reference.package })
    return reference.package
  }
  const { prepayId } = reference
  checkParts({ prepayId })
  if (!prepayId.startsWith('prepay_id=')) return `prepay_id=${prepayId}`
  const advice = 'Give prepayId without prepay_id=, or the whole text as package.'
  throw invalidPart('INVALID_PARAMETER', 'prepayId', 'has prepay_id= before it', advice)
}

/** The signed parts of a payment of APIv2 on a page or in a mini program. */
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
export function signJsapiV2(given: JsapiPartsV2, apiV2Key: SecretInput): JsapiParametersV2 {
  const { signType = 'MD5', ...parts } = ownParts(given, [...partNames, 'signType'])
  const fields = jsapiFields(parts)
  refuseCuts({ ...fields })
  return { ...fields, signType, paySign: signV2({ ...fields, signType }, apiV2Key, signType) }
}

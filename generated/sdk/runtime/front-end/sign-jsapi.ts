import type { KeyInput } from '../crypto/key-input.js'
import { buildLines } from '../crypto/messages.js'
import { signMessage } from '../crypto/signatures.js'
import { checkParts, ownParts, secondsText } from './check-parts.js'
import { type PrepayReference, prepayPackage } from './prepay-package.js'

/** What a payment on a page inside WeChat or in a mini program is signed over. */
export type JsapiParts = PrepayReference & {
  /** Id of the official account or mini program: the `appid` of the order. */
  readonly appId: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  /** 32 characters at most; `createNonce()` makes one. */
  readonly nonce: string
}

/**
 * What the page hands to `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` or to `wx.chooseWXPay`, the mini program to
 * `wx.requestPayment`.
 */
export interface JsapiParameters {
  /** `wx.requestPayment` does not ask for it. */
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

/** The checked parameters of a payment on a page without their signature. Throws `RequestError` (`INVALID_PARAMETER`). */
export function jsapiFields(given: JsapiParts): Omit<JsapiParameters, 'signType' | 'paySign'> {
  const parts = ownParts(given)
  const { appId, nonce } = parts
  checkParts({ appId, nonce })
  return { appId, timeStamp: secondsText(parts.timestamp), nonceStr: nonce, package: prepayPackage(parts) }
}

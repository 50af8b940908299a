import type { KeyInput, SecretInput } from '../crypto/key-input.js'
import { buildLines } from '../crypto/messages.js'
import { signV2, type V2SignType } from '../crypto/sign-v2.js'
import { signMessage } from '../crypto/signatures.js'
import { checkParts, ownParts, refuseCuts, secondsText } from './check-parts.js'

/** The signed parts of a payment in an app, and the merchant it goes to. */
export interface AppParts {
  /** Id of the app on the WeChat Open Platform: the `appid` of the order. */
  readonly appid: string
  /** Merchant number. */
  readonly partnerid: string
  /** The `prepay_id` that placing the order answered. */
  readonly prepayid: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  /** 32 characters at most; `createNonce()` makes one. */
  readonly nonce: string
}

/** Parameters for `PayReq` of WeChat's Open SDK, which some systems spell `appId`, `nonceStr`, … */
export interface AppParameters {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  /** Seconds since 1970, as text. */
  readonly timestamp: string
  readonly sign: string
}

/**
 * Signs a payment of APIv3 in an app (official documents, APP调起支付). Merchant number and package are not signed.
 *
 * `privateKey` is that of the merchant's API certificate. `appParameters` does the same for a client.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for a part that is empty, `ConfigurationError` (`INVALID_KEY`).
 */
export function signApp(parts: AppParts, privateKey: KeyInput): AppParameters {
  const fields = appFields(parts)
  const message = buildLines(fields.appid, fields.timestamp, fields.noncestr, fields.prepayid)
  return { ...fields, sign: signMessage(message, privateKey) }
}

const partNames = ['appid', 'partnerid', 'prepayid', 'timestamp', 'nonce'] as const

/** The checked parameters of a payment in an app without their sign. Throws `RequestError` (`INVALID_PARAMETER`). */
function appFields(given: AppParts): Omit<AppParameters, 'sign'> {
  const parts = ownParts(given, partNames)
  const { appid, partnerid, prepayid, nonce } = parts
  checkParts({ appid, partnerid, prepayid, nonce })
  const timestamp = secondsText(parts.timestamp)
  return { appid, partnerid, prepayid, package: 'Sign=WXPay', noncestr: nonce, timestamp }
}

/** The signed parts of a payment of APIv2 in an app. */
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
export function signAppV2(given: AppPartsV2, apiV2Key: SecretInput): AppParameters {
  const { signType = 'MD5', ...parts } = ownParts(given, [...partNames, 'signType'])
  const fields = appFields(parts)
  refuseCuts({ ...fields })
  return { ...fields, sign: signV2({ ...fields }, apiV2Key, signType) }
}

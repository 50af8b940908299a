import type { Caller } from '../caller.js'
import type { Merchant } from '../client/account.js'
import type { Complete } from '../client/complete.js'
import { merchantOf, neededV2 } from '../client/merchant.js'
import { createNonce } from '../crypto/nonce.js'
import type { V2SignType } from '../crypto/sign-v2.js'
import { ownParts } from './check-parts.js'
import { type AppParameters, signApp, signAppV2 } from './sign-app.js'
import { type JsapiParameters, type JsapiParametersV2, signJsapi, signJsapiV2 } from './sign-jsapi.js'

/** The order a user is to pay on a page inside WeChat or in a mini program. */
export interface JsapiOrder {
  /** Id of the official account or mini program: the `appid` (`sp_appid`, `sub_appid`) of the order. */
  readonly appId: string
  /** The `prepay_id` that placing the order answered; it is good for two hours. */
  readonly prepayId: string
}

/** The order a user is to pay in an app. */
export interface AppOrder {
  /** Id of the app on the WeChat Open Platform: the `appid` of the order. */
  readonly appid: string
  /** The `prepay_id` that placing the order answered; it is good for two hours. */
  readonly prepayid: string
  /** Merchant number for the app; by default the client's. */
  readonly partnerid?: string | undefined
}

const appNames = ['appid', 'prepayid', 'partnerid'] as const

/** How an order of APIv2 is signed. */
export interface SignTypeChoice {
  /** The same as in the order; MD5 where that had none. */
  readonly signType?: V2SignType | undefined
}

/**
 * Parameters with which the front end starts a payment, on a page inside WeChat
 * (`WeixinJSBridge.invoke('getBrandWCPayRequest', …)`) or in a mini program (`wx.requestPayment(…)`), after you placed the
 * order under `v3/pay/transactions/jsapi` or its partner and combined forms.
 *
 * Signed now, by the client's clock and key. H5 and Native payments do not need it: the page goes to `h5_url`, the QR code
 * holds `code_url`.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for a part that is empty, `ConfigurationError` (`NOT_A_CLIENT`).
 */
export function jsapiParameters(client: Caller, order: JsapiOrder): JsapiParameters {
  const merchant = merchantOf(client)
  const { appId, prepayId } = ownParts(order, ['appId', 'prepayId'], 'order')
  return signJsapi({ appId, prepayId, ...freshParts(merchant) }, merchant.privateKey)
}

/**
 * Parameters with which an app starts a payment (`PayReq` of WeChat's Open SDK), after you placed the order under
 * `v3/pay/transactions/app` or its partner and combined forms.
 *
 * Signed now, by the client's clock and key. Throws `RequestError` (`INVALID_PARAMETER`) for a part that is empty,
 * `ConfigurationError` (`NOT_A_CLIENT`).
 */
export function appParameters(client: Caller, order: AppOrder): AppParameters {
  const merchant = merchantOf(client)
  return signApp(
    { ...appParts(ownParts(order, appNames, 'order'), merchant), ...freshParts(merchant) },
    merchant.privateKey,
  )
}

/**
 * As `jsapiParameters`, for an order of APIv2 (`v2/pay/unifiedorder` with `trade_type` JSAPI).
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for a part that is empty, `ConfigurationError` (`MISSING_V2_SETTING`,
 * `NOT_A_CLIENT`).
 */
export function jsapiParametersV2(client: Caller, order: JsapiOrder & SignTypeChoice): JsapiParametersV2 {
  const merchant = merchantOf(client)
  const { appId, prepayId, signType = 'MD5' } = ownParts(order, ['appId', 'prepayId', 'signType'], 'order')
  return signJsapiV2(
    { appId, prepayId, signType, ...freshParts(merchant) },
    neededV2(merchant.v2, 'The payment cannot be signed').apiV2Key,
  )
}

/**
 * As `appParameters`, for an order of APIv2 (`v2/pay/unifiedorder` with `trade_type` APP).
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for a part that is empty, `ConfigurationError` (`MISSING_V2_SETTING`,
 * `NOT_A_CLIENT`).
 */
export function appParametersV2(client: Caller, order: AppOrder & SignTypeChoice): AppParameters {
  const merchant = merchantOf(client)
  const { signType = 'MD5', ...parts } = ownParts(order, [...appNames, 'signType'], 'order')
  return signAppV2(
    { ...appParts(parts, merchant), signType, ...freshParts(merchant) },
    neededV2(merchant.v2, 'The payment cannot be signed').apiV2Key,
  )
}

function appParts(order: AppOrder, merchant: Merchant): Complete<AppOrder> {
  return { appid: order.appid, prepayid: order.prepayid, partnerid: order.partnerid ?? merchant.mchid }
}

function freshParts(merchant: Merchant): { readonly timestamp: number; readonly nonce: string } {
  return { timestamp: Math.floor(merchant.now() / 1000), nonce: createNonce() }
}

/** Generated from openapi/v3/marketing/membercard-open/callback.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 设置会员业务通知地址: request */
export interface PatchRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 通知url地址 */
  notify_url: string
}

/** 设置会员业务通知地址: response */
export interface PatchResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string
}

/** 设置会员业务通知地址: codes of its errors */
export type PatchErrorCode = V3ErrorCode

/** 查询会员业务通知地址: request */
export type GetRequest = EmptyRequest

/** 查询会员业务通知地址: response */
export interface GetResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string
}

/** 查询会员业务通知地址: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/membercard-open/callback#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/callback',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 设置会员业务通知地址
 *
 * 由会员卡创建方设置领卡、激活等事件推到哪里，需先在商户平台开通产品权限。重复设置以最后一次为准。
 *
 * 切换地址前让新地址先能验签和应答，免得漏收。
 *
 * Notices that follow:
 *
 * - 会员卡领卡通知(MEMBERCARD.ACCEPT_CARD) (`webhooks/v3/MEMBERCARD.ACCEPT_CARD`), sent to `json.notify_url`
 * - 会员卡激活通知(MEMBERCARD.ACTIVATE_CARD) (`webhooks/v3/MEMBERCARD.ACTIVATE_CARD`), sent to `json.notify_url`
 * - 用户管理会员卡通知(MEMBERCARD.USERCARD_MANAGE) (`webhooks/v3/MEMBERCARD.USERCARD_MANAGE`), sent to `json.notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714353)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   json: { notify_url: 'https://pay.example.com/notify/payment' },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'notify_url', required: true, schema: { kind: 'string' } }] },
}))

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/callback#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/callback',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询会员业务通知地址
 *
 * 收不到会员事件时，先用它看登记的`notify_url`是不是现在的服务，不用传参数。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714354)
 * @example
 * ```ts
 * const answer = await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

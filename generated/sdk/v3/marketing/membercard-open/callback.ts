/** 由openapi/v3/marketing/membercard-open/callback.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 设置会员业务通知地址：请求 */
export interface PatchRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 通知url地址 */
  notify_url: string
}

/** 设置会员业务通知地址：应答 */
export interface PatchResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string
}

/** 设置会员业务通知地址：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 查询会员业务通知地址：请求 */
export type GetRequest = EmptyRequest

/** 查询会员业务通知地址：应答 */
export interface GetResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string
}

/** 查询会员业务通知地址：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * 后续通知：
 *
 * - 会员卡领卡通知(MEMBERCARD.ACCEPT_CARD)（`webhooks/v3/MEMBERCARD.ACCEPT_CARD`），发往`json.notify_url`
 * - 会员卡激活通知(MEMBERCARD.ACTIVATE_CARD)（`webhooks/v3/MEMBERCARD.ACTIVATE_CARD`），发往`json.notify_url`
 * - 用户管理会员卡通知(MEMBERCARD.USERCARD_MANAGE)（`webhooks/v3/MEMBERCARD.USERCARD_MANAGE`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714353)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'notify_url', required: true, schema: { kind: 'string' } }] },
}))

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714354)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.callback`。 */
export interface PageMethods {
  /**
   * 设置会员业务通知地址
   *
   * 由会员卡创建方设置领卡、激活等事件推到哪里，需先在商户平台开通产品权限。重复设置以最后一次为准。
   *
   * 切换地址前让新地址先能验签和应答，免得漏收。
   *
   * 后续通知：
   *
   * - 会员卡领卡通知(MEMBERCARD.ACCEPT_CARD)（`webhooks/v3/MEMBERCARD.ACCEPT_CARD`），发往`json.notify_url`
   * - 会员卡激活通知(MEMBERCARD.ACTIVATE_CARD)（`webhooks/v3/MEMBERCARD.ACTIVATE_CARD`），发往`json.notify_url`
   * - 用户管理会员卡通知(MEMBERCARD.USERCARD_MANAGE)（`webhooks/v3/MEMBERCARD.USERCARD_MANAGE`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714353)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.callback.patch({
   *   json: { notify_url: 'https://pay.example.com/notify/payment' },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 查询会员业务通知地址
   *
   * 收不到会员事件时，先用它看登记的`notify_url`是不是现在的服务，不用传参数。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714354)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.callback.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

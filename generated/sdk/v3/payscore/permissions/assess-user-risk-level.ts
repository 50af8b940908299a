/** 由openapi/v3/payscore/permissions/assess-user-risk-level.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 支付分评估用户分层：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id: string
  /** 公众号ID */
  appid: string
  /** 授权协议号 */
  authorization_code?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 先用后付商品信息 */
  shopping_info?: PostRequestJsonShoppingInfo | undefined
}

/** 支付分评估用户分层：应答 */
export interface PostResponse {
  /** 服务ID */
  service_id: string
  /** 公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 子商户的用户标识 */
  sub_openid?: string
  /** 用户标签 */
  user_label?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

/**
 * 支付分评估用户分层：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，依应答 message 改正请求
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonShoppingInfo {
  /** 商品列表 */
  goods: readonly PostRequestJsonShoppingInfoGoods[]
}

export interface PostRequestJsonShoppingInfoGoods {
  /** 商品名称 */
  name: string
  /** 商品图片链接 */
  picture: string
  /** 商品单价金额，单位为分 */
  amount: number
  /** 商品数量 */
  count: number
  /** 商品品类ID */
  category_id?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/permissions/assess-user-risk-level#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/permissions/assess-user-risk-level',
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
 * 支付分评估用户分层
 *
 * 直连商户在决定能不能先用后付之前查用户分层，凭授权协议号或openid。答复同时带授权状态，`risk_level_version`留着查对应的建议金额。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { service_id: '2002000000000000000000000000042', appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'authorization_code', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      {
        name: 'shopping_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'goods',
              required: true,
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'name', required: true, schema: { kind: 'string' } },
                    { name: 'picture', required: true, schema: { kind: 'string' } },
                    { name: 'amount', required: true, schema: { kind: 'number' } },
                    { name: 'count', required: true, schema: { kind: 'number' } },
                    { name: 'category_id', schema: { kind: 'array', items: { kind: 'string' } } },
                  ],
                },
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.permissions.assessUserRiskLevel`。 */
export interface PageMethods {
  /**
   * 支付分评估用户分层
   *
   * 直连商户在决定能不能先用后付之前查用户分层，凭授权协议号或openid。答复同时带授权状态，`risk_level_version`留着查对应的建议金额。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.permissions.assessUserRiskLevel.post({
   *   json: { service_id: '2002000000000000000000000000042', appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

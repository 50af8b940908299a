/** 由openapi/v3/payscore/partner/permissions/apply-for-scene.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 支付分场景中预授权（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id: string
  /** 服务商的公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string | undefined
  /** 子商户的商户号 */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 授权场景 */
  scene: string
  /** 授权附带的参数 */
  transaction_scene_info?: PostRequestJsonTransactionSceneInfo | undefined
}

/** 支付分场景中预授权（服务商）：应答 */
export interface PostResponse {
  /** 授权场景，同请求 */
  scene: string
  /** 微信支付交易中授权token */
  transaction_permissions_token?: string
}

/**
 * 支付分场景中预授权（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonTransactionSceneInfo {
  /** 支付下单的商户号 */
  mchid: string
  /** 支付下单的子商户号 */
  sub_mchid: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/partner/permissions/apply-for-scene#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/partner/permissions/apply-for-scene',
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
 * 支付分场景中预授权（服务商）
 *
 * 在一笔微信支付里顺带请用户授权支付分：先取`transaction_permissions_token`，下单时带上。要用哪个商户号、子商户号下单，写在`transaction_scene_info`里。
 *
 * 外层`sub_mchid`是授权给的子商户，里层两个是下单的商户，各填各的。
 *
 * 后续通知：
 *
 * - 支付分用户授权成功通知(PAYSCORE.USER_OPEN_SERVICE)（`webhooks/v3/PAYSCORE.USER_OPEN_SERVICE`），发往`json.notify_url`
 * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     authorization_code: 'AUTH20260801000137',
 *     scene: 'TRANSACTION',
 *   },
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
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'authorization_code', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'scene', required: true, schema: { kind: 'string' } },
      {
        name: 'transaction_scene_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'mchid', required: true, schema: { kind: 'string' } },
            { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.partner.permissions.applyForScene`。 */
export interface PageMethods {
  /**
   * 支付分场景中预授权（服务商）
   *
   * 在一笔微信支付里顺带请用户授权支付分：先取`transaction_permissions_token`，下单时带上。要用哪个商户号、子商户号下单，写在`transaction_scene_info`里。
   *
   * 外层`sub_mchid`是授权给的子商户，里层两个是下单的商户，各填各的。
   *
   * 后续通知：
   *
   * - 支付分用户授权成功通知(PAYSCORE.USER_OPEN_SERVICE)（`webhooks/v3/PAYSCORE.USER_OPEN_SERVICE`），发往`json.notify_url`
   * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.partner.permissions.applyForScene.post({
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     authorization_code: 'AUTH20260801000137',
   *     scene: 'TRANSACTION',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/brand/card/card-configs/cancel-applyment.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 撤销商家名片配置申请：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 撤销商家名片配置申请：应答 */
export interface PostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 申请单状态 */
  applyment_state:
    | 'STATE_UNKNOWN'
    | 'DRAFTING'
    | 'AUDITING'
    | 'AUDIT_REJECTED'
    | 'PENDING_PUBLISH'
    | 'PUBLISHED'
    | 'CANCELED'
    | (string & {})
}

/** 撤销商家名片配置申请：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/card/card-configs/cancel-applyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/card/card-configs/cancel-applyment',
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
 * 撤销商家名片配置申请
 *
 * 配置还没上线时把申请收回，例如预览发现路径错了。返回撤销后的`applyment_state`；已经发布的撤不了，只能另提一份覆盖。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_code: 'BUSINESS20260801000137',
 *     applyment_id: '1000000137',
 *     brand_id: '120344',
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
      { name: 'business_code', schema: { kind: 'string' } },
      { name: 'applyment_id', schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.card.cardConfigs.cancelApplyment`。 */
export interface PageMethods {
  /**
   * 撤销商家名片配置申请
   *
   * 配置还没上线时把申请收回，例如预览发现路径错了。返回撤销后的`applyment_state`；已经发布的撤不了，只能另提一份覆盖。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardConfigs.cancelApplyment.post({
   *   json: {
   *     business_code: 'BUSINESS20260801000137',
   *     applyment_id: '1000000137',
   *     brand_id: '120344',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

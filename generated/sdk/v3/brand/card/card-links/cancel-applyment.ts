/** 由openapi/v3/brand/card/card-links/cancel-applyment.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 撤销交易连接名片申请：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
}

/** 撤销交易连接名片申请：应答 */
export interface PostResponse {
  /** 业务申请编号 */
  business_code: string
}

/** 撤销交易连接名片申请：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/card/card-links/cancel-applyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/card/card-links/cancel-applyment',
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
 * 撤销交易连接名片申请
 *
 * 收回一条已提出、尚未起效的连接规则申请，给业务申请编号与品牌ID。已经生效的规则撤不掉，改用解除。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { business_code: 'BUSINESS20260801000137', brand_id: '120344' },
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
      { name: 'business_code', required: true, schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.card.cardLinks.cancelApplyment`。 */
export interface PageMethods {
  /**
   * 撤销交易连接名片申请
   *
   * 收回一条已提出、尚未起效的连接规则申请，给业务申请编号与品牌ID。已经生效的规则撤不掉，改用解除。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardLinks.cancelApplyment.post({
   *   json: { business_code: 'BUSINESS20260801000137', brand_id: '120344' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

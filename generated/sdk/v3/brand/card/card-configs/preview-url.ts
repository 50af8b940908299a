/** 由openapi/v3/brand/card/card-configs/preview-url.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 获取商家名片预览二维码：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 获取商家名片预览二维码：应答 */
export interface GetResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
  /** 预览二维码链接过期时间 */
  url_expired_time: string
}

/** 获取商家名片预览二维码：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/card/card-configs/preview-url#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/card/card-configs/preview-url',
  queryParameters: ['business_code', 'applyment_id', 'brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取商家名片预览二维码
 *
 * 预览码过期后重新取一个，给商家再扫一遍核对跳转。只在提交配置之后、提请发布之前有用，何时失效看`url_expired_time`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     business_code: 'BUSINESS20260801000137',
 *     applyment_id: '1000000137',
 *     brand_id: '120344',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'business_code', schema: { kind: 'string' } },
    { name: 'applyment_id', schema: { kind: 'string' } },
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.brand.card.cardConfigs.previewUrl`。 */
export interface PageMethods {
  /**
   * 获取商家名片预览二维码
   *
   * 预览码过期后重新取一个，给商家再扫一遍核对跳转。只在提交配置之后、提请发布之前有用，何时失效看`url_expired_time`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardConfigs.previewUrl.get({
   *   query: {
   *     business_code: 'BUSINESS20260801000137',
   *     applyment_id: '1000000137',
   *     brand_id: '120344',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

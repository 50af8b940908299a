/** 由openapi/v3/brand/applyments/cancel-applyment.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 撤销品牌入驻申请：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 业务申请编号 */
  business_code?: string | undefined
}

/** 撤销品牌入驻申请：应答 */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
}

/** 撤销品牌入驻申请：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/applyments/cancel-applyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/applyments/cancel-applyment',
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
 * 撤销品牌入驻申请
 *
 * 撤回还没办成的品牌入驻：未提交、等主体确认、审核中或被驳回的都行，已完成的不行。申请单号与业务申请编号任给一个。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { applyment_id: '2000000000000137', business_code: 'BUSINESS20260801000137' },
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
      { name: 'applyment_id', schema: { kind: 'string' } },
      { name: 'business_code', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.applyments.cancelApplyment`。 */
export interface PageMethods {
  /**
   * 撤销品牌入驻申请
   *
   * 撤回还没办成的品牌入驻：未提交、等主体确认、审核中或被驳回的都行，已完成的不行。申请单号与业务申请编号任给一个。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
   * @example
   * ```ts
   * const answer = await client.v3.brand.applyments.cancelApplyment.post({
   *   json: { applyment_id: '2000000000000137', business_code: 'BUSINESS20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

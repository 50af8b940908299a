/** 由openapi/v3/mchalterapply/merchantnamealterapplyment.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 提交商户简称变更申请单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 业务申请编号 */
  out_request_no: string
  /** 商户简称 */
  merchant_shortname: string
}

/** 提交商户简称变更申请单：应答 */
export interface PostResponse {
  /** 申请单号 */
  apply_id?: string
}

/** 提交商户简称变更申请单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mchalterapply/merchantnamealterapplyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mchalterapply/merchantnamealterapplyment',
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
 * 提交商户简称变更申请单
 *
 * 帮商家改用户付款时看到的商户简称，只交新简称和业务申请编号，审核通过才生效。重试时业务申请编号不变。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     out_request_no: 'RQ202608010001',
 *     merchant_shortname: '山前干果店',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'merchant_shortname', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.mchalterapply.merchantnamealterapplyment`。 */
export interface PageMethods {
  /**
   * 提交商户简称变更申请单
   *
   * 帮商家改用户付款时看到的商户简称，只交新简称和业务申请编号，审核通过才生效。重试时业务申请编号不变。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
   * @example
   * ```ts
   * const answer = await client.v3.mchalterapply.merchantnamealterapplyment.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     out_request_no: 'RQ202608010001',
   *     merchant_shortname: '山前干果店',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/ecommerce/applyments/submit-sign-verify-info.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 平台代理签约核身：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id?: number | undefined
  /** 预签署微信支付协议时间 */
  pre_sign_time?: string | undefined
  /** 平台代理核身信息 */
  proxy_verify_identity_info?: PostRequestJsonProxyVerifyIdentityInfo | undefined
}

/** 平台代理签约核身：应答 */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 平台代理签约核身：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonProxyVerifyIdentityInfo {
  /** 核身方式 */
  verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE'
  /** 核身结果 */
  verify_identity_result: boolean
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/applyments/submit-sign-verify-info#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/applyments/submit-sign-verify-info',
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
 * 平台代理签约核身
 *
 * 进件时选了平台代理签约和核身的，在此补交商户签署协议的时间与核身方式、结果。核身分当面与远程两种，业务申请编号必填。
 *
 * 核身结果由平台负责，没有真正核过身份不要传真。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
 * @example
 * ```ts
 * const answer = await post(client, { json: { out_request_no: 'RQ202608010001' } })
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
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'applyment_id', schema: { kind: 'integer' } },
      { name: 'pre_sign_time', schema: { kind: 'string' } },
      {
        name: 'proxy_verify_identity_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'verify_identity_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' },
                  { value: 'VERIFY_IDENTITY_TYPE_REMOTE' },
                ],
              },
            },
            { name: 'verify_identity_result', required: true, schema: { kind: 'boolean' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.applyments.submitSignVerifyInfo`。 */
export interface PageMethods {
  /**
   * 平台代理签约核身
   *
   * 进件时选了平台代理签约和核身的，在此补交商户签署协议的时间与核身方式、结果。核身分当面与远程两种，业务申请编号必填。
   *
   * 核身结果由平台负责，没有真正核过身份不要传真。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.applyments.submitSignVerifyInfo.post({
   *   json: { out_request_no: 'RQ202608010001' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

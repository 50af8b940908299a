/** 由openapi/v3/ecommerce/account/cancel-applications.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 提交二级商户注销申请单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 注销申请材料 */
  application_info: readonly PostRequestJsonApplicationInfo[]
}

/** 提交二级商户注销申请单：应答 */
export interface PostResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /** 最后更新时间 */
  update_time?: string
}

/** 提交二级商户注销申请单：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonApplicationInfo {
  /** 注销申请材料类型 */
  application_type?: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION' | undefined
  /** 图片MediaID */
  application_media_id?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/account/cancel-applications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/account/cancel-applications',
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
 * 提交二级商户注销申请单
 *
 * 不涉及提现的注销：平台上传申请材料，为二级商户注销商户号。`out_apply_no`由平台自编，结果凭它查；受理失败的原因随答复返回。
 *
 * 材料图片要用注销专用的上传取得媒体ID，平台与商户的申请书类型不同。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     out_apply_no: '2026080100000000137',
 *     application_info: [{}],
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
      { name: 'out_apply_no', required: true, schema: { kind: 'string' } },
      {
        name: 'application_info',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'application_type',
                schema: {
                  kind: 'string',
                  enum: [
                    { value: 'SP_CANCEL_ACCOUNT_APPLICATION' },
                    { value: 'SUB_CANCEL_ACCOUNT_APPLICATION' },
                  ],
                },
              },
              { name: 'application_media_id', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.account.cancelApplications`。 */
export interface PageMethods {
  /**
   * 提交二级商户注销申请单
   *
   * 不涉及提现的注销：平台上传申请材料，为二级商户注销商户号。`out_apply_no`由平台自编，结果凭它查；受理失败的原因随答复返回。
   *
   * 材料图片要用注销专用的上传取得媒体ID，平台与商户的申请书类型不同。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.account.cancelApplications.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     out_apply_no: '2026080100000000137',
   *     application_info: [{}],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

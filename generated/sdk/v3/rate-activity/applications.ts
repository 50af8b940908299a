/** 由openapi/v3/rate-activity/applications.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 报名费率优惠活动：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 渠道商户号 */
  channel_id: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 活动报名信息 */
  activity_detail: PostRequestJsonActivityDetail
  /** 补充信息 */
  additional_information?: PostRequestJsonAdditionalInformation | undefined
}

/** 报名费率优惠活动：应答 */
export interface PostResponse {
  /** 申请单编号 */
  application_id: string
}

/** 报名费率优惠活动：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonActivityDetail {
  /** 活动ID */
  activity_id: string
  /** 活动费率 */
  activity_rate?: string | undefined
  /** 活动报名材料 */
  activity_apply_information?: readonly PostRequestJsonActivityDetailActivityApplyInformation[] | undefined
}

export interface PostRequestJsonActivityDetailActivityApplyInformation {
  /** 材料ID */
  apply_material_id?: string | undefined
  /** 材料内容 */
  apply_material_information?: readonly string[] | undefined
}

export interface PostRequestJsonAdditionalInformation {
  /** 补充说明 */
  additional_message?: string | undefined
  /** 补充材料 */
  additional_material?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/rate-activity/applications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/rate-activity/applications',
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
 * 报名费率优惠活动
 *
 * 从业机构替特约商户报名优惠费率，前提是商户已确认开户意愿。材料按`apply_material_id`逐项给，返回的`application_id`用来查审核结果。
 *
 * 报名后还要审核，通过之前费率不会变。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     acquiring_bank_id: '102584',
 *     channel_id: '20260811',
 *     sub_mchid: '1900013511',
 *     activity_detail: { activity_id: '10028001' },
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
      { name: 'acquiring_bank_id', required: true, schema: { kind: 'string' } },
      { name: 'channel_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'activity_detail',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'activity_id', required: true, schema: { kind: 'string' } },
            { name: 'activity_rate', schema: { kind: 'string' } },
            {
              name: 'activity_apply_information',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'apply_material_id', schema: { kind: 'string' } },
                    {
                      name: 'apply_material_information',
                      schema: { kind: 'array', items: { kind: 'string' } },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
      {
        name: 'additional_information',
        schema: {
          kind: 'object',
          properties: [
            { name: 'additional_message', schema: { kind: 'string' } },
            { name: 'additional_material', schema: { kind: 'array', items: { kind: 'string' } } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.rateActivity.applications`。 */
export interface PageMethods {
  /**
   * 报名费率优惠活动
   *
   * 从业机构替特约商户报名优惠费率，前提是商户已确认开户意愿。材料按`apply_material_id`逐项给，返回的`application_id`用来查审核结果。
   *
   * 报名后还要审核，通过之前费率不会变。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
   * @example
   * ```ts
   * const answer = await client.v3.rateActivity.applications.post({
   *   json: {
   *     acquiring_bank_id: '102584',
   *     channel_id: '20260811',
   *     sub_mchid: '1900013511',
   *     activity_detail: { activity_id: '10028001' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

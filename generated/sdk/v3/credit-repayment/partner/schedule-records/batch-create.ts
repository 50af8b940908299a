/** 由openapi/v3/credit-repayment/partner/schedule-records/batch-create.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 预约还款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 还款协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid: string
  /**
   * 预约还款项列表
   * 至多1个元素。
   */
  schedule_items: readonly PostRequestJsonScheduleItems[]
}

/** 预约还款：应答 */
export interface PostResponse {
  /** 预约还款记录列表 */
  schedule_records?: PostResponseScheduleRecords[]
}

/** 预约还款：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonScheduleItems {
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 应还款金额，单位为分 */
  repayment_amount: string
  /** 最低还款金额，单位为分 */
  min_repayment_amount?: string | undefined
  /** 还款日期，格式为yyyy-MM-dd */
  repayment_date: string
}

export interface PostResponseScheduleRecords {
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 还款协议ID */
  contract_id?: string
  /** 应还款金额，单位为分 */
  repayment_amount: string
  /** 最低还款金额，单位为分 */
  min_repayment_amount: string
  /** 还款日期 */
  repayment_date: string
  /** 用户标识 */
  openid: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/credit-repayment/partner/schedule-records/batch-create#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/credit-repayment/partner/schedule-records/batch-create',
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
 * 预约还款
 *
 * 扣还款之前先约定金额和日期，目前每次只能约一笔。重试沿用同一个`out_record_id`；没有预约成功的不能发起还款。
 *
 * 金额是字符串，单位分，不超过模板和协议约定的上限。还款日期在预约后第1天到第14天之间。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     contract_id: '202608010000000137',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     schedule_items: [
 *       {
 *         out_record_id: 'RECORD20260801000137',
 *         sub_mchid: '1900013511',
 *         repayment_amount: '10000',
 *         repayment_date: '2026-08-18',
 *       },
 *     ],
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
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      {
        name: 'schedule_items',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'out_record_id', required: true, schema: { kind: 'string' } },
              { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
              { name: 'sub_appid', schema: { kind: 'string' } },
              { name: 'repayment_amount', required: true, schema: { kind: 'string' } },
              { name: 'min_repayment_amount', schema: { kind: 'string' } },
              { name: 'repayment_date', required: true, schema: { kind: 'string' } },
            ],
          },
          maxItems: 1,
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.creditRepayment.partner.scheduleRecords.batchCreate`。 */
export interface PageMethods {
  /**
   * 预约还款
   *
   * 扣还款之前先约定金额和日期，目前每次只能约一笔。重试沿用同一个`out_record_id`；没有预约成功的不能发起还款。
   *
   * 金额是字符串，单位分，不超过模板和协议约定的上限。还款日期在预约后第1天到第14天之间。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
   * @example
   * ```ts
   * const answer = await client.v3.creditRepayment.partner.scheduleRecords.batchCreate.post({
   *   json: {
   *     contract_id: '202608010000000137',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     schedule_items: [
   *       {
   *         out_record_id: 'RECORD20260801000137',
   *         sub_mchid: '1900013511',
   *         repayment_amount: '10000',
   *         repayment_date: '2026-08-18',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

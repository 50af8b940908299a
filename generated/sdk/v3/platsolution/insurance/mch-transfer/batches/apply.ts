/** 由openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 受理商家转账（保险）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 二级商户号
   * 至多32个字符。
   */
  sub_mchid: string
  /**
   * 服务商AppID
   * 至多32个字符。
   */
  sp_appid: string
  /**
   * 二级商户AppID
   * 至多32个字符。
   */
  sub_appid?: string | undefined
  /**
   * 商家批次单号
   * 至多32个字符。
   */
  out_batch_no: string
  /**
   * 批次名称
   * 至多32个字符。
   */
  batch_name: string
  /**
   * 批次备注
   * 至多32个字符。
   */
  batch_remark: string
  /** 转账总金额 */
  total_amount: number
  /**
   * 转账总笔数
   * 不大于1000。
   */
  total_num: number
  /**
   * 转账场景ID
   * 至多36个字符。
   */
  transfer_scene_id: string
  /**
   * 转账明细列表
   * 至多1000个元素。
   */
  transfer_detail_list: readonly PostRequestJsonTransferDetailList[]
  /**
   * 商户回调地址
   * 至多256个字符。
   */
  notify_url: string
}

/** 受理商家转账（保险）：应答 */
export interface PostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
}

/** 受理商家转账（保险）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonTransferDetailList {
  /** 商家明细单号 */
  out_detail_no: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 收款用户OpenID */
  openid: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/insurance/mch-transfer/batches/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/insurance/mch-transfer/batches/apply',
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
 * 受理商家转账（保险）
 *
 * 保险服务商替二级商户给多个已确认预约的用户一次性转账，每条明细带自己的`reservation_id`和OpenID。以`out_batch_no`幂等，有效5年；答复只是受理，到账情况要查批次或明细。
 *
 * `total_amount`、`total_num`须与明细合计一致，金额单位为分。没收到答复时用原批次单号重发，不要换号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     out_batch_no: 'PC20260801000001',
 *     batch_name: '八月会员奖励',
 *     batch_remark: '八月会员奖励',
 *     total_amount: 4000000,
 *     total_num: 200,
 *     transfer_scene_id: '1000',
 *     transfer_detail_list: [
 *       {
 *         out_detail_no: 'MX20260801000001',
 *         transfer_amount: 200000,
 *         transfer_remark: '八月会员活动奖励',
 *         reservation_id: '1000000000000000000000000000000000000137',
 *         openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *       },
 *     ],
 *     notify_url: 'https://pay.example.com/notify/transfer',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sp_appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'out_batch_no', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'batch_name', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'batch_remark', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'total_amount', required: true, schema: { kind: 'number' } },
      { name: 'total_num', required: true, schema: { kind: 'number', maximum: 1000 } },
      { name: 'transfer_scene_id', required: true, schema: { kind: 'string', maxLength: 36 } },
      {
        name: 'transfer_detail_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
              { name: 'transfer_amount', required: true, schema: { kind: 'number' } },
              { name: 'transfer_remark', required: true, schema: { kind: 'string' } },
              { name: 'reservation_id', required: true, schema: { kind: 'string' } },
              { name: 'openid', required: true, schema: { kind: 'string' } },
            ],
          },
          maxItems: 1000,
        },
      },
      { name: 'notify_url', required: true, schema: { kind: 'string', maxLength: 256 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.insurance.mchTransfer.batches.apply`。 */
export interface PageMethods {
  /**
   * 受理商家转账（保险）
   *
   * 保险服务商替二级商户给多个已确认预约的用户一次性转账，每条明细带自己的`reservation_id`和OpenID。以`out_batch_no`幂等，有效5年；答复只是受理，到账情况要查批次或明细。
   *
   * `total_amount`、`total_num`须与明细合计一致，金额单位为分。没收到答复时用原批次单号重发，不要换号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.insurance.mchTransfer.batches.apply.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     out_batch_no: 'PC20260801000001',
   *     batch_name: '八月会员奖励',
   *     batch_remark: '八月会员奖励',
   *     total_amount: 4000000,
   *     total_num: 200,
   *     transfer_scene_id: '1000',
   *     transfer_detail_list: [
   *       {
   *         out_detail_no: 'MX20260801000001',
   *         transfer_amount: 200000,
   *         transfer_remark: '八月会员活动奖励',
   *         reservation_id: '1000000000000000000000000000000000000137',
   *         openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *       },
   *     ],
   *     notify_url: 'https://pay.example.com/notify/transfer',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

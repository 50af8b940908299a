/** 由openapi/v3/platsolution/mch-transfer/batches/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 受理商家转账（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额，单位为分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: readonly PostRequestJsonTransferDetailList[]
  /** 商户回调地址 */
  notify_url: string
}

/** 受理商家转账（服务商）：应答 */
export interface PostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
  /** 批次状态 */
  batch_state?: string
}

/** 受理商家转账（服务商）：错误码 */
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
  id: 'v3/platsolution/mch-transfer/batches/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/mch-transfer/batches/apply',
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
 * 受理商家转账（服务商）
 *
 * 服务商为二级商户批量付款给已确认预约的用户，每笔对应一个预约单号。返回`batch_id`说明批次收下了，钱有没有到看批次与明细查询。
 *
 * 同一批次重试沿用原`out_batch_no`，各明细单号也不变；总金额（分）与总笔数要和明细加起来相等。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
      { name: 'batch_name', required: true, schema: { kind: 'string' } },
      { name: 'batch_remark', required: true, schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'number' } },
      { name: 'total_num', required: true, schema: { kind: 'number' } },
      { name: 'transfer_scene_id', required: true, schema: { kind: 'string' } },
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
        },
      },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.mchTransfer.batches.apply`。 */
export interface PageMethods {
  /**
   * 受理商家转账（服务商）
   *
   * 服务商为二级商户批量付款给已确认预约的用户，每笔对应一个预约单号。返回`batch_id`说明批次收下了，钱有没有到看批次与明细查询。
   *
   * 同一批次重试沿用原`out_batch_no`，各明细单号也不变；总金额（分）与总笔数要和明细加起来相等。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.mchTransfer.batches.apply.post({
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

/** 由openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 二级商户按日终余额预约提现：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid: string
  /** 商户提现单号 */
  out_request_no: string
  /** 计算提现金额方式 */
  calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE'
  /** 提现备注 */
  remark?: string | undefined
  /** 银行附言 */
  bank_memo?: string | undefined
  /** 提现结果通知地址 */
  notify_url?: string | undefined
  /** 留存额 */
  reserve_amount?: number | undefined
}

/** 二级商户按日终余额预约提现：应答 */
export interface PostResponse {
  /** 收付通平台商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额，单位为分 */
  total_amount: number
  /** 提现成功金额，单位为分 */
  success_amount?: number
  /** 提现失败金额，单位为分 */
  fail_amount?: number
  /** 提现退票金额，单位为分 */
  refund_amount?: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

/**
 * 二级商户按日终余额预约提现：错误码
 *
 * - `INVALID_REQUEST` (400): 参数、账户类型或受理关系不符，依 message 改
 * - `ACCOUNT_ERROR` (403): 尚未绑定结算银行卡，绑定以后再提现
 * - `ACCOUNT_NOT_VERIFIED` (403): 结算银行卡信息有误，改正并验证后再提现
 * - `CONTRACT_NOT_CONFIRMED` (403): 没有开启提现权限，确认已开通后再发起
 * - `NO_AUTH` (403): 商户号没有此接口权限，开通后再调用
 * - `NOT_ENOUGH` (403): 账户可用余额不足，减少金额或等待入账
 * - `REQUEST_BLOCKED` (403): 提现权限被冻结，联系微信支付处理
 * - `ORDER_NOT_EXIST` (404): 提现单不存在，核对商户提现单号
 * - `FREQUENCY_LIMITED` (429): 提现操作过于频繁，降低频率后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原提现单号与原参数重试
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'ACCOUNT_ERROR'
  | 'ACCOUNT_NOT_VERIFIED'
  | 'CONTRACT_NOT_CONFIRMED'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'REQUEST_BLOCKED'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw',
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
 * 二级商户按日终余额预约提现
 *
 * 平台替二级商户把基本户前一天的日终余额提走，可用`reserve_amount`留一部分在账上。当前余额不够时是否改按当前余额算，由`calculate_amount_type`选定；通常当天到账，取决于银行。
 *
 * 返回成功只代表提现单已创建，银行仍可能失败或退票。以`out_request_no`查到的状态与`success_amount`、`refund_amount`为准。
 *
 * 后续通知：
 *
 * - 商户提现状态变更通知(MCHWITHDRAW.CHANGE)（`webhooks/v3/MCHWITHDRAW.CHANGE`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     out_request_no: 'RQ202608010001',
 *     calculate_amount_type: 'ONLY_DAY_END_BALANCE',
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
      {
        name: 'calculate_amount_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'ONLY_DAY_END_BALANCE' }, { value: 'ALLOW_CURRENT_BALANCE' }],
        },
      },
      { name: 'remark', schema: { kind: 'string' } },
      { name: 'bank_memo', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'reserve_amount', schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw`。 */
export interface PageMethods {
  /**
   * 二级商户按日终余额预约提现
   *
   * 平台替二级商户把基本户前一天的日终余额提走，可用`reserve_amount`留一部分在账上。当前余额不够时是否改按当前余额算，由`calculate_amount_type`选定；通常当天到账，取决于银行。
   *
   * 返回成功只代表提现单已创建，银行仍可能失败或退票。以`out_request_no`查到的状态与`success_amount`、`refund_amount`为准。
   *
   * 后续通知：
   *
   * - 商户提现状态变更通知(MCHWITHDRAW.CHANGE)（`webhooks/v3/MCHWITHDRAW.CHANGE`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     out_request_no: 'RQ202608010001',
   *     calculate_amount_type: 'ONLY_DAY_END_BALANCE',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

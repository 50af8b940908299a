/** 由openapi/v3/fund-app/mch-transfer/partner/charity-budget.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请公益捐赠预算：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户预算单号 */
  out_budget_no: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 出资企业主体名称 */
  sponsor_subject_name: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算总金额 */
  amount: number
  /** 回调地址 */
  notify_url?: string | undefined
}

/** 申请公益捐赠预算：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 确认出资页面地址 */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /** 剩余预算金额 */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间 */
  locked_time?: string
  /** 完成时间 */
  finished_time?: string
  /** 关闭时间 */
  closed_time?: string
}

/** 申请公益捐赠预算：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/charity-budget#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/charity-budget',
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
 * 申请公益捐赠预算
 *
 * 服务商为出资企业立一笔捐赠预算，企业超管打开`confirm_url`确认后资金锁定，状态由`PENDING`变`LOCKED`。金额单位分，每秒不超过50次。
 *
 * `out_budget_no`重试不换；没有锁定的预算不能用来捐赠。
 *
 * 后续通知：
 *
 * - 公益捐赠预算锁定通知(BUDGET.LOCKED)（`webhooks/v3/BUDGET.LOCKED`），发往`json.notify_url`
 * - 公益捐赠预算关闭通知(BUDGET.CLOSED)（`webhooks/v3/BUDGET.CLOSED`），发往`json.notify_url`
 * - 公益捐赠预算完结通知(BUDGET.FINISHED)（`webhooks/v3/BUDGET.FINISHED`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_budget_no: 'BUDGET20260801000137',
 *     sponsor_mchid: '1900012345',
 *     sponsor_subject_name: '山前食品有限公司',
 *     activity_name: '乡村图书配捐',
 *     activity_remark: '九月开始，为乡村学校购书',
 *     amount: 20000000,
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
      { name: 'out_budget_no', required: true, schema: { kind: 'string' } },
      { name: 'sponsor_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sponsor_subject_name', required: true, schema: { kind: 'string' } },
      { name: 'activity_name', required: true, schema: { kind: 'string' } },
      { name: 'activity_remark', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'number' } },
      { name: 'notify_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.charityBudget`。 */
export interface PageMethods {
  /**
   * 申请公益捐赠预算
   *
   * 服务商为出资企业立一笔捐赠预算，企业超管打开`confirm_url`确认后资金锁定，状态由`PENDING`变`LOCKED`。金额单位分，每秒不超过50次。
   *
   * `out_budget_no`重试不换；没有锁定的预算不能用来捐赠。
   *
   * 后续通知：
   *
   * - 公益捐赠预算锁定通知(BUDGET.LOCKED)（`webhooks/v3/BUDGET.LOCKED`），发往`json.notify_url`
   * - 公益捐赠预算关闭通知(BUDGET.CLOSED)（`webhooks/v3/BUDGET.CLOSED`），发往`json.notify_url`
   * - 公益捐赠预算完结通知(BUDGET.FINISHED)（`webhooks/v3/BUDGET.FINISHED`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.charityBudget.post({
   *   json: {
   *     out_budget_no: 'BUDGET20260801000137',
   *     sponsor_mchid: '1900012345',
   *     sponsor_subject_name: '山前食品有限公司',
   *     activity_name: '乡村图书配捐',
   *     activity_remark: '九月开始，为乡村学校购书',
   *     amount: 20000000,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 解锁公益捐赠预算：请求 */
export interface PostRequest {
  /** 商户预算单号 */
  out_budget_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 出资商户号 */
  sponsor_mchid: string
  /** 解锁备注 */
  activity_remark: string
}

/** 解锁公益捐赠预算：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额，单位为分 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /**
   * 预算单状态
   * `FINISHED` 枚举值
   */
  state: 'FINISHED' | (string & {})
  /** 撤销说明 */
  unlock_remark: string
  /** 资金锁定时间 */
  locked_time: string
  /** 完成时间 */
  finished_time: string
  /** 解锁金额，单位为分 */
  unlocked_amount?: number
}

/** 解锁公益捐赠预算：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock',
  pathParameters: ['out_budget_no'],
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
 * 解锁公益捐赠预算
 *
 * 活动结束，把预算里没捐完的钱还给出资企业，预算随之`FINISHED`。实际释放多少看`unlocked_amount`，频率每秒100次以内。
 *
 * 解锁后这份预算不能再捐，先确认没有处理中的捐赠单。
 *
 * 解锁备注请求里叫`activity_remark`，返回里叫`unlock_remark`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_budget_no: 'BUDGET20260801000137',
 *   json: { sponsor_mchid: '1900012345', activity_remark: '活动结束，解锁余款' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_budget_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sponsor_mchid', required: true, schema: { kind: 'string' } },
      { name: 'activity_remark', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock`。 */
export interface PageMethods {
  /**
   * 解锁公益捐赠预算
   *
   * 活动结束，把预算里没捐完的钱还给出资企业，预算随之`FINISHED`。实际释放多少看`unlocked_amount`，频率每秒100次以内。
   *
   * 解锁后这份预算不能再捐，先确认没有处理中的捐赠单。
   *
   * 解锁备注请求里叫`activity_remark`，返回里叫`unlock_remark`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock.post({
   *   out_budget_no: 'BUDGET20260801000137',
   *   json: { sponsor_mchid: '1900012345', activity_remark: '活动结束，解锁余款' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

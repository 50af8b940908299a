/** 由openapi/v3/discount-card/cards/{out_card_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询先享卡：请求 */
export interface GetRequest {
  /** 商户领卡号 */
  out_card_code: string
}

/** 查询先享卡：应答 */
export interface GetResponse {
  /** 先享卡ID */
  card_id: string
  /** 先享卡模板ID */
  card_template_id: string
  /** 商户领卡号 */
  out_card_code: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 约定时间期限 */
  time_range: GetResponseTimeRange
  /** 状态 */
  state: string
  /** 未完成约定原因 */
  unfinished_reason?: string
  /** 享受优惠总金额 */
  total_amount?: number
  /** 用户退回优惠的付款信息 */
  pay_information?: GetResponsePayInformation
  /** 创卡时间 */
  create_time: string
  /** 目标列表 */
  objectives?: GetResponseObjectives[]
  /** 优惠列表 */
  rewards?: GetResponseRewards[]
  /** 邀请者用户标识 */
  sharer_openid?: string
}

/** 查询先享卡：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseTimeRange {
  /** 约定开始时间 */
  begin_time: string
  /** 约定结束时间 */
  end_time: string
}

export interface GetResponsePayInformation {
  /** 付款金额 */
  pay_amount: number
  /** 付款状态 */
  pay_state: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 支付时间 */
  pay_time?: string
}

export interface GetResponseObjectives {
  /** 目标ID */
  objective_id: string
  /** 目标名称 */
  name: string
  /** 目标数量 */
  count: number
  /** 目标单位 */
  unit: string
  /** 目标描述 */
  description?: string
  /** 目标完成记录 */
  objective_completion_records?: GetResponseObjectivesObjectiveCompletionRecords[]
}

export interface GetResponseObjectivesObjectiveCompletionRecords {
  /** 目标完成流水号 */
  objective_completion_serial_no: string
  /** 目标ID */
  objective_id: string
  /** 目标完成时间 */
  completion_time: string
  /** 目标完成类型 */
  completion_type: string
  /** 目标完成描述 */
  description: string
  /** 目标完成数量 */
  completion_count: number
  /** 备注说明 */
  remark?: string
}

export interface GetResponseRewards {
  /** 优惠ID */
  reward_id: string
  /** 优惠名称 */
  name: string
  /** 优惠数量类型 */
  count_type: string
  /** 优惠数量 */
  count: number
  /** 优惠单位 */
  unit: string
  /** 优惠金额 */
  amount: number
  /** 优惠描述 */
  description?: string
  /** 优惠使用记录列 */
  reward_usage_records?: GetResponseRewardsRewardUsageRecords[]
}

export interface GetResponseRewardsRewardUsageRecords {
  /** 优惠使用记录流水号 */
  reward_usage_serial_no: string
  /** 优惠ID */
  reward_id: string
  /** 优惠使用时间 */
  usage_time: string
  /** 优惠使用类型 */
  usage_type: string
  /** 优惠使用描述 */
  description: string
  /** 优惠使用数量 */
  usage_count: number
  /** 优惠金额 */
  amount: number
  /** 备注说明 */
  remark?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/discount-card/cards/{out_card_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/discount-card/cards/{out_card_code}',
  pathParameters: ['out_card_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询先享卡
 *
 * 按商户领卡号看一张先享卡：约定目标完成多少、优惠用了多少、到期后要不要退回优惠款。页面展示和对账都取这里，金额单位分。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
 * @example
 * ```ts
 * const answer = await get(client, { out_card_code: 'CARD20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_card_code', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.discountCard.cards._out_card_code_`。 */
export interface PageMethods {
  /**
   * 查询先享卡
   *
   * 按商户领卡号看一张先享卡：约定目标完成多少、优惠用了多少、到期后要不要退回优惠款。页面展示和对账都取这里，金额单位分。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.discountCard.cards._out_card_code_.get({
   *   out_card_code: 'CARD20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

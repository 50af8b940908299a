/** 由openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 增加先享卡用户记录：请求 */
export interface PostRequest {
  /** 商户领卡号 */
  out_card_code: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 卡模板ID */
  card_template_id: string
  /** 目标完成记录 */
  objective_completion_records?: readonly PostRequestJsonObjectiveCompletionRecords[] | undefined
  /** 优惠使用记录 */
  reward_usage_records?: readonly PostRequestJsonRewardUsageRecords[] | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 增加先享卡用户记录：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonObjectiveCompletionRecords {
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
  remark?: string | undefined
}

export interface PostRequestJsonRewardUsageRecords {
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
  /** 数量 */
  usage_count: number
  /** 金额，单位为分 */
  amount: number
  /** 备注说明 */
  remark?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/discount-card/cards/{out_card_code}/add-user-records#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/discount-card/cards/{out_card_code}/add-user-records',
  pathParameters: ['out_card_code'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 增加先享卡用户记录
 *
 * 用户每完成一次目标或用一次优惠就报一条，到期结算以这些记录为准。两类记录可同时报，流水号各自唯一，重试不变。
 *
 * 漏报会让用户到期被算作未完成约定，要多退优惠款；`completion_type`、`usage_type`区分数量的增加与减少。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
 * @example
 * ```ts
 * await post(client, {
 *   out_card_code: 'CARD20260801000137',
 *   json: { card_template_id: 'TEMPLATE0137' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_card_code', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'card_template_id', required: true, schema: { kind: 'string' } },
      {
        name: 'objective_completion_records',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'objective_completion_serial_no', required: true, schema: { kind: 'string' } },
              { name: 'objective_id', required: true, schema: { kind: 'string' } },
              { name: 'completion_time', required: true, schema: { kind: 'string' } },
              { name: 'completion_type', required: true, schema: { kind: 'string' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              { name: 'completion_count', required: true, schema: { kind: 'integer' } },
              { name: 'remark', schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'reward_usage_records',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'reward_usage_serial_no', required: true, schema: { kind: 'string' } },
              { name: 'reward_id', required: true, schema: { kind: 'string' } },
              { name: 'usage_time', required: true, schema: { kind: 'string' } },
              { name: 'usage_type', required: true, schema: { kind: 'string' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              { name: 'usage_count', required: true, schema: { kind: 'integer' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'remark', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.discountCard.cards._out_card_code_.addUserRecords`。 */
export interface PageMethods {
  /**
   * 增加先享卡用户记录
   *
   * 用户每完成一次目标或用一次优惠就报一条，到期结算以这些记录为准。两类记录可同时报，流水号各自唯一，重试不变。
   *
   * 漏报会让用户到期被算作未完成约定，要多退优惠款；`completion_type`、`usage_type`区分数量的增加与减少。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
   * @example
   * ```ts
   * await client.v3.discountCard.cards._out_card_code_.addUserRecords.post({
   *   out_card_code: 'CARD20260801000137',
   *   json: { card_template_id: 'TEMPLATE0137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

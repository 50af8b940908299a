/** 由openapi/v3/discount-card/orders/{out_order_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 更新先享卡订单：请求 */
export interface PatchRequest {
  /** 先享卡订单号 */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 目标达成明细列表 */
  objectives?: readonly PatchRequestJsonObjectives[] | undefined
  /** 奖励明细列表 */
  rewards?: readonly PatchRequestJsonRewards[] | undefined
}

/** 更新先享卡订单：应答 */
export interface PatchResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 更新先享卡订单：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 按先享卡订单号查询订单：请求 */
export interface GetRequest {
  /** 先享卡订单号 */
  out_order_no: string
}

/** 按先享卡订单号查询订单：应答 */
export interface GetResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 先享卡ID */
  discount_card_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 用户标识 */
  openid: string
  /** 先享卡开始时间 */
  card_begin_time: string
  /** 先享卡结束时间 */
  card_end_time: string
  /** 先享卡名称 */
  card_name: string
  /** 目标描述 */
  objective_description: string
  /** 奖励描述 */
  reward_description: string
  /** 预估奖励金额，单位为分 */
  estimated_reward_amount: number
  /** 线上使用说明 */
  online_instructions?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /** 订单状态 */
  state: string
  /** 总金额，单位为分 */
  total_amount?: number
  /** 扣除金额，单位为分 */
  deduction_amount?: number
  /** 结算金额，单位为分 */
  settlement_amount?: number
  /** 创建时间 */
  create_time: string
  /** 支付时间 */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: GetResponseObjectives[]
  /** 奖励明细列表 */
  rewards?: GetResponseRewards[]
}

/** 按先享卡订单号查询订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PatchRequestJsonObjectives {
  /** 目标流水号 */
  objective_serial_no: string
  /** 先享卡目标ID */
  objective_id: number
  /** 履约描述 */
  performance_description: string
  /** 履约类型 */
  performance_type: string
  /** 目标数量 */
  count: number
  /** 履约时间 */
  performance_time: string
  /** 备注说明 */
  remark?: string | undefined
}

export interface PatchRequestJsonRewards {
  /** 奖励流水号 */
  reward_serial_no: string
  /** 先享卡奖励ID */
  reward_id: number
  /** 奖励描述 */
  description: string
  /** 奖励类型 */
  reward_type: string
  /** 奖励数量 */
  count: number
  /** 奖励金额，单位为分 */
  amount: number
  /** 奖励时间 */
  reward_time: string
  /** 备注说明 */
  remark?: string | undefined
}

export interface GetResponseObjectives {
  /** 目标流水号 */
  objective_serial_no: string
  /** 先享卡目标ID */
  objective_id: number
  /** 目标名称 */
  name?: string
  /** 目标单位 */
  unit?: string
  /** 履约描述 */
  performance_description: string
  /** 履约类型 */
  performance_type: string
  /** 目标数量 */
  count: number
  /** 履约时间 */
  performance_time: string
  /** 备注说明 */
  remark?: string
}

export interface GetResponseRewards {
  /** 奖励流水号 */
  reward_serial_no: string
  /** 先享卡奖励ID */
  reward_id: number
  /** 奖励名称 */
  name?: string
  /** 奖励单位 */
  unit?: string
  /** 奖励描述 */
  description: string
  /** 奖励类型 */
  reward_type: string
  /** 奖励数量 */
  count: number
  /** 奖励金额，单位为分 */
  amount: number
  /** 奖励时间 */
  reward_time: string
  /** 备注说明 */
  remark?: string
}

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/discount-card/orders/{out_order_no}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/discount-card/orders/{out_order_no}',
  pathParameters: ['out_order_no'],
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
 * 更新先享卡订单
 *
 * 用户达成目标或领了奖励后，把新发生的明细追加上去，供小程序展示及到期结算。每条有自己的流水号，重发时保持不变。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
 * @example
 * ```ts
 * const answer = await patch(client, { out_order_no: 'ZD202608010003', json: {} })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'objectives',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'objective_serial_no', required: true, schema: { kind: 'string' } },
              { name: 'objective_id', required: true, schema: { kind: 'integer' } },
              { name: 'performance_description', required: true, schema: { kind: 'string' } },
              { name: 'performance_type', required: true, schema: { kind: 'string' } },
              { name: 'count', required: true, schema: { kind: 'integer' } },
              { name: 'performance_time', required: true, schema: { kind: 'string' } },
              { name: 'remark', schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'rewards',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'reward_serial_no', required: true, schema: { kind: 'string' } },
              { name: 'reward_id', required: true, schema: { kind: 'integer' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              { name: 'reward_type', required: true, schema: { kind: 'string' } },
              { name: 'count', required: true, schema: { kind: 'integer' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'reward_time', required: true, schema: { kind: 'string' } },
              { name: 'remark', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/discount-card/orders/{out_order_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/discount-card/orders/{out_order_no}',
  pathParameters: ['out_order_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按先享卡订单号查询订单
 *
 * 用先享卡订单号看用户的目标与奖励情况，`settlement_amount`是到期要结算的钱。状态与付款时间可拿来对账。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
 * @example
 * ```ts
 * const answer = await get(client, { out_order_no: 'ZD202608010003' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.discountCard.orders._out_order_no_`。 */
export interface PageMethods {
  /**
   * 更新先享卡订单
   *
   * 用户达成目标或领了奖励后，把新发生的明细追加上去，供小程序展示及到期结算。每条有自己的流水号，重发时保持不变。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.discountCard.orders._out_order_no_.patch({
   *   out_order_no: 'ZD202608010003',
   *   json: {},
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 按先享卡订单号查询订单
   *
   * 用先享卡订单号看用户的目标与奖励情况，`settlement_amount`是到期要结算的钱。状态与付款时间可拿来对账。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.discountCard.orders._out_order_no_.get({
   *   out_order_no: 'ZD202608010003',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/vehicle/etc/transactions/highway.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** ETC高速扣款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户订单号 */
  out_trade_no: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** ETC扣费授权协议号 */
  contract_id: string
  /** 商品信息 */
  description: string
  /** 附加信息 */
  attach?: string | undefined
  /** 营销信息 */
  goods_tag?: string | undefined
  /** 高速场景信息 */
  highway_info: PostRequestJsonHighwayInfo
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 设备信息 */
  device_info?: PostRequestJsonDeviceInfo | undefined
}

/** ETC高速扣款：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: PostResponsePayer
  /** 订单金额 */
  amount: PostResponseAmount
  /** 设备信息 */
  device_info?: PostResponseDeviceInfo
  /** 优惠详情 */
  promotion_detail?: PostResponsePromotionDetail[]
}

/** ETC高速扣款：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonHighwayInfo {
  /** 车牌号 */
  plate_number: string
  /** 入站时间 */
  start_time: string
  /** 出站时间 */
  end_time: string
  /** 通道类型 */
  channel_type: string
  /** 车辆类型 */
  car_type?: string | undefined
  /** 入口名称 */
  entrance: string
  /** 出口名称 */
  exit?: string | undefined
  /** 承载人数 */
  carrying_capacity?: number | undefined
  /** 荷载范围 */
  carrying_range?: string | undefined
}

export interface PostRequestJsonAmount {
  /** 订单金额 */
  total?: number | undefined
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostRequestJsonDeviceInfo {
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 商户端设备IP */
  device_ip: string
}

export interface PostResponsePayer {
  /** 用户在服务商APP的标识 */
  sp_openid?: string
  /** 用户在特约商户APP的标识 */
  sub_openid?: string
}

export interface PostResponseAmount {
  /** 订单金额 */
  total: number
  /** 货币类型 */
  currency?: string
  /** 用户实际支付金额 */
  payer_total?: number
  /** 折扣 */
  discount_total?: number
}

export interface PostResponseDeviceInfo {
  /** 商户端设备号 */
  device_id?: string
  /** 商户端设备IP */
  device_ip?: string
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 活动ID */
  activity_id?: string
  /** 优惠券面额 */
  amount: number
  /** 微信出资 */
  wxpay_contribute?: number
  /** 商户出资 */
  merchant_contribute?: number
  /** 其他出资 */
  other_contribute?: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/vehicle/etc/transactions/highway#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/vehicle/etc/transactions/highway',
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
 * ETC高速扣款
 *
 * 车辆出站后，凭`contract_id`向车主扣通行费，入口、进出站时间与通道类型必填。金额单位为分。
 *
 * 返回的`trade_state`未必是终态，超时或不明时按`out_trade_no`查单；重试不换号，免得一次通行扣两笔。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_trade_no: 'DD20260801000137',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     contract_id: '202608010000000137',
 *     description: '商品信息',
 *     highway_info: {
 *       plate_number: '粤B10137',
 *       start_time: '2026-08-26T09:43:39+08:00',
 *       end_time: '2026-08-26T11:43:39+08:00',
 *       channel_type: 'ETC',
 *       entrance: '滨河入口',
 *     },
 *     amount: {},
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
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      {
        name: 'highway_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'plate_number', required: true, schema: { kind: 'string' } },
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'end_time', required: true, schema: { kind: 'string' } },
            { name: 'channel_type', required: true, schema: { kind: 'string' } },
            { name: 'car_type', schema: { kind: 'string' } },
            { name: 'entrance', required: true, schema: { kind: 'string' } },
            { name: 'exit', schema: { kind: 'string' } },
            { name: 'carrying_capacity', schema: { kind: 'integer' } },
            { name: 'carrying_range', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', schema: { kind: 'integer' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'device_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', schema: { kind: 'string' } },
            { name: 'device_ip', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.vehicle.etc.transactions.highway`。 */
export interface PageMethods {
  /**
   * ETC高速扣款
   *
   * 车辆出站后，凭`contract_id`向车主扣通行费，入口、进出站时间与通道类型必填。金额单位为分。
   *
   * 返回的`trade_state`未必是终态，超时或不明时按`out_trade_no`查单；重试不换号，免得一次通行扣两笔。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
   * @example
   * ```ts
   * const answer = await client.v3.vehicle.etc.transactions.highway.post({
   *   json: {
   *     out_trade_no: 'DD20260801000137',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     contract_id: '202608010000000137',
   *     description: '商品信息',
   *     highway_info: {
   *       plate_number: '粤B10137',
   *       start_time: '2026-08-26T09:43:39+08:00',
   *       end_time: '2026-08-26T11:43:39+08:00',
   *       channel_type: 'ETC',
   *       entrance: '滨河入口',
   *     },
   *     amount: {},
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

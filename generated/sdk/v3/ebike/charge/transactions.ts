/** 由openapi/v3/ebike/charge/transactions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 充电自行车代扣扣款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 附加字段 */
  attach?: string | undefined
  /** 营销信息 */
  goods_tag?: string | undefined
  /** 通知url */
  notify_url: string
  /** 商品描述 */
  description: string
  /** 用户充电代扣凭证 */
  charging_token: string
  /** 订单金额信息 */
  amount: PostRequestJsonAmount
  /** 充电自行车场景信息 */
  charge_info: PostRequestJsonChargeInfo
  /** 设备信息 */
  device_info: PostRequestJsonDeviceInfo
}

/** 充电自行车代扣扣款：应答 */
export interface PostResponse {
  /** 受理状态 */
  accept_state: string
  /** 订单创建时间 */
  create_time?: string
}

/** 充电自行车代扣扣款：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 订单总金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostRequestJsonChargeInfo {
  /** 开始时间 */
  start_time: string
  /** 结束时间 */
  end_time: string
  /** 充电站名称 */
  charging_station_name: string
  /** 充电枪编号 */
  charging_gun_number: string
  /** 已充电量 */
  charged_capacity: number
  /** 车位延时占用时长 */
  park_duration?: number | undefined
  /** 车位延时占用产生的费用 */
  park_fee?: number | undefined
}

export interface PostRequestJsonDeviceInfo {
  /** 充电位设备号 */
  device_id: string
  /** 商户端设备ip */
  device_ip: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ebike/charge/transactions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ebike/charge/transactions',
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
 * 充电自行车代扣扣款
 *
 * 充完电凭`charging_token`从用户账户扣费，金额单位分。`accept_state`说的只是受理，是否付款成功以通知为准，超时就去查单。
 *
 * 商户订单号在重试时不能换，否则一次充电会扣两遍。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
 * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_trade_no: 'DD20260801000137',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     description: '商品信息',
 *     charging_token: 'CHARGETOKEN0137',
 *     amount: { total: 1280 },
 *     charge_info: {
 *       start_time: '2026-08-26T09:43:39+08:00',
 *       end_time: '2026-08-26T11:43:39+08:00',
 *       charging_station_name: '滨河充电站',
 *       charging_gun_number: '6555',
 *       charged_capacity: 10,
 *     },
 *     device_info: { device_id: 'POS-0007', device_ip: '203.0.113.8' },
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'charging_token', required: true, schema: { kind: 'string' } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'charge_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'end_time', required: true, schema: { kind: 'string' } },
            { name: 'charging_station_name', required: true, schema: { kind: 'string' } },
            { name: 'charging_gun_number', required: true, schema: { kind: 'string' } },
            { name: 'charged_capacity', required: true, schema: { kind: 'integer' } },
            { name: 'park_duration', schema: { kind: 'integer' } },
            { name: 'park_fee', schema: { kind: 'integer' } },
          ],
        },
      },
      {
        name: 'device_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', required: true, schema: { kind: 'string' } },
            { name: 'device_ip', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ebike.charge.transactions`。 */
export interface PageMethods {
  /**
   * 充电自行车代扣扣款
   *
   * 充完电凭`charging_token`从用户账户扣费，金额单位分。`accept_state`说的只是受理，是否付款成功以通知为准，超时就去查单。
   *
   * 商户订单号在重试时不能换，否则一次充电会扣两遍。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v3.ebike.charge.transactions.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_trade_no: 'DD20260801000137',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     description: '商品信息',
   *     charging_token: 'CHARGETOKEN0137',
   *     amount: { total: 1280 },
   *     charge_info: {
   *       start_time: '2026-08-26T09:43:39+08:00',
   *       end_time: '2026-08-26T11:43:39+08:00',
   *       charging_station_name: '滨河充电站',
   *       charging_gun_number: '6555',
   *       charged_capacity: 10,
   *     },
   *     device_info: { device_id: 'POS-0007', device_ip: '203.0.113.8' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

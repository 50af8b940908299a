/** 由openapi/v3/vehicle/transactions/parking.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 停车扣费受理：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 服务描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 交易场景 */
  trade_scene: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N' | undefined
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 停车场景信息 */
  parking_info?: PostRequestJsonParkingInfo | undefined
}

/** 停车扣费受理：应答 */
export interface PostResponse {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 附加数据 */
  attach?: string
  /**
   * 交易场景
   * `PARKING` 枚举值
   */
  trade_scene: 'PARKING' | (string & {})
  /** 停车场景信息 */
  parking_info?: PostResponseParkingInfo
  /** 支付者信息 */
  payer: PostResponsePayer
  /** 订单金额信息 */
  amount: PostResponseAmount
  /** 优惠信息 */
  promotion_detail?: PostResponsePromotionDetail[]
}

/** 停车扣费受理：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 订单金额 */
  total: number
  /**
   * 货币类型
   * `CNY` 枚举值
   */
  currency?: 'CNY' | undefined
}

export interface PostRequestJsonParkingInfo {
  /** 停车入场id */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  /** 入场时间 */
  start_time: string
  /** 出场时间 */
  end_time: string
  /** 停车场名称 */
  parking_name: string
  /** 计费时长，单位为秒 */
  charging_duration: number
  /** 停车场设备id */
  device_id: string
}

export interface PostResponseParkingInfo {
  /** 停车入场id */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 */
  start_time: string
  /** 出场时间 */
  end_time: string
  /** 停车场名称 */
  parking_name: string
  /** 计费时长，单位为秒 */
  charging_duration: number
  /** 停车场设备id */
  device_id: string
}

export interface PostResponsePayer {
  /** 用户在appid下的标识 */
  openid: string
  /** 用户在sub_appid下的标识 */
  sub_openid?: string
}

export interface PostResponseAmount {
  /** 订单金额 */
  total: number
  /**
   * 货币类型
   * `CNY` 枚举值
   */
  currency?: 'CNY' | (string & {})
  /** 用户实际支付金额 */
  payer_total?: number
  /** 折扣 */
  discount_total?: number
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'SINGLE' | 'GLOBAL' | (string & {})
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 活动ID */
  stock_id?: string
  /** 优惠券面额 */
  amount: number
  /** 微信出资 */
  wechatpay_contribute?: number
  /** 商户出资 */
  merchant_contribute?: number
  /** 其他出资 */
  other_contribute?: number
  /**
   * 优惠币种
   * `CNY` 枚举值
   */
  currency?: 'CNY' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/vehicle/transactions/parking#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/vehicle/transactions/parking',
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
 * 停车扣费受理
 *
 * 车辆出场时提交停车费，`parking_info.parking_id`填入场时得到的id。受理后异步扣款，结果走`notify_url`；金额单位为分，分账订单把`profit_sharing`设为`Y`。
 *
 * 答复`ACCEPTED`不等于已扣到钱，放行策略自行决定。超时按`out_trade_no`查单，重试不换单号。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * - 停车、保险代扣扣费失败通知(TRANSACTION.FAIL)（`webhooks/v3/TRANSACTION.FAIL`），发往`json.notify_url`
 * - 用户归还垫资通知(TRANSACTION.PAY_BACK)（`webhooks/v3/TRANSACTION.PAY_BACK`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012534427)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     description: '停车场扣费',
 *     out_trade_no: 'DD20260801000137',
 *     trade_scene: 'PARKING',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     amount: { total: 1280 },
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'trade_scene', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'profit_sharing', schema: { kind: 'string', enum: [{ value: 'Y' }, { value: 'N' }] } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', schema: { kind: 'string', enum: [{ value: 'CNY' }] } },
          ],
        },
      },
      {
        name: 'parking_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'parking_id', required: true, schema: { kind: 'string' } },
            { name: 'plate_number', required: true, schema: { kind: 'string' } },
            {
              name: 'plate_color',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'BLUE' },
                  { value: 'GREEN' },
                  { value: 'YELLOW' },
                  { value: 'BLACK' },
                  { value: 'WHITE' },
                  { value: 'LIMEGREEN' },
                ],
              },
            },
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'end_time', required: true, schema: { kind: 'string' } },
            { name: 'parking_name', required: true, schema: { kind: 'string' } },
            { name: 'charging_duration', required: true, schema: { kind: 'integer' } },
            { name: 'device_id', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.vehicle.transactions.parking`。 */
export interface PageMethods {
  /**
   * 停车扣费受理
   *
   * 车辆出场时提交停车费，`parking_info.parking_id`填入场时得到的id。受理后异步扣款，结果走`notify_url`；金额单位为分，分账订单把`profit_sharing`设为`Y`。
   *
   * 答复`ACCEPTED`不等于已扣到钱，放行策略自行决定。超时按`out_trade_no`查单，重试不换单号。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * - 停车、保险代扣扣费失败通知(TRANSACTION.FAIL)（`webhooks/v3/TRANSACTION.FAIL`），发往`json.notify_url`
   * - 用户归还垫资通知(TRANSACTION.PAY_BACK)（`webhooks/v3/TRANSACTION.PAY_BACK`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012534427)
   * @example
   * ```ts
   * const answer = await client.v3.vehicle.transactions.parking.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     description: '停车场扣费',
   *     out_trade_no: 'DD20260801000137',
   *     trade_scene: 'PARKING',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     amount: { total: 1280 },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

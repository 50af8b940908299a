/** 由openapi/v3/parking/reminders/exit.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 同步车辆离场通知：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户停车单号 */
  out_serial_number: string
  /** 车辆出场时间，秒级时间戳 */
  exit_timestamp: number
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color:
    | 'PLATE_COLOR_UNKNOWN'
    | 'PLATE_COLOR_BLUE'
    | 'PLATE_COLOR_YELLOW'
    | 'PLATE_COLOR_BLACK'
    | 'PLATE_COLOR_WHITE'
    | 'PLATE_COLOR_GREEN'
    | 'PLATE_COLOR_YELLOW_GREEN'
    | 'PLATE_COLOR_AGRICULTURAL_YELLOW'
    | 'PLATE_COLOR_OTHER'
  /** 微信停车场ID */
  parking_id: string
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | undefined
  /** 支付类型 */
  pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS' | undefined
  /** 商户支付订单号 */
  out_trade_no?: string | undefined
  /** 总费用 */
  total_amount?: number | undefined
  /** 已支付费用 */
  paid_amount?: number | undefined
  /** 付款用户OpenID */
  openid?: string | undefined
  /** 支付渠道 */
  pay_channel?:
    | 'PAY_CHANNEL_UNKNOWN'
    | 'PAY_CHANNEL_WECHAT_PAY_NOTIF'
    | 'PAY_CHANNEL_SCAN_QRCODE'
    | 'PAY_CHANNEL_OFFICIAL_ACCOUNT'
    | 'PAY_CHANNEL_MCH_MINI_PROG'
    | 'PAY_CHANNEL_OTHERS'
    | undefined
  /** 支付时间，秒级时间戳 */
  pay_time?: number | undefined
  /** 消息支付防伪凭证 */
  token?: string | undefined
  /** 微信支付订单号 */
  wx_trade_no?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 同步车辆离场通知：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/parking/reminders/exit#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/parking/reminders/exit',
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
 * 同步车辆离场通知
 *
 * 车辆出场时上报，结束这次停车提醒。已经付过费的连同支付状态、金额（分）、订单号一起报，没有内容返回。
 *
 * 车牌号、颜色和商户停车单号要与入场时报的一致，否则对不上那次停车。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     out_serial_number: 'PARK20260801000137',
 *     exit_timestamp: 1785587400,
 *     plate_number: '粤B10137',
 *     plate_color: 'PLATE_COLOR_BLUE',
 *     parking_id: 'WXPARK0137',
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
      { name: 'out_serial_number', required: true, schema: { kind: 'string' } },
      { name: 'exit_timestamp', required: true, schema: { kind: 'integer' } },
      { name: 'plate_number', required: true, schema: { kind: 'string' } },
      {
        name: 'plate_color',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'PLATE_COLOR_UNKNOWN' },
            { value: 'PLATE_COLOR_BLUE' },
            { value: 'PLATE_COLOR_YELLOW' },
            { value: 'PLATE_COLOR_BLACK' },
            { value: 'PLATE_COLOR_WHITE' },
            { value: 'PLATE_COLOR_GREEN' },
            { value: 'PLATE_COLOR_YELLOW_GREEN' },
            { value: 'PLATE_COLOR_AGRICULTURAL_YELLOW' },
            { value: 'PLATE_COLOR_OTHER' },
          ],
        },
      },
      { name: 'parking_id', required: true, schema: { kind: 'string' } },
      {
        name: 'pay_state',
        schema: {
          kind: 'string',
          enum: [
            { value: 'PAY_STATUS_UNKNOWN' },
            { value: 'PAY_STATUS_UNPAID' },
            { value: 'PAY_STATUS_PAID' },
          ],
        },
      },
      {
        name: 'pay_type',
        schema: {
          kind: 'string',
          enum: [{ value: 'PAY_TYPE_UNKNOWN' }, { value: 'PAY_TYPE_WXPAY' }, { value: 'PAY_TYPE_OTHERS' }],
        },
      },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      { name: 'total_amount', schema: { kind: 'integer' } },
      { name: 'paid_amount', schema: { kind: 'integer' } },
      { name: 'openid', schema: { kind: 'string' } },
      {
        name: 'pay_channel',
        schema: {
          kind: 'string',
          enum: [
            { value: 'PAY_CHANNEL_UNKNOWN' },
            { value: 'PAY_CHANNEL_WECHAT_PAY_NOTIF' },
            { value: 'PAY_CHANNEL_SCAN_QRCODE' },
            { value: 'PAY_CHANNEL_OFFICIAL_ACCOUNT' },
            { value: 'PAY_CHANNEL_MCH_MINI_PROG' },
            { value: 'PAY_CHANNEL_OTHERS' },
          ],
        },
      },
      { name: 'pay_time', schema: { kind: 'integer' } },
      { name: 'token', schema: { kind: 'string' } },
      { name: 'wx_trade_no', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.parking.reminders.exit`。 */
export interface PageMethods {
  /**
   * 同步车辆离场通知
   *
   * 车辆出场时上报，结束这次停车提醒。已经付过费的连同支付状态、金额（分）、订单号一起报，没有内容返回。
   *
   * 车牌号、颜色和商户停车单号要与入场时报的一致，否则对不上那次停车。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
   * @example
   * ```ts
   * await client.v3.parking.reminders.exit.post({
   *   json: {
   *     out_serial_number: 'PARK20260801000137',
   *     exit_timestamp: 1785587400,
   *     plate_number: '粤B10137',
   *     plate_color: 'PLATE_COLOR_BLUE',
   *     parking_id: 'WXPARK0137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

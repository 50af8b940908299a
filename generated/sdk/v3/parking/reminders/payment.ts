/** 由openapi/v3/parking/reminders/payment.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 同步停车支付结果通知：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户停车单号 */
  out_serial_number: string
  /** 车牌号 */
  plate_number: string
  /** 微信停车场ID */
  parking_id: string
  /** 停车状态 */
  parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING'
  /** 支付类型 */
  pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
  /** 付款用户OpenID */
  openid?: string | undefined
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 总费用 */
  total_amount: number
  /** 已支付费用 */
  paid_amount: number
  /** 商户支付订单号 */
  out_trade_no?: string | undefined
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

/** 同步停车支付结果通知：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/parking/reminders/payment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/parking/reminders/payment',
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
 * 同步停车支付结果通知
 *
 * 车主付清停车费就报一次，微信支付与其他方式都要报，用`pay_type`区分。金额单位分，凭商户停车单号与车牌对应到那次停车。
 *
 * 从微信提醒消息进来付的，带上收到的防伪凭证`token`与`pay_channel`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     out_serial_number: 'PARK20260801000137',
 *     plate_number: '粤B10137',
 *     parking_id: 'WXPARK0137',
 *     parking_state: 'PARKING_STATUS_PARKING',
 *     pay_type: 'PAY_TYPE_WXPAY',
 *     total_amount: 1500,
 *     paid_amount: 1500,
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
      { name: 'plate_number', required: true, schema: { kind: 'string' } },
      { name: 'parking_id', required: true, schema: { kind: 'string' } },
      {
        name: 'parking_state',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'PARKING_STATUS_UNKNOWN' },
            { value: 'PARKING_STATUS_PARKING' },
            { value: 'PARKING_STATUS_NOT_PARKING' },
          ],
        },
      },
      {
        name: 'pay_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'PAY_TYPE_UNKNOWN' }, { value: 'PAY_TYPE_WXPAY' }, { value: 'PAY_TYPE_OTHERS' }],
        },
      },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      { name: 'paid_amount', required: true, schema: { kind: 'integer' } },
      { name: 'out_trade_no', schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.parking.reminders.payment`。 */
export interface PageMethods {
  /**
   * 同步停车支付结果通知
   *
   * 车主付清停车费就报一次，微信支付与其他方式都要报，用`pay_type`区分。金额单位分，凭商户停车单号与车牌对应到那次停车。
   *
   * 从微信提醒消息进来付的，带上收到的防伪凭证`token`与`pay_channel`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
   * @example
   * ```ts
   * await client.v3.parking.reminders.payment.post({
   *   json: {
   *     out_serial_number: 'PARK20260801000137',
   *     plate_number: '粤B10137',
   *     parking_id: 'WXPARK0137',
   *     parking_state: 'PARKING_STATUS_PARKING',
   *     pay_type: 'PAY_TYPE_WXPAY',
   *     total_amount: 1500,
   *     paid_amount: 1500,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/parking/reminders/ext-payment.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 同步非临停扩展支付：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户支付订单号 */
  out_trade_no: string
  /** 费用明细列表 */
  fee_items: readonly PostRequestJsonFeeItems[]
  /** 支付时间（秒级时间戳） */
  pay_time: number
  /** 微信停车场ID */
  wx_parking_lot_id?: string | undefined
  /** 微信支付订单号 */
  wx_trade_no?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 同步非临停扩展支付：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonFeeItems {
  /** 费用类型 */
  fee_type:
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'
  /** 金额，单位为分 */
  amount: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/parking/reminders/ext-payment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/parking/reminders/ext-payment',
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
 * 同步非临停扩展支付
 *
 * 月卡之类不属于临时停车的收费，付款后报一笔，只作记录，不影响任何停车单。一笔订单可列几项费用明细，金额单位分，时间是秒级时间戳。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     out_trade_no: 'DD20260801000137',
 *     fee_items: [{ fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY', amount: 5000 }],
 *     pay_time: 1785584975,
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
      {
        name: 'fee_items',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'fee_type',
                required: true,
                schema: {
                  kind: 'string',
                  enum: [
                    { value: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' },
                    { value: 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' },
                    { value: 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' },
                    { value: 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER' },
                  ],
                },
              },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
            ],
          },
        },
      },
      { name: 'pay_time', required: true, schema: { kind: 'integer' } },
      { name: 'wx_parking_lot_id', schema: { kind: 'string' } },
      { name: 'wx_trade_no', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.parking.reminders.extPayment`。 */
export interface PageMethods {
  /**
   * 同步非临停扩展支付
   *
   * 月卡之类不属于临时停车的收费，付款后报一笔，只作记录，不影响任何停车单。一笔订单可列几项费用明细，金额单位分，时间是秒级时间戳。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
   * @example
   * ```ts
   * await client.v3.parking.reminders.extPayment.post({
   *   json: {
   *     out_trade_no: 'DD20260801000137',
   *     fee_items: [{ fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY', amount: 5000 }],
   *     pay_time: 1785584975,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

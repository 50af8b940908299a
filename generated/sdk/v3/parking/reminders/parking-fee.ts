/** 由openapi/v3/parking/reminders/parking-fee.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询停车提醒的停车费用：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户停车单号 */
  out_serial_number: string
  /** 车牌号 */
  plate_number?: string | undefined
  /** 商户停车场ID */
  out_parking_id?: string | undefined
}

/** 查询停车提醒的停车费用：应答 */
export interface PostResponse {
  /** 当前总费用，单位为分 */
  total_amount?: number
  /** 已停时长 */
  parking_timestamp?: number
  /** 停车状态 */
  parking_state?:
    | 'PARKING_STATE_UNKNOWN'
    | 'PARKING_STATE_ENTERED'
    | 'PARKING_STATE_EXIT_GATE'
    | 'PARKING_STATE_EXITED'
    | 'PARKING_STATE_UNEXPECTED_CLOSE'
    | (string & {})
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {})
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number
  /** 下一次跳价价格，单位为分 */
  next_raise_price?: number
  /** 下一次跳价时间 */
  next_raise_timestamp?: number
  /** 应付金额，单位为分 */
  payable_amount?: number
  /** 已付金额，单位为分 */
  paid_amount?: number
}

/** 查询停车提醒的停车费用：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/parking/reminders/parking-fee#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/parking/reminders/parking-fee',
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
 * 查询停车提醒的停车费用
 *
 * 按商户停车单号取这次停车当前的费用：总额、应付、已付，以及下次涨价的时间和价格。付完之后看`allowed_exit_timestamp`，在那之前离场不再收费。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_serial_number: 'PARK20260801000137',
 *     plate_number: '粤B10137',
 *     out_parking_id: 'PARK0137',
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
      { name: 'plate_number', schema: { kind: 'string' } },
      { name: 'out_parking_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.parking.reminders.parkingFee`。 */
export interface PageMethods {
  /**
   * 查询停车提醒的停车费用
   *
   * 按商户停车单号取这次停车当前的费用：总额、应付、已付，以及下次涨价的时间和价格。付完之后看`allowed_exit_timestamp`，在那之前离场不再收费。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
   * @example
   * ```ts
   * const answer = await client.v3.parking.reminders.parkingFee.post({
   *   json: {
   *     out_serial_number: 'PARK20260801000137',
   *     plate_number: '粤B10137',
   *     out_parking_id: 'PARK0137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

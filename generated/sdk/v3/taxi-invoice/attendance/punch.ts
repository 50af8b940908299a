/** 由openapi/v3/taxi-invoice/attendance/punch.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 出租车司机签到签退：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /** 事件发生时间 */
  event_time: string
  /** 事件类型 */
  event_type: string
  /** 行政区划ID */
  region_id: number
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 出租车司机签到签退：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/taxi-invoice/attendance/punch#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/taxi-invoice/attendance/punch',
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
 * 出租车司机签到签退
 *
 * 司机上下班时上报车牌、资格证号与时间。系统据此决定微信支付凭证上出不出现开票入口，以及要不要生成行程单。
 *
 * 漏报签到，乘客付款后就可能看不到开票入口。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     plate_number: '粤B10137',
 *     driver_license: '6000137',
 *     event_time: '2026-08-01T12:00:00.000+08:00',
 *     event_type: 'SIGN_IN',
 *     region_id: 510100,
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
      { name: 'plate_number', required: true, schema: { kind: 'string' } },
      { name: 'driver_license', required: true, schema: { kind: 'string' } },
      { name: 'event_time', required: true, schema: { kind: 'string' } },
      { name: 'event_type', required: true, schema: { kind: 'string' } },
      { name: 'region_id', required: true, schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.taxiInvoice.attendance.punch`。 */
export interface PageMethods {
  /**
   * 出租车司机签到签退
   *
   * 司机上下班时上报车牌、资格证号与时间。系统据此决定微信支付凭证上出不出现开票入口，以及要不要生成行程单。
   *
   * 漏报签到，乘客付款后就可能看不到开票入口。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
   * @example
   * ```ts
   * await client.v3.taxiInvoice.attendance.punch.post({
   *   json: {
   *     plate_number: '粤B10137',
   *     driver_license: '6000137',
   *     event_time: '2026-08-01T12:00:00.000+08:00',
   *     event_type: 'SIGN_IN',
   *     region_id: 510100,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

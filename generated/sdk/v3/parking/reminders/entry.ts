/** 由openapi/v3/parking/reminders/entry.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 同步车辆入场通知：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户停车单号 */
  out_serial_number: string
  /** 微信停车场ID */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车辆入场时间，秒级时间戳 */
  enter_timestamp: number
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
  /** 车辆性质 */
  car_type:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
  /** 车辆类型 */
  vehicle_type:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
  /** 停车场入口编号 */
  entrance_number?: string | undefined
  /** 停车场入口名称 */
  entrance_name?: string | undefined
  /** 优惠信息模板ID */
  discount_template_id?: readonly number[] | undefined
}

/** 同步车辆入场通知：应答 */
export interface PostResponse {
  /** 微信停车单号 */
  serial_number?: string
}

/** 同步车辆入场通知：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/parking/reminders/entry#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/parking/reminders/entry',
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
 * 同步车辆入场通知
 *
 * 车辆进场时上报车牌、颜色、车型与时间，微信据此提醒车主。返回的是微信停车单号；商户停车单号自编，后续支付与离场都用它串起来。
 *
 * 停车场要填进件通过后的微信停车场ID，字段名在这里是`parking_id`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_serial_number: 'PARK20260801000137',
 *     parking_id: 'WXPARK0137',
 *     plate_number: '粤B10137',
 *     enter_timestamp: 1785583800,
 *     plate_color: 'PLATE_COLOR_BLUE',
 *     car_type: 'PLATE_TYPE_TEMPORARY',
 *     vehicle_type: 'VEHICLE_TYPE_SMALL',
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
      { name: 'parking_id', required: true, schema: { kind: 'string' } },
      { name: 'plate_number', required: true, schema: { kind: 'string' } },
      { name: 'enter_timestamp', required: true, schema: { kind: 'integer' } },
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
      {
        name: 'car_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'PLATE_TYPE_UNKNOWN' },
            { value: 'PLATE_TYPE_TEMPORARY' },
            { value: 'PLATE_TYPE_MONTHLY' },
            { value: 'PLATE_TYPE_FREE' },
            { value: 'PLATE_TYPE_PREPAID' },
            { value: 'PLATE_TYPE_OTHERS' },
          ],
        },
      },
      {
        name: 'vehicle_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'VEHICLE_TYPE_UNKNOWN' },
            { value: 'VEHICLE_TYPE_SMALL' },
            { value: 'VEHICLE_TYPE_LARGE' },
            { value: 'VEHICLE_TYPE_EXTRA_LARGE' },
            { value: 'VEHICLE_TYPE_ALL_TYPE' },
          ],
        },
      },
      { name: 'entrance_number', schema: { kind: 'string' } },
      { name: 'entrance_name', schema: { kind: 'string' } },
      { name: 'discount_template_id', schema: { kind: 'array', items: { kind: 'integer' } } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.parking.reminders.entry`。 */
export interface PageMethods {
  /**
   * 同步车辆入场通知
   *
   * 车辆进场时上报车牌、颜色、车型与时间，微信据此提醒车主。返回的是微信停车单号；商户停车单号自编，后续支付与离场都用它串起来。
   *
   * 停车场要填进件通过后的微信停车场ID，字段名在这里是`parking_id`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
   * @example
   * ```ts
   * const answer = await client.v3.parking.reminders.entry.post({
   *   json: {
   *     out_serial_number: 'PARK20260801000137',
   *     parking_id: 'WXPARK0137',
   *     plate_number: '粤B10137',
   *     enter_timestamp: 1785583800,
   *     plate_color: 'PLATE_COLOR_BLUE',
   *     car_type: 'PLATE_TYPE_TEMPORARY',
   *     vehicle_type: 'VEHICLE_TYPE_SMALL',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

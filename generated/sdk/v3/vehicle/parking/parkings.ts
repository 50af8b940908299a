/** 由openapi/v3/vehicle/parking/parkings.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建停车入场：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户入场id，同一商户号下唯一 */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  /** 回调通知url，只接受HTTPS */
  notify_url: string
  /** 入场时间，RFC 3339格式 */
  start_time: string
  /** 停车场名称 */
  parking_name: string
  /** 免费时长，单位为秒 */
  free_duration: number
}

/** 创建停车入场：应答 */
export interface PostResponse {
  /** 停车入场id */
  id: string
  /** 商户入场id */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 */
  start_time: string
  /** 停车场名称 */
  parking_name: string
  /** 免费时长，单位为秒 */
  free_duration: number
  /** 停车入场状态 */
  state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 不可用状态描述 */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {})
}

/** 创建停车入场：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/vehicle/parking/parkings#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/vehicle/parking/parkings',
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
 * 创建停车入场
 *
 * 车进场时登记车牌、颜色、入场时间与免费时长，返回的停车入场id在出场扣费时要带上。`state`是`BLOCKED`说明这辆车现在不能自动扣费，原因在`block_reason`。
 *
 * `notify_url`在这里给出，停车期间车主服务可用与否的变化都会发到它，出场前以最后一次为准。
 *
 * 后续通知：
 *
 * - 停车入场状态变更通知(VEHICLE.ENTRANCE_STATE_CHANGE)（`webhooks/v3/VEHICLE.ENTRANCE_STATE_CHANGE`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012533994)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_parking_no: '1000137',
 *     plate_number: '粤B10137',
 *     plate_color: 'BLUE',
 *     notify_url: 'https://pay.example.com/notify/parking',
 *     start_time: '2026-08-26T10:43:39+08:00',
 *     parking_name: '滨河停车场',
 *     free_duration: 3600,
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
      { name: 'out_parking_no', required: true, schema: { kind: 'string' } },
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
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'start_time', required: true, schema: { kind: 'string' } },
      { name: 'parking_name', required: true, schema: { kind: 'string' } },
      { name: 'free_duration', required: true, schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.vehicle.parking.parkings`。 */
export interface PageMethods {
  /**
   * 创建停车入场
   *
   * 车进场时登记车牌、颜色、入场时间与免费时长，返回的停车入场id在出场扣费时要带上。`state`是`BLOCKED`说明这辆车现在不能自动扣费，原因在`block_reason`。
   *
   * `notify_url`在这里给出，停车期间车主服务可用与否的变化都会发到它，出场前以最后一次为准。
   *
   * 后续通知：
   *
   * - 停车入场状态变更通知(VEHICLE.ENTRANCE_STATE_CHANGE)（`webhooks/v3/VEHICLE.ENTRANCE_STATE_CHANGE`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012533994)
   * @example
   * ```ts
   * const answer = await client.v3.vehicle.parking.parkings.post({
   *   json: {
   *     out_parking_no: '1000137',
   *     plate_number: '粤B10137',
   *     plate_color: 'BLUE',
   *     notify_url: 'https://pay.example.com/notify/parking',
   *     start_time: '2026-08-26T10:43:39+08:00',
   *     parking_name: '滨河停车场',
   *     free_duration: 3600,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

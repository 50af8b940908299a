/** 由openapi/v3/vehicle/parking/services/find.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询车牌服务开通信息：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 应用ID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  /** 用户标识 */
  openid: string
}

/** 查询车牌服务开通信息：应答 */
export interface GetResponse {
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 车牌服务开通时间 */
  service_open_time?: string
  /** 用户标识 */
  openid: string
  /** 车牌服务开通状态 */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {})
}

/** 查询车牌服务开通信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/vehicle/parking/services/find#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/vehicle/parking/services/find',
  queryParameters: ['appid', 'sub_mchid', 'plate_number', 'plate_color', 'openid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询车牌服务开通信息
 *
 * 停车场接入用：先看这位用户有没有给这块车牌开车主服务，`NORMAL`的才能自动扣费。车牌含汉字，作查询参数要编码。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012534183)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     plate_number: '粤B10137',
 *     plate_color: 'BLUE',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
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
    { name: 'openid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.vehicle.parking.services.find`。 */
export interface PageMethods {
  /**
   * 查询车牌服务开通信息
   *
   * 停车场接入用：先看这位用户有没有给这块车牌开车主服务，`NORMAL`的才能自动扣费。车牌含汉字，作查询参数要编码。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012534183)
   * @example
   * ```ts
   * const answer = await client.v3.vehicle.parking.services.find.get({
   *   query: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     plate_number: '粤B10137',
   *     plate_color: 'BLUE',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

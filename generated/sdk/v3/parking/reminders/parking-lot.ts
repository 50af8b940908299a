/** 由openapi/v3/parking/reminders/parking-lot.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询停车提醒的停车场信息：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户停车场ID */
  out_parking_lot_id?: string | undefined
  /** 微信停车场ID */
  wx_parking_lot_id?: string | undefined
}

/** 查询停车提醒的停车场信息：应答 */
export interface GetResponse {
  /** 微信停车场ID */
  wx_parking_lot_id?: string
  /** 商户停车场ID */
  out_parking_lot_id?: string
  /** 停车场名称 */
  parking_lot_name?: string
  /** 停车场地址 */
  parking_lot_address?: string
  /** 支付小程序appid */
  payment_mini_prog_appid?: string
  /** 支付小程序path */
  payment_mini_prog_path?: string
  /** 停车订单小程序appid */
  parking_order_mini_prog_appid?: string
  /** 停车订单小程序path */
  parking_order_mini_prog_path?: string
  /** 停车场启用状态 */
  enabled_state?:
    | 'ENABLED_STATE_UNKNOWN'
    | 'ENABLED_STATE_NOT_ENABLED'
    | 'ENABLED_STATE_ENABLED'
    | 'ENABLED_STATE_OFFLINE'
    | (string & {})
  /** 原因 */
  reason?: string
}

/** 查询停车提醒的停车场信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/parking/reminders/parking-lot#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/parking/reminders/parking-lot',
  queryParameters: ['out_parking_lot_id', 'wx_parking_lot_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询停车提醒的停车场信息
 *
 * 用商户或微信停车场ID之一，查停车场的基础资料与是否启用。`enabled_state`不是已启用时，没启用或下线的缘由写在`reason`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     out_parking_lot_id: 'PARK0137',
 *     wx_parking_lot_id: '20000000000000000000000000000137',
 *   },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'out_parking_lot_id', schema: { kind: 'string' } },
    { name: 'wx_parking_lot_id', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.parking.reminders.parkingLot`。 */
export interface PageMethods {
  /**
   * 查询停车提醒的停车场信息
   *
   * 用商户或微信停车场ID之一，查停车场的基础资料与是否启用。`enabled_state`不是已启用时，没启用或下线的缘由写在`reason`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
   * @example
   * ```ts
   * const answer = await client.v3.parking.reminders.parkingLot.get({
   *   query: {
   *     out_parking_lot_id: 'PARK0137',
   *     wx_parking_lot_id: '20000000000000000000000000000137',
   *   },
   * })
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

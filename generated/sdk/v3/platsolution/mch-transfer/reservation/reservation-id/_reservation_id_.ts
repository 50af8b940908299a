/** 由openapi/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按微信支付预约单号查预约转账（服务商）：请求 */
export interface GetRequest {
  /** 微信转账预约单号 */
  reservation_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 按微信支付预约单号查预约转账（服务商）：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额，单位为分 */
  estimated_max_amount?: number
  /** 准确转账金额，单位为分 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: GetResponseCloseInfo
}

/** 按微信支付预约单号查预约转账（服务商）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseCloseInfo {
  /** 预约记录关闭的时间 */
  close_time: string
  /** 预约记录关闭的原因 */
  close_reason: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}',
  pathParameters: ['reservation_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信支付预约单号查预约转账（服务商）
 *
 * 服务商发起批量转账前，可按`reservation_id`逐个确认预约仍有效。约定的日期和金额只在用户确认过之后才会出现，查询范围是最近3个月。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   reservation_id: '1000000000000000000000000000000000000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'reservation_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.mchTransfer.reservation.reservationId._reservation_id_`。 */
export interface PageMethods {
  /**
   * 按微信支付预约单号查预约转账（服务商）
   *
   * 服务商发起批量转账前，可按`reservation_id`逐个确认预约仍有效。约定的日期和金额只在用户确认过之后才会出现，查询范围是最近3个月。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.mchTransfer.reservation.reservationId._reservation_id_.get({
   *   reservation_id: '1000000000000000000000000000000000000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

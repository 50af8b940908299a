/** 由openapi/v3/hire-power-bank/insurance-orders/{out_order_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询充电宝保险订单：请求 */
export interface GetRequest {
  /** 商户创建保险订单时的凭据号 */
  out_order_no: string
}

/** 查询充电宝保险订单：应答 */
export interface GetResponse {
  /** 租借充电宝隔夜归还保险的订单号，唯一 */
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  /** 微信用户在商户appid下的唯一标识 */
  openid?: string
  /** 一笔保险订单的理赔次数上限 */
  max_claim_count?: number
  /** 这笔保险订单已理赔几次 */
  claimed_count?: number
  /** 保险订单领取时间，RFC 3339格式 */
  order_receive_time?: string
  /** 保险订单开始时间，RFC 3339格式 */
  order_begin_time?: string
  /** 保险订单结束时间，RFC 3339格式 */
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}

/** 查询充电宝保险订单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/hire-power-bank/insurance-orders/{out_order_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/hire-power-bank/insurance-orders/{out_order_no}',
  pathParameters: ['out_order_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询充电宝保险订单
 *
 * 凭创建时的`out_order_no`看保险在不在有效期、已理赔几次、还剩几次，用户隔夜归还要减免租金时据此判断。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
 * @example
 * ```ts
 * const answer = await get(client, { out_order_no: 'ZD202608010003' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.hirePowerBank.insuranceOrders._out_order_no_`。 */
export interface PageMethods {
  /**
   * 查询充电宝保险订单
   *
   * 凭创建时的`out_order_no`看保险在不在有效期、已理赔几次、还剩几次，用户隔夜归还要减免租金时据此判断。
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
   * @example
   * ```ts
   * const answer = await client.v3.hirePowerBank.insuranceOrders._out_order_no_.get({
   *   out_order_no: 'ZD202608010003',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

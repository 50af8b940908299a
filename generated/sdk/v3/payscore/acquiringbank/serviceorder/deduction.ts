/** 由openapi/v3/payscore/acquiringbank/serviceorder/deduction.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询支付分扣款信息（从业机构）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务ID */
  service_id: string
  /** 从业机构的公众号或移动应用AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的公众号或应用AppID */
  sub_appid?: string | undefined
  /** 渠道商商户号 */
  channel_id: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
}

/** 查询支付分扣款信息（从业机构）：应答 */
export interface GetResponse {
  /** 商品或支付单简要描述 */
  description: string
  /** 商户扣款单号 */
  out_trade_no: string
}

/**
 * 查询支付分扣款信息（从业机构）：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对所查的单号与所属商户
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `ORDER_NOT_EXIST` (404): 查无此服务订单，核对商户服务订单号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/acquiringbank/serviceorder/deduction#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/acquiringbank/serviceorder/deduction',
  queryParameters: ['service_id', 'appid', 'sub_mchid', 'sub_appid', 'channel_id', 'out_order_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询支付分扣款信息（从业机构）
 *
 * 登记过扣款信息、订单进行中或已完成的才查得到，返回当时登记的扣款单号与描述。发起清算机构代扣之前，可核对一次单号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013194110)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     channel_id: '1230000137',
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
    { name: 'service_id', required: true, schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'channel_id', required: true, schema: { kind: 'string' } },
    { name: 'out_order_no', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.acquiringbank.serviceorder.deduction`。 */
export interface PageMethods {
  /**
   * 查询支付分扣款信息（从业机构）
   *
   * 登记过扣款信息、订单进行中或已完成的才查得到，返回当时登记的扣款单号与描述。发起清算机构代扣之前，可核对一次单号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013194110)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.acquiringbank.serviceorder.deduction.get({
   *   query: {
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     channel_id: '1230000137',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

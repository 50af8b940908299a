/** 由openapi/v3/taxi-invoice/user-taxi-order/find-by-token.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 按凭证查询乘客行程单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 获取乘客行程单详情的凭证 */
  token: string
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid: string
  /** 行政区划代码 */
  region_id?: number | undefined
  /** 授权模式 */
  auth_mode?: string | undefined
}

/** 按凭证查询乘客行程单：应答 */
export interface GetResponse {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /** 上车时间 */
  up_time: string
  /** 行政区划代码 */
  region_id: number
  /** 乘客行程单来源 */
  source: string
  /** 面对面付款时间 */
  pay_time?: string
  /** 面对面付款金额，单位为分 */
  pay_amount?: number
}

/** 按凭证查询乘客行程单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/taxi-invoice/user-taxi-order/find-by-token#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/taxi-invoice/user-taxi-order/find-by-token',
  queryParameters: ['token', 'openid', 'appid', 'region_id', 'auth_mode'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按凭证查询乘客行程单
 *
 * 乘客从支付凭证进入开票时带来`token`，服务商用它配上`openid`换出这趟行程的车牌、司机、上车时间与付款金额。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     token: 'samplebilltokensamplebilltoken',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     appid: 'wx5a7c1e9d3b2f4860',
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
    { name: 'token', required: true, schema: { kind: 'string' } },
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'region_id', schema: { kind: 'integer' } },
    { name: 'auth_mode', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.taxiInvoice.userTaxiOrder.findByToken`。 */
export interface PageMethods {
  /**
   * 按凭证查询乘客行程单
   *
   * 乘客从支付凭证进入开票时带来`token`，服务商用它配上`openid`换出这趟行程的车牌、司机、上车时间与付款金额。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.userTaxiOrder.findByToken.get({
   *   query: {
   *     token: 'samplebilltokensamplebilltoken',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

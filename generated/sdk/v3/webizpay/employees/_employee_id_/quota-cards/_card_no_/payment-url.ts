/** 由openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 获取指定额度卡支付链接：请求 */
export interface GetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 拉起付款码页面的企业应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 获取指定额度卡支付链接：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 链接失效时间 */
  expire_time: string
  /** 跳转链接 */
  payment_url: string
  /** 拉起付款码页面的企业应用类型 */
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}

/** 获取指定额度卡支付链接：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url',
  pathParameters: ['employee_id', 'card_no'],
  queryParameters: ['sp_mchid', 'sub_mchid', 'application_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取指定额度卡支付链接
 *
 * 员工要用某张额度卡付款时，现取一个拉起付款码页的链接，H5与小程序的跳转参数不同，由`application_type`选。
 *
 * 链接很快过期，点击时再取，不要缓存；到期时间在`expire_time`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   employee_id: 'user0137',
 *   card_no: '478500000137',
 *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511', application_type: 'H5' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'employee_id', required: true, schema: { kind: 'string' } },
    { name: 'card_no', required: true, schema: { kind: 'string' } },
  ],
  query: [
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    {
      name: 'application_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'H5' }, { value: 'MINIPROGRAM' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.webizpay.employees._employee_id_.quotaCards._card_no_.paymentUrl`。 */
export interface PageMethods {
  /**
   * 获取指定额度卡支付链接
   *
   * 员工要用某张额度卡付款时，现取一个拉起付款码页的链接，H5与小程序的跳转参数不同，由`application_type`选。
   *
   * 链接很快过期，点击时再取，不要缓存；到期时间在`expire_time`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.employees._employee_id_.quotaCards._card_no_.paymentUrl.get({
   *   employee_id: 'user0137',
   *   card_no: '478500000137',
   *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511', application_type: 'H5' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/taxi-invoice/taxies/{plate_number}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询出租车信息：请求 */
export interface GetRequest {
  /** 车牌号 */
  plate_number: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 行政区划代码 */
  region_id: number
}

/** 查询出租车信息：应答 */
export interface GetResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 公司商户号 */
  company_mchid: string
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license: string
  /** 行政区划代码 */
  region_id: number
  /** 是否支持开票 */
  support_invoice: boolean
  /** 出租车状态 */
  taxi_state: string
}

/** 查询出租车信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/taxi-invoice/taxies/{plate_number}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/taxi-invoice/taxies/{plate_number}',
  pathParameters: ['plate_number'],
  queryParameters: ['region_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询出租车信息
 *
 * 用车牌号加地区代码查车辆归属、主副班司机的资格证号，以及`support_invoice`是否支持开票。车牌含汉字，放进路径要做URL编码。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   plate_number: '粤B10137',
 *   query: { region_id: 510100 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'plate_number', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'region_id', required: true, schema: { kind: 'integer' } }],
}))

/** 客户端上的页面：`client.v3.taxiInvoice.taxies._plate_number_`。 */
export interface PageMethods {
  /**
   * 查询出租车信息
   *
   * 用车牌号加地区代码查车辆归属、主副班司机的资格证号，以及`support_invoice`是否支持开票。车牌含汉字，放进路径要做URL编码。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.taxies._plate_number_.get({
   *   plate_number: '粤B10137',
   *   query: { region_id: 510100 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/taxi-invoice/taxi-companies/{company_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询出租车公司商户信息：请求 */
export interface GetRequest {
  /** 商户号 */
  company_mchid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 行政区划ID */
  region_id: number
}

/** 查询出租车公司商户信息：应答 */
export interface GetResponse {
  /** 商户号 */
  company_mchid: string
  /** 企业类型 */
  enterprise_type: string
  /** 公司名称 */
  company_name: string
  /** 公司简称 */
  short_name: string
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string
  /** 开户行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /** 企业法人姓名 */
  legal_person: string
  /** 开票渠道 */
  invoice_mode: string
  /** 行政区划代码 */
  region_id: number
}

/** 查询出租车公司商户信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/taxi-invoice/taxi-companies/{company_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/taxi-invoice/taxi-companies/{company_mchid}',
  pathParameters: ['company_mchid'],
  queryParameters: ['region_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询出租车公司商户信息
 *
 * 凭公司商户号与地区，取出租车公司开票用的税号、地址、开户行和开票渠道等资料。开票前核对抬头用它。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   company_mchid: '1900012345',
 *   query: { region_id: 510100 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'company_mchid', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'region_id', required: true, schema: { kind: 'integer' } }],
}))

/** 客户端上的页面：`client.v3.taxiInvoice.taxiCompanies._company_mchid_`。 */
export interface PageMethods {
  /**
   * 查询出租车公司商户信息
   *
   * 凭公司商户号与地区，取出租车公司开票用的税号、地址、开户行和开票渠道等资料。开票前核对抬头用它。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.taxiCompanies._company_mchid_.get({
   *   company_mchid: '1900012345',
   *   query: { region_id: 510100 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

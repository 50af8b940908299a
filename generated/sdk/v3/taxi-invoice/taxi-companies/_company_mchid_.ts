/** Generated from openapi/v3/taxi-invoice/taxi-companies/{company_mchid}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询出租车公司商户信息: request */
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

/** 查询出租车公司商户信息: response */
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

/** 查询出租车公司商户信息: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'company_mchid', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'region_id', required: true, schema: { kind: 'integer' } }],
}))

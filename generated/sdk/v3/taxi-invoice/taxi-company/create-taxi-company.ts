/** 由openapi/v3/taxi-invoice/taxi-company/create-taxi-company.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 新增出租车公司：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 公司名称 */
  company_name?: string | undefined
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string | undefined
  /** 开户行 */
  bank_name?: string | undefined
  /** 银行账号 */
  bank_account?: string | undefined
  /** 开票渠道 */
  invoice_mode: string
  /** 企业法人姓名 */
  legal_person: string
  /** 公司简称 */
  short_name?: string | undefined
  /** 行政区划ID */
  region_id: number
  /** 企业类型 */
  enterprise_type: string
}

/** 新增出租车公司：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 公司名称 */
  company_name?: string
}

/** 新增出租车公司：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/taxi-invoice/taxi-company/create-taxi-company#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/taxi-invoice/taxi-company/create-taxi-company',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 新增出租车公司
 *
 * 服务商把特约商户登记为出租车公司，提交税号、法人、开票渠道等资料以开通电子发票。成功后返回公司的`mchid`，登记司机和车辆都要用。
 *
 * 税号和开户信息会用于之后的发票，提交前逐项核对。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     tax_id: '91440300MA5EX0137X',
 *     address: '广东省深圳市福田区滨河路18号',
 *     invoice_mode: 'JIAO_WEI',
 *     legal_person: '林小满',
 *     region_id: 510100,
 *     enterprise_type: 'ENTERPRISE',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'company_name', schema: { kind: 'string' } },
      { name: 'tax_id', required: true, schema: { kind: 'string' } },
      { name: 'address', required: true, schema: { kind: 'string' } },
      { name: 'phone', schema: { kind: 'string' } },
      { name: 'bank_name', schema: { kind: 'string' } },
      { name: 'bank_account', schema: { kind: 'string' } },
      { name: 'invoice_mode', required: true, schema: { kind: 'string' } },
      { name: 'legal_person', required: true, schema: { kind: 'string' } },
      { name: 'short_name', schema: { kind: 'string' } },
      { name: 'region_id', required: true, schema: { kind: 'integer' } },
      { name: 'enterprise_type', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.taxiInvoice.taxiCompany.createTaxiCompany`。 */
export interface PageMethods {
  /**
   * 新增出租车公司
   *
   * 服务商把特约商户登记为出租车公司，提交税号、法人、开票渠道等资料以开通电子发票。成功后返回公司的`mchid`，登记司机和车辆都要用。
   *
   * 税号和开户信息会用于之后的发票，提交前逐项核对。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.taxiCompany.createTaxiCompany.post({
   *   json: {
   *     tax_id: '91440300MA5EX0137X',
   *     address: '广东省深圳市福田区滨河路18号',
   *     invoice_mode: 'JIAO_WEI',
   *     legal_person: '林小满',
   *     region_id: 510100,
   *     enterprise_type: 'ENTERPRISE',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

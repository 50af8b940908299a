/** 由openapi/v3/new-tax-control-fapiao/merchant/base-information.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取商户开票基础信息：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
}

/** 获取商户开票基础信息：应答 */
export interface GetResponse {
  /** 销售方信息 */
  seller_information: GetResponseSellerInformation
  /** 附加信息 */
  extra_information: GetResponseExtraInformation
}

/** 获取商户开票基础信息：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseSellerInformation {
  /** 名称 */
  name: string
  /** 纳税人识别号 */
  taxpayer_id: string
  /** 地址 */
  address: string
  /** 电话 */
  telephone?: string
  /** 开户银行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
}

export interface GetResponseExtraInformation {
  /** 收款人 */
  payee?: string
  /** 复核人 */
  reviewer?: string
  /** 开票人 */
  drawer: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/merchant/base-information#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/merchant/base-information',
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取商户开票基础信息
 *
 * 读出子商户在商户平台登记的销售方名称、税号、地址与开票人等，开票前比对票面要用的信息，不对就到平台上改。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474053)
 * @example
 * ```ts
 * const answer = await get(client, { query: { sub_mchid: '1900013511' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.merchant.baseInformation`。 */
export interface PageMethods {
  /**
   * 获取商户开票基础信息
   *
   * 读出子商户在商户平台登记的销售方名称、税号、地址与开票人等，开票前比对票面要用的信息，不对就到平台上改。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474053)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.merchant.baseInformation.get({
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

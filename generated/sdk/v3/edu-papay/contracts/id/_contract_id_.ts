/** 由openapi/v3/edu-papay/contracts/id/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按协议号查询教育续费通签约：请求 */
export interface GetRequest {
  /** 签约协议号 */
  contract_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
}

/** 按协议号查询教育续费通签约：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识 */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: GetResponseContractInformation
}

/** 按协议号查询教育续费通签约：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseContractInformation {
  /** 签约协议号 */
  contract_id?: string
  /** 签约状态 */
  contract_status?: string
  /** 签约时间 */
  create_time?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/edu-papay/contracts/id/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/edu-papay/contracts/id/{contract_id}',
  pathParameters: ['contract_id'],
  queryParameters: ['appid', 'sub_mchid', 'sub_appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按协议号查询教育续费通签约
 *
 * 凭签约协议号取教育续费通的签约信息，只有仍在签约中的才返回内容。已经解约的得到的是错误码，程序要把它当作未签约处理。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465367)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   contract_id: '202608010000000137',
 *   query: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.eduPapay.contracts.id._contract_id_`。 */
export interface PageMethods {
  /**
   * 按协议号查询教育续费通签约
   *
   * 凭签约协议号取教育续费通的签约信息，只有仍在签约中的才返回内容。已经解约的得到的是错误码，程序要把它当作未签约处理。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465367)
   * @example
   * ```ts
   * const answer = await client.v3.eduPapay.contracts.id._contract_id_.get({
   *   contract_id: '202608010000000137',
   *   query: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按业务申请单号查询个人收款签约：请求 */
export interface GetRequest {
  /** 业务申请单号 */
  out_contract_code: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 签约并付款的小程序AppID */
  appid: string
}

/** 按业务申请单号查询个人收款签约：应答 */
export interface GetResponse {
  /** 授权ID */
  individual_auth_id?: string
  /** 签约时间 */
  signed_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
  /** 用户OpenID */
  individual_openid?: string
  /** 实名授权结果 */
  real_name_auth_result?: GetResponseRealNameAuthResult
}

/** 按业务申请单号查询个人收款签约：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseRealNameAuthResult {
  /**
   * 应用授权作用域
   * `pay_realname` 枚举值
   */
  scope: 'pay_realname' | (string & {})
  /** 访问令牌 */
  access_token: string
  /** 访问令牌过期时间 */
  access_token_expire_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}',
  pathParameters: ['out_contract_code'],
  queryParameters: ['appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按业务申请单号查询个人收款签约
 *
 * 个人卖家签完约后，用预签约时的业务申请单号取授权ID与其openid。做过实名验证的还附`access_token`，注意它的过期时间。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_contract_code: 'APPLYMENT20260801000137',
 *   query: { appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_contract_code', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'appid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.individualContracts.outContractCode._out_contract_code_`。 */
export interface PageMethods {
  /**
   * 按业务申请单号查询个人收款签约
   *
   * 个人卖家签完约后，用预签约时的业务申请单号取授权ID与其openid。做过实名验证的还附`access_token`，注意它的过期时间。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.individualContracts.outContractCode._out_contract_code_.get({
   *   out_contract_code: 'APPLYMENT20260801000137',
   *   query: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/eduschoolpay/contracts/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 按协议号查询校园轻松付签约：请求 */
export interface GetRequest {
  /** 签约协议号 */
  contract_id: string
}

/** 按协议号查询校园轻松付签约：应答 */
export interface GetResponse {
  /** 签约协议号 */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /** 签约时间 */
  create_time: string
  /** 外部签约号 */
  out_contract_code: string
}

/** 按协议号查询校园轻松付签约：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/eduschoolpay/contracts/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/eduschoolpay/contracts/{contract_id}',
  pathParameters: ['contract_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按协议号查询校园轻松付签约
 *
 * 扣款前用签约协议号核对用户的签约状态，并可由`out_contract_code`对回自己的记录。没有这份合约时返回`NOT_FOUND`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
 * @example
 * ```ts
 * const answer = await get(client, { contract_id: '202608010000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.eduschoolpay.contracts._contract_id_`。 */
export interface PageMethods {
  /**
   * 按协议号查询校园轻松付签约
   *
   * 扣款前用签约协议号核对用户的签约状态，并可由`out_contract_code`对回自己的记录。没有这份合约时返回`NOT_FOUND`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
   * @example
   * ```ts
   * const answer = await client.v3.eduschoolpay.contracts._contract_id_.get({
   *   contract_id: '202608010000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** Generated from openapi/v3/eduschoolpay/contracts/{contract_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 按协议号查询校园轻松付签约: request */
export interface GetRequest {
  /** 签约协议号 */
  contract_id: string
}

/** 按协议号查询校园轻松付签约: response */
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

/** 按协议号查询校园轻松付签约: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
 * @example
 * ```ts
 * const answer = await get(client, { contract_id: '202608010000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
}))

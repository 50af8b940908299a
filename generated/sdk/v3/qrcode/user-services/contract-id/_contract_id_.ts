/** Generated from openapi/v3/qrcode/user-services/contract-id/{contract_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询公共出行用户服务状态: request */
export interface GetRequest {
  /** 代扣签约ID，签约成功后才有 */
  contract_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 公众号或移动应用申请成功后得到的账号ID */
  appid: string
  /** 子公众账号ID */
  sub_appid?: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
}

/** 查询公共出行用户服务状态: response */
export interface GetResponse {
  /** 代扣签约ID，签约成功后才有 */
  contract_id: string
  /**
   * 用户服务状态
   * `NORMAL` | `BLOCKED` 枚举值之一
   */
  user_service_state: 'NORMAL' | 'BLOCKED' | (string & {})
  /**
   * 原因
   * `DELETED` | `ACCOUNT_FROZEN` | `OVERDUE` 枚举值之一
   */
  block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE' | (string & {})
}

/** 查询公共出行用户服务状态: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/qrcode/user-services/contract-id/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/qrcode/user-services/contract-id/{contract_id}',
  pathParameters: ['contract_id'],
  queryParameters: ['appid', 'sub_appid', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询公共出行用户服务状态
 *
 * 给用户出乘车码之前，先用`contract_id`看他能否继续使用代扣。`BLOCKED`时不要出码，把`block_reason`转成提示告诉用户。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   contract_id: '202608010000000137',
 *   query: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     sub_mchid: '1900013511',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
  ],
}))

/** Generated from openapi/v3/apply4sub/sub_merchants/{sub_mchid}/settlement.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询结算账户: request */
export interface GetRequest {
  /** 特约商户/二级商户号 */
  sub_mchid: string
}

/** 查询结算账户: response */
export interface GetResponse {
  /**
   * 账户类型
   * `ACCOUNT_TYPE_BUSINESS` | `ACCOUNT_TYPE_PRIVATE` 枚举值之一
   */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank: string
  /** 开户银行全称（含支行） */
  bank_name?: string
  /** 开户银行联行号 */
  bank_branch_id?: string
  /** 银行账号 */
  account_number: string
  /**
   * 验证结果
   * `VERIFY_SUCCESS` | `VERIFY_FAIL` | `VERIFYING` 枚举值之一
   */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {})
  /** 验证失败原因 */
  verify_fail_reason?: string
}

/** 查询结算账户: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/apply4sub/sub_merchants/{sub_mchid}/settlement#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/apply4sub/sub_merchants/{sub_mchid}/settlement',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询结算账户
 *
 * 查看特约商户当前的结算账户，账号已打码。改完账户后用来核实是否生效、汇款验证是否通过，没通过时`verify_fail_reason`写着原因。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761142)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761113)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721295)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760642)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

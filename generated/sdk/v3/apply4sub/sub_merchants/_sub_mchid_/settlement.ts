/** 由openapi/v3/apply4sub/sub_merchants/{sub_mchid}/settlement.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询结算账户：请求 */
export interface GetRequest {
  /** 特约商户/二级商户号 */
  sub_mchid: string
}

/** 查询结算账户：应答 */
export interface GetResponse {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank: string
  /** 开户银行全称（含支行） */
  bank_name?: string
  /** 开户银行联行号 */
  bank_branch_id?: string
  /** 银行账号 */
  account_number: string
  /** 验证结果 */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {})
  /** 验证失败原因 */
  verify_fail_reason?: string
}

/** 查询结算账户：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761142)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761113)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721295)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760642)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.apply4sub.sub_merchants._sub_mchid_.settlement`。 */
export interface PageMethods {
  /**
   * 查询结算账户
   *
   * 查看特约商户当前的结算账户，账号已打码。改完账户后用来核实是否生效、汇款验证是否通过，没通过时`verify_fail_reason`写着原因。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761142)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761113)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721295)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760642)
   * @example
   * ```ts
   * const answer = await client.v3.apply4sub.sub_merchants._sub_mchid_.settlement.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

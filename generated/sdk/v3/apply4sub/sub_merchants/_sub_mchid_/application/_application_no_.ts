/** 由openapi/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询结算账户修改申请状态：请求 */
export interface GetRequest {
  /** 特约商户/二级商户号 */
  sub_mchid: string
  /** 修改结算账户申请单号 */
  application_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 银行账号展示规则 */
  account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' | undefined
}

/** 查询结算账户修改申请状态：应答 */
export interface GetResponse {
  /** 开户名称 */
  account_name: string
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
  /** 审核状态 */
  verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {})
  /** 审核驳回原因 */
  verify_fail_reason?: string
  /** 审核结果更新时间 */
  verify_finish_time?: string
}

/** 查询结算账户修改申请状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}',
  pathParameters: ['sub_mchid', 'application_no'],
  queryParameters: ['account_number_rule'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询结算账户修改申请状态
 *
 * 修改结算账户后凭申请单号看审核，`AUDITING`为进行中，`AUDIT_FAIL`附驳回原因。账号按所选掩码规则展示，支付机构和银行不能用。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761169)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761120)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721475)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760660)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
 *   application_no: 'APPLY20260801000137',
 *   query: { account_number_rule: 'ACCOUNT_NUMBER_RULE_MASK_V1' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'application_no', required: true, schema: { kind: 'string' } },
  ],
  query: [
    {
      name: 'account_number_rule',
      schema: {
        kind: 'string',
        enum: [{ value: 'ACCOUNT_NUMBER_RULE_MASK_V1' }, { value: 'ACCOUNT_NUMBER_RULE_MASK_V2' }],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_`。 */
export interface PageMethods {
  /**
   * 查询结算账户修改申请状态
   *
   * 修改结算账户后凭申请单号看审核，`AUDITING`为进行中，`AUDIT_FAIL`附驳回原因。账号按所选掩码规则展示，支付机构和银行不能用。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761169)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761120)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721475)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760660)
   * @example
   * ```ts
   * const answer = await client.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_.get({
   *   sub_mchid: '1900013511',
   *   application_no: 'APPLY20260801000137',
   *   query: { account_number_rule: 'ACCOUNT_NUMBER_RULE_MASK_V1' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

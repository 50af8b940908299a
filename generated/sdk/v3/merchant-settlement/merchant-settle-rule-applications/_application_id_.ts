/** Generated from openapi/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询结算规则修改申请: request */
export interface GetRequest {
  /** 申请单编号 */
  application_id: string
}

/** 查询结算规则修改申请: response */
export interface GetResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /** 最后更新时间 */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}

/** 查询结算规则修改申请: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}',
  pathParameters: ['application_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询结算规则修改申请
 *
 * 凭申请单编号看特约商户的结算规则改成了没有，`application_process_info`写着处理到哪里或为何没成。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
 * @example
 * ```ts
 * const answer = await get(client, { application_id: '20000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'application_id', required: true, schema: { kind: 'string' } }],
}))

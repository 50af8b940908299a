/** 由openapi/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询结算规则修改申请：请求 */
export interface GetRequest {
  /** 申请单编号 */
  application_id: string
}

/** 查询结算规则修改申请：应答 */
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

/** 查询结算规则修改申请：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
 * @example
 * ```ts
 * const answer = await get(client, { application_id: '20000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'application_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.merchantSettlement.merchantSettleRuleApplications._application_id_`。 */
export interface PageMethods {
  /**
   * 查询结算规则修改申请
   *
   * 凭申请单编号看特约商户的结算规则改成了没有，`application_process_info`写着处理到哪里或为何没成。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
   * @example
   * ```ts
   * const answer = await client.v3.merchantSettlement.merchantSettleRuleApplications._application_id_.get({
   *   application_id: '20000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

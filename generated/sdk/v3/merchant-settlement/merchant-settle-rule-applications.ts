/** 由openapi/v3/merchant-settlement/merchant-settle-rule-applications.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请修改特约商户结算规则：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 渠道商户号 */
  channel_id: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 结算规则id */
  settle_rule_id: number
}

/** 申请修改特约商户结算规则：应答 */
export interface PostResponse {
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

/** 申请修改特约商户结算规则：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-settlement/merchant-settle-rule-applications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-settlement/merchant-settle-rule-applications',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请修改特约商户结算规则
 *
 * 从业机构替特约商户换结算规则，给出新的规则ID和渠道商户号，得到申请单编号。提交不等于改好，以申请单状态为准。
 *
 * 结算规则关系到费率与到账周期，先与商户确认，规则ID核对无误再提交。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     acquiring_bank_id: '102584',
 *     channel_id: '20260811',
 *     sub_mchid: '1900013511',
 *     settle_rule_id: 760,
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'acquiring_bank_id', required: true, schema: { kind: 'string' } },
      { name: 'channel_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'settle_rule_id', required: true, schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantSettlement.merchantSettleRuleApplications`。 */
export interface PageMethods {
  /**
   * 申请修改特约商户结算规则
   *
   * 从业机构替特约商户换结算规则，给出新的规则ID和渠道商户号，得到申请单编号。提交不等于改好，以申请单状态为准。
   *
   * 结算规则关系到费率与到账周期，先与商户确认，规则ID核对无误再提交。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
   * @example
   * ```ts
   * const answer = await client.v3.merchantSettlement.merchantSettleRuleApplications.post({
   *   json: {
   *     acquiring_bank_id: '102584',
   *     channel_id: '20260811',
   *     sub_mchid: '1900013511',
   *     settle_rule_id: 760,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

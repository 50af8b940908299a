/** 由openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 作废企业支付额度卡：请求 */
export interface PostRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 作废原因 */
  reason: string
}

/** 作废企业支付额度卡：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片失效时间 */
  card_disabled_time?: string
}

/** 作废企业支付额度卡：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel',
  pathParameters: ['employee_id', 'card_no'],
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
 * 作废企业支付额度卡
 *
 * 发错卡、或要提前收回额度时作废，须写明原因。作废后卡片状态为`DISABLED`，员工不能再用它付款。
 *
 * 作废前核对卡号，员工还需要额度时得重新下发一张。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   employee_id: 'user0137',
 *   card_no: '478500000137',
 *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511', reason: '商户主动作废' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'employee_id', required: true, schema: { kind: 'string' } },
    { name: 'card_no', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'reason', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.webizpay.employees._employee_id_.quotaCards._card_no_.cancel`。 */
export interface PageMethods {
  /**
   * 作废企业支付额度卡
   *
   * 发错卡、或要提前收回额度时作废，须写明原因。作废后卡片状态为`DISABLED`，员工不能再用它付款。
   *
   * 作废前核对卡号，员工还需要额度时得重新下发一张。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.employees._employee_id_.quotaCards._card_no_.cancel.post({
   *   employee_id: 'user0137',
   *   card_no: '478500000137',
   *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511', reason: '商户主动作废' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

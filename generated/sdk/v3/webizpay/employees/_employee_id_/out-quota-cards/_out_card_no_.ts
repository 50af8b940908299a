/** Generated from openapi/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按商户卡号查企业支付额度卡: request */
export interface GetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡商户卡号 */
  out_card_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}

/** 按商户卡号查企业支付额度卡: response */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /**
   * 使用规则
   * `SINGLE` | `MULTIPLE` 枚举值之一
   */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {})
  /**
   * 退款规则
   * `RETURN` | `NOT_RETURN` 枚举值之一
   */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额，单位为分 */
  amount: number
  /** 卡片可用金额，单位为分 */
  remain_amount: number
  /** 卡片有效期 */
  effective_end_time: string
  /** 卡片生效时间 */
  effective_begin_time: string
  /**
   * 卡片状态
   * `ACTIVE` | `DISABLED` 枚举值之一
   */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string
  /** 卡片使用时间 */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /** 卡片失效时间 */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}

/** 按商户卡号查企业支付额度卡: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}',
  pathParameters: ['employee_id', 'out_card_no'],
  queryParameters: ['sp_mchid', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户卡号查企业支付额度卡
 *
 * 发卡时没收到答复、不知道`card_no`，拿自己的`out_card_no`查这张额度卡是否已发出，还剩多少额度。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   employee_id: 'user0137',
 *   out_card_no: 'CARD20260801000137',
 *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'employee_id', required: true, schema: { kind: 'string' } },
    { name: 'out_card_no', required: true, schema: { kind: 'string' } },
  ],
  query: [
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

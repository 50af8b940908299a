/** 由openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按额度卡卡号查企业支付额度卡：请求 */
export interface GetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
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

/** 按额度卡卡号查企业支付额度卡：应答 */
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
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额，单位为分 */
  amount: number
  /** 卡片可用金额，单位为分 */
  remain_amount: number
  /** 卡片有效期 */
  effective_end_time: string
  /** 卡片生效时间 */
  effective_begin_time: string
  /** 卡片状态 */
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

/** 按额度卡卡号查企业支付额度卡：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}',
  pathParameters: ['employee_id', 'card_no'],
  queryParameters: ['sp_mchid', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按额度卡卡号查企业支付额度卡
 *
 * 跟踪一张额度卡用了多少：总额、余额、有效期、关联的支付单号都在返回里。`refund_rule`决定退款后额度是否回到卡上。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507119)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   employee_id: 'user0137',
 *   card_no: '478500000137',
 *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'employee_id', required: true, schema: { kind: 'string' } },
    { name: 'card_no', required: true, schema: { kind: 'string' } },
  ],
  query: [
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.webizpay.employees._employee_id_.quotaCards._card_no_`。 */
export interface PageMethods {
  /**
   * 按额度卡卡号查企业支付额度卡
   *
   * 跟踪一张额度卡用了多少：总额、余额、有效期、关联的支付单号都在返回里。`refund_rule`决定退款后额度是否回到卡上。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507119)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.employees._employee_id_.quotaCards._card_no_.get({
   *   employee_id: 'user0137',
   *   card_no: '478500000137',
   *   query: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

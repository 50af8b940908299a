/** 由openapi/v3/webizpay/employees/{employee_id}/quota-cards.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 下发企业支付额度卡：请求 */
export interface PostRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 卡片总金额，单位为分 */
  amount: number
  /** 卡片名称 */
  card_name: string
  /** 商户卡号 */
  out_card_no: string
  /** 卡片有效期 */
  effective_end_time: string
  /** 卡片备注 */
  card_remark?: string | undefined
  /** 可用商户范围ID */
  avail_mch_range_id?: string | undefined
}

/** 下发企业支付额度卡：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 卡片生效时间 */
  effective_begin_time: string
  /** 卡片有效期 */
  effective_end_time: string
}

/** 下发企业支付额度卡：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/employees/{employee_id}/quota-cards#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/employees/{employee_id}/quota-cards',
  pathParameters: ['employee_id'],
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
 * 下发企业支付额度卡
 *
 * 给已授权的员工发一张企业支付卡，定好名称、总金额与到期时间，员工付款时由出资子商户出钱。要限定消费商户就带上`avail_mch_range_id`。
 *
 * 路径里的`employee_id`是授权关系ID，不是企业自己的员工ID；超时重试沿用原`out_card_no`，免得重复发卡。
 *
 * 后续通知：
 *
 * - 企业支付额度卡失效通知(WEBIZPAY.QUOTACARDEXPIRED)（`webhooks/v3/WEBIZPAY.QUOTACARDEXPIRED`）
 * - 企业支付额度卡支付成功通知(WEBIZPAY.PAYMENTSUCCESS)（`webhooks/v3/WEBIZPAY.PAYMENTSUCCESS`）
 * - 企业支付额度卡退款成功通知(WEBIZPAY.PAYMENTREFUNDSUCCESS)（`webhooks/v3/WEBIZPAY.PAYMENTREFUNDSUCCESS`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   employee_id: 'user0137',
 *   json: {
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     card_template_id: 'TEMPLATE0137',
 *     amount: 10000,
 *     card_name: '报销额度卡',
 *     out_card_no: 'CARD20260801000137',
 *     effective_end_time: '2026-08-31T23:59:59+08:00',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'employee_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'card_template_id', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'number' } },
      { name: 'card_name', required: true, schema: { kind: 'string' } },
      { name: 'out_card_no', required: true, schema: { kind: 'string' } },
      { name: 'effective_end_time', required: true, schema: { kind: 'string' } },
      { name: 'card_remark', schema: { kind: 'string' } },
      { name: 'avail_mch_range_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.webizpay.employees._employee_id_.quotaCards`。 */
export interface PageMethods {
  /**
   * 下发企业支付额度卡
   *
   * 给已授权的员工发一张企业支付卡，定好名称、总金额与到期时间，员工付款时由出资子商户出钱。要限定消费商户就带上`avail_mch_range_id`。
   *
   * 路径里的`employee_id`是授权关系ID，不是企业自己的员工ID；超时重试沿用原`out_card_no`，免得重复发卡。
   *
   * 后续通知：
   *
   * - 企业支付额度卡失效通知(WEBIZPAY.QUOTACARDEXPIRED)（`webhooks/v3/WEBIZPAY.QUOTACARDEXPIRED`）
   * - 企业支付额度卡支付成功通知(WEBIZPAY.PAYMENTSUCCESS)（`webhooks/v3/WEBIZPAY.PAYMENTSUCCESS`）
   * - 企业支付额度卡退款成功通知(WEBIZPAY.PAYMENTREFUNDSUCCESS)（`webhooks/v3/WEBIZPAY.PAYMENTREFUNDSUCCESS`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.employees._employee_id_.quotaCards.post({
   *   employee_id: 'user0137',
   *   json: {
   *     sp_mchid: '1900006511',
   *     sub_mchid: '1900013511',
   *     card_template_id: 'TEMPLATE0137',
   *     amount: 10000,
   *     card_name: '报销额度卡',
   *     out_card_no: 'CARD20260801000137',
   *     effective_end_time: '2026-08-31T23:59:59+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

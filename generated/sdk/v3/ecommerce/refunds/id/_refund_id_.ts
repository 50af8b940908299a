/** 由openapi/v3/ecommerce/refunds/id/{refund_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信退款单号查询电商退款：请求 */
export interface GetRequest {
  /**
   * 微信退款单号
   * 至多32个字符。
   */
  refund_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /**
   * 二级商户号
   * 至多32个字符。
   */
  sub_mchid?: string | undefined
}

/** 按微信退款单号查询电商退款：应答 */
export interface GetResponse {
  /**
   * 微信退款单号
   * 至多32个字符。
   */
  refund_id: string
  /**
   * 商户退款单号
   * 至多64个字符。
   */
  out_refund_no: string
  /**
   * 微信订单号
   * 至多32个字符。
   */
  transaction_id: string
  /**
   * 商户订单号
   * 至多32个字符。
   */
  out_trade_no: string
  /**
   * 退款渠道
   * 至多16个字符。
   */
  channel?: string
  /**
   * 退款入账账户
   * 至多64个字符。
   */
  user_received_account?: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: string
  /** 退款金额信息 */
  amount: GetResponseAmount
  /** 营销详情 */
  promotion_detail?: GetResponsePromotionDetail[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
}

/**
 * 按微信退款单号查询电商退款：错误码
 *
 * - `INVALID_REQUEST` (400): 请求不合业务规则，依应答 message 调整
 * - `NO_AUTH` (403): 无权查询这笔退款，检查商户号与受理关系
 * - `REQUEST_BLOCKED` (403): 请求受阻，依应答 message 调整后再查
 * - `MCH_NOT_EXISTS` (404): 请求中的商户号查不到，核对所填商户号
 * - `RESOURCE_NOT_EXISTS` (404): 退款单不存在，核对退款单号与二级商户号
 * - `FREQUENCY_LIMITED` (429): 查询过于频繁，降低轮询频率后再查
 * - `SYSTEM_ERROR` (500): 微信侧异常，仍用原退款单号再次查询
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'REQUEST_BLOCKED'
  | 'MCH_NOT_EXISTS'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponseAmount {
  /** 退款金额，单位为分 */
  refund: number
  /** 退款出资账户及金额 */
  from?: GetResponseAmountFrom[]
  /** 用户退款金额，单位为分 */
  payer_refund: number
  /** 优惠退款金额，单位为分 */
  discount_refund?: number
  /** 退款币种 */
  currency?: string
  /** 垫付金额，单位为分 */
  advance?: number
}

export interface GetResponseAmountFrom {
  /** 出资账户类型 */
  account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
  /** 出资金额，单位为分 */
  amount: number
}

export interface GetResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠范围 */
  scope: string
  /** 优惠类型 */
  type: string
  /** 优惠券面额，单位为分 */
  amount: number
  /** 优惠退款金额，单位为分 */
  refund_amount: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/refunds/id/{refund_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/refunds/id/{refund_id}',
  pathParameters: ['refund_id'],
  queryParameters: ['individual_auth_id', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信退款单号查询电商退款
 *
 * 拿退款答复里的微信退款单号看钱退到哪里，`user_received_account`说明退进零钱还是哪张卡。退款异常的可接着发起异常退款。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012650253)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476908)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015252439)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   refund_id: '50300002026080112300000000007',
 *   query: { individual_auth_id: 'SQ20260801000001', sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'refund_id', required: true, schema: { kind: 'string', maxLength: 32 } }],
  query: [
    { name: 'individual_auth_id', schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string', maxLength: 32 } },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.refunds.id._refund_id_`。 */
export interface PageMethods {
  /**
   * 按微信退款单号查询电商退款
   *
   * 拿退款答复里的微信退款单号看钱退到哪里，`user_received_account`说明退进零钱还是哪张卡。退款异常的可接着发起异常退款。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012650253)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476908)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015252439)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.refunds.id._refund_id_.get({
   *   refund_id: '50300002026080112300000000007',
   *   query: { individual_auth_id: 'SQ20260801000001', sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/payscore/smartretail-orders/{out_order_no}/complete.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 完结智慧零售订单：请求 */
export interface PostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | undefined
  /** 取消订单的原因 */
  cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  real_service_start_time?: string | undefined
  /** 服务结束时间 */
  real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string | undefined
  /** 后付费项目 */
  fees?: readonly PostRequestJsonFees[] | undefined
  /** 商户优惠，最多5条 */
  discounts?: readonly PostRequestJsonDiscounts[] | undefined
  /** 总金额，单位分，不能为负 */
  total_amount?: number | undefined
  /** 完结凭证 */
  finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  profit_sharing?: boolean | undefined
}

/** 完结智慧零售订单：应答 */
export interface PostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/**
 * 完结智慧零售订单：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `INVALID_ORDER_STATE` (400): 服务订单当前状态不允许此操作，先查单
 * - `ORDER_CANCELED` (400): 服务订单已经取消，无须再操作
 * - `ORDER_DONE` (400): 服务订单已经完结，无须再操作
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `ORDER_NOT_EXIST` (404): 查无此服务订单，核对商户服务订单号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonFees {
  /** 付费项目名称 */
  fee_name?: string | undefined
  /** 付费项目数量 */
  fee_count?: number | undefined
  /** 付费项目总金额 */
  fee_amount?: number | undefined
  /** 描述计费规则 */
  fee_desc?: string | undefined
}

export interface PostRequestJsonDiscounts {
  /** 优惠名称 */
  discount_name?: string | undefined
  /** 商品优惠金额 */
  discount_amount?: number | undefined
  /** 优惠说明 */
  discount_desc?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/smartretail-orders/{out_order_no}/complete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/smartretail-orders/{out_order_no}/complete',
  pathParameters: ['out_order_no'],
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
 * 完结智慧零售订单
 *
 * 用户确认过订单、服务结束之后，按实际消费报费用与总额（分）发起收款。没有消费的用`finish_type`标为取消，并写`cancel_reason`。
 *
 * 带上查询得到的`finish_ticket`；要分账的在此设`profit_sharing`。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: { appid: 'wx5a7c1e9d3b2f4860', service_id: '2002000000000000000000000000042' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'finish_type', schema: { kind: 'integer', enum: [{ value: 1 }, { value: 2 }] } },
      { name: 'cancel_reason', schema: { kind: 'string' } },
      { name: 'real_service_start_time', schema: { kind: 'string' } },
      { name: 'real_service_end_time', schema: { kind: 'string' } },
      { name: 'real_service_end_location', schema: { kind: 'string' } },
      {
        name: 'fees',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'fee_name', schema: { kind: 'string' } },
              { name: 'fee_count', schema: { kind: 'integer' } },
              { name: 'fee_amount', schema: { kind: 'integer' } },
              { name: 'fee_desc', schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'discount_name', schema: { kind: 'string' } },
              { name: 'discount_amount', schema: { kind: 'integer' } },
              { name: 'discount_desc', schema: { kind: 'string' } },
            ],
          },
        },
      },
      { name: 'total_amount', schema: { kind: 'integer' } },
      { name: 'finish_ticket', schema: { kind: 'string' } },
      { name: 'profit_sharing', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.smartretailOrders._out_order_no_.complete`。 */
export interface PageMethods {
  /**
   * 完结智慧零售订单
   *
   * 用户确认过订单、服务结束之后，按实际消费报费用与总额（分）发起收款。没有消费的用`finish_type`标为取消，并写`cancel_reason`。
   *
   * 带上查询得到的`finish_ticket`；要分账的在此设`profit_sharing`。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.smartretailOrders._out_order_no_.complete.post({
   *   out_order_no: 'ZD202608010003',
   *   json: { appid: 'wx5a7c1e9d3b2f4860', service_id: '2002000000000000000000000000042' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

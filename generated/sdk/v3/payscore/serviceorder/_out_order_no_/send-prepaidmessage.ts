/** 由openapi/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 下发支付分服务预扣费消息：请求 */
export interface PostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly PostRequestJsonPostPayments[]
  /** 商户优惠 */
  post_discounts?: readonly PostRequestJsonPostDiscounts[] | undefined
  /** 总金额 */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 下发支付分服务预扣费消息：错误码
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

export interface PostRequestJsonPostPayments {
  /** 付费名称 */
  name?: string | undefined
  /** 付费金额 */
  amount?: number | undefined
  /** 付费说明 */
  description?: string | undefined
  /** 付费数量 */
  count?: number | undefined
}

export interface PostRequestJsonPostDiscounts {
  /** 优惠名称 */
  name?: string | undefined
  /** 优惠说明 */
  description?: string | undefined
  /** 优惠金额 */
  amount?: number | undefined
  /** 优惠数量 */
  count?: number | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage',
  pathParameters: ['out_order_no'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 下发支付分服务预扣费消息
 *
 * 扣费前把预计金额与时间推送给用户，一张服务订单只能推一次。真正扣费还在完结时发生，金额单位分。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     post_payments: [{}],
 *     total_amount: 39900,
 *     prepaid_time: '20260818',
 *   },
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
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      {
        name: 'post_payments',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'number' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'count', schema: { kind: 'number' } },
            ],
          },
        },
      },
      {
        name: 'post_discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', schema: { kind: 'string' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'number' } },
              { name: 'count', schema: { kind: 'number' } },
            ],
          },
        },
      },
      { name: 'total_amount', required: true, schema: { kind: 'number' } },
      { name: 'prepaid_time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.serviceorder._out_order_no_.sendPrepaidmessage`。 */
export interface PageMethods {
  /**
   * 下发支付分服务预扣费消息
   *
   * 扣费前把预计金额与时间推送给用户，一张服务订单只能推一次。真正扣费还在完结时发生，金额单位分。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.payscore.serviceorder._out_order_no_.sendPrepaidmessage.post({
   *   out_order_no: 'ZD202608010003',
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     post_payments: [{}],
   *     total_amount: 39900,
   *     prepaid_time: '20260818',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

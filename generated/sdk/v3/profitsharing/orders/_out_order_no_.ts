/** 由openapi/v3/profitsharing/orders/{out_order_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询分账结果：请求 */
export interface GetRequest {
  /**
   * 商户分账单号
   * 至多64个字符。
   */
  out_order_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /**
   * 微信订单号
   * 至多32个字符。
   */
  transaction_id: string
}

/** 查询分账结果：应答 */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: GetResponseReceivers[]
}

/**
 * 查询分账结果：错误码
 *
 * - `RESOURCE_NOT_EXISTS` (404): 查无此记录，核对分账单号与微信订单号
 * - `FREQUENCY_LIMITED` (429): 查询过于频繁，降低轮询频率后再查
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次查询
 */
export type GetErrorCode = 'RESOURCE_NOT_EXISTS' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponseReceivers {
  /** 分账金额，单位为分 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号 */
  account: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 分账失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'NO_RELATION'
    | 'RECEIVER_HIGH_RISK'
    | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
    | 'NO_AUTH'
    | 'RECEIVER_RECEIPT_LIMIT'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 分账明细单号 */
  detail_id: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 完成时间，RFC 3339格式 */
  finish_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/profitsharing/orders/{out_order_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/profitsharing/orders/{out_order_no}',
  pathParameters: ['out_order_no'],
  queryParameters: ['sub_mchid', 'transaction_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询分账结果
 *
 * 按商户分账单号查询一次分账，每个接收方有各自的结果。
 *
 * 分账单状态为FINISHED只表示处理完毕，各接收方是否成功看result。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466850)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_order_no: 'FZ20260801000003',
 *   query: { sub_mchid: '1900013511', transaction_id: '4200002026080112300000000042' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string', maxLength: 64 } }],
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'transaction_id', required: true, schema: { kind: 'string', maxLength: 32 } },
  ],
}))

/** 客户端上的页面：`client.v3.profitsharing.orders._out_order_no_`。 */
export interface PageMethods {
  /**
   * 查询分账结果
   *
   * 按商户分账单号查询一次分账，每个接收方有各自的结果。
   *
   * 分账单状态为FINISHED只表示处理完毕，各接收方是否成功看result。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466850)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.profitsharing.orders._out_order_no_.get({
   *   out_order_no: 'FZ20260801000003',
   *   query: { sub_mchid: '1900013511', transaction_id: '4200002026080112300000000042' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

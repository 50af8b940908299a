/** 由openapi/v3/profitsharing/return-orders/{out_return_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询分账回退结果：请求 */
export interface GetRequest {
  /** 商户回退单号 */
  out_return_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户分账单号 */
  out_order_no: string
}

/** 查询分账回退结果：应答 */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信回退单号 */
  return_id: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额，单位为分 */
  amount: number
  /** 回退描述 */
  description: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'BALANCE_NOT_ENOUGH'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 完成时间，RFC 3339格式 */
  finish_time: string
}

/**
 * 查询分账回退结果：错误码
 *
 * - `RESOURCE_NOT_EXISTS` (404): 查无回退记录，核对回退单号与分账单号
 * - `FREQUENCY_LIMITED` (429): 查询过于频繁，降低轮询频率后再查
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次查询
 */
export type GetErrorCode = 'RESOURCE_NOT_EXISTS' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/profitsharing/return-orders/{out_return_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/profitsharing/return-orders/{out_return_no}',
  pathParameters: ['out_return_no'],
  queryParameters: ['sub_mchid', 'out_order_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询分账回退结果
 *
 * 按商户回退单号查询一次分账回退是否成功。
 *
 * 须同时给出原来的商户分账单号。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466858)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_return_no: 'HT20260801000001',
 *   query: { sub_mchid: '1900013511', out_order_no: 'FZ20260801000003' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_return_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'out_order_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.profitsharing.returnOrders._out_return_no_`。 */
export interface PageMethods {
  /**
   * 查询分账回退结果
   *
   * 按商户回退单号查询一次分账回退是否成功。
   *
   * 须同时给出原来的商户分账单号。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466858)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.profitsharing.returnOrders._out_return_no_.get({
   *   out_return_no: 'HT20260801000001',
   *   query: { sub_mchid: '1900013511', out_order_no: 'FZ20260801000003' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

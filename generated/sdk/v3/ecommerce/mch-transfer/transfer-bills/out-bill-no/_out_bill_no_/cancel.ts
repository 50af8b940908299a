/** 由openapi/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 撤销二级商户商家转账：请求 */
export interface PostRequest {
  /** 商户单号 */
  out_bill_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
}

/** 撤销二级商户商家转账：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: string
  /** 状态变更时间 */
  update_time: string
}

/**
 * 撤销二级商户商家转账：错误码
 *
 * - `INVALID_REQUEST` (400): 单据状态不可撤销，先查单，只有待用户确认时能撤
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 撤销结果未知，查单确认，或以原单号再次撤销
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'FREQUENCY_LIMIT_EXCEED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
  pathParameters: ['out_bill_no'],
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
 * 撤销二级商户商家转账
 *
 * 用户还没确认收款时收回这笔转账。答复成功只说明受理了撤销，资金异步退回，终态以查询转账单为准；用户确认后就撤不了。
 *
 * 查到撤销完成再给同一用户重新转，免得两笔都被收下。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_bill_no: 'ZZ20260801000005',
 *   json: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel`。 */
export interface PageMethods {
  /**
   * 撤销二级商户商家转账
   *
   * 用户还没确认收款时收回这笔转账。答复成功只说明受理了撤销，资金异步退回，终态以查询转账单为准；用户确认后就撤不了。
   *
   * 查到撤销完成再给同一用户重新转，免得两笔都被收下。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel.post({
   *   out_bill_no: 'ZZ20260801000005',
   *   json: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

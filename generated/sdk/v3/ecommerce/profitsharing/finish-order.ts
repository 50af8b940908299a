/** 由openapi/v3/ecommerce/profitsharing/finish-order.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 完结分账（电商平台）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 二级商户号
   * 至多32个字符。
   */
  sub_mchid: string
  /**
   * 微信订单号
   * 至多32个字符。
   */
  transaction_id: string
  /**
   * 商户分帐单号
   * 至多64个字符。
   */
  out_order_no: string
  /**
   * 分账描述
   * 至多80个字符。
   */
  description: string
}

/** 完结分账（电商平台）：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 微信分帐单号 */
  order_id: string
}

/**
 * 完结分账（电商平台）：错误码
 *
 * - `INVALID_REQUEST` (400): 订单不能解冻或违反规则，依 message 处理
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `NOT_ENOUGH` (403): 待分金额已为零，分账已完成，无须再解冻
 * - `FREQUENCY_LIMITED` (429): 同一笔订单操作过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原分账单号与原参数重入
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/finish-order#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/finish-order',
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
 * 完结分账（电商平台）
 *
 * 二级商户的订单不需要分、或分够了，把剩下的冻结资金全部放给二级商户。要一个新的商户分账单号，完结的执行结果凭它查。
 *
 * 完结之后这笔订单不能再分账，提交前确认没有遗漏的接收方。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
 *     description: '分账完结',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'transaction_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'out_order_no', required: true, schema: { kind: 'string', maxLength: 64 } },
      { name: 'description', required: true, schema: { kind: 'string', maxLength: 80 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.profitsharing.finishOrder`。 */
export interface PageMethods {
  /**
   * 完结分账（电商平台）
   *
   * 二级商户的订单不需要分、或分够了，把剩下的冻结资金全部放给二级商户。要一个新的商户分账单号，完结的执行结果凭它查。
   *
   * 完结之后这笔订单不能再分账，提交前确认没有遗漏的接收方。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.finishOrder.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *     description: '分账完结',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/brand/profitsharing/finish-order.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 完结分账（连锁品牌）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 完结分账（连锁品牌）：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 微信分帐单号 */
  order_id: string
}

/**
 * 完结分账（连锁品牌）：错误码
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
  id: 'v3/brand/profitsharing/finish-order#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/profitsharing/finish-order',
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
 * 完结分账（连锁品牌）
 *
 * 门店订单不分或者不再分时，把余下的冻结资金一次解冻给门店子商户。完结也占用一个商户分账单号，结果凭它到分账查询里看。
 *
 * 解冻后不能再对这笔订单分账；`out_order_no`重试不变。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.profitsharing.finishOrder`。 */
export interface PageMethods {
  /**
   * 完结分账（连锁品牌）
   *
   * 门店订单不分或者不再分时，把余下的冻结资金一次解冻给门店子商户。完结也占用一个商户分账单号，结果凭它到分账查询里看。
   *
   * 解冻后不能再对这笔订单分账；`out_order_no`重试不变。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.brand.profitsharing.finishOrder.post({
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

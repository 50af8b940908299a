/** 由openapi/v3/marketing/busifavor/coupons/disassociate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 取消关联订单信息：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 批次号 */
  stock_id: string
  /** 券code */
  coupon_code: string
  /** 关联的商户订单号 */
  out_trade_no: string
  /** 商户请求单号 */
  out_request_no: string
}

/** 取消关联订单信息：应答 */
export interface PostResponse {
  /** 取消关联成功时间 */
  wechatpay_disassociate_time: string
}

/**
 * 取消关联订单信息：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `RESOURCE_ALREADY_EXISTS` (400): 请求单号已用于别的请求，换单号或沿用原参数
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/coupons/disassociate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/disassociate',
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
 * 取消关联订单信息
 *
 * 解除商家券与订单的绑定。四个参数都必填，券和订单须与绑定时一致。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465703)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     stock_id: '1288000000000731',
 *     coupon_code: 'MJ20260801A0007',
 *     out_trade_no: 'SO202608010042',
 *     out_request_no: 'RQ202608010001',
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
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'coupon_code', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.coupons.disassociate`。 */
export interface PageMethods {
  /**
   * 取消关联订单信息
   *
   * 解除商家券与订单的绑定。四个参数都必填，券和订单须与绑定时一致。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465703)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.coupons.disassociate.post({
   *   json: {
   *     stock_id: '1288000000000731',
   *     coupon_code: 'MJ20260801A0007',
   *     out_trade_no: 'SO202608010042',
   *     out_request_no: 'RQ202608010001',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

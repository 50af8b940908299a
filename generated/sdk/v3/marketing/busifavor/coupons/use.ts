/** 由openapi/v3/marketing/busifavor/coupons/use.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 核销用户券：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 券code
   * 1–32个字符。
   */
  coupon_code: string
  /**
   * 批次号
   * 1–20个字符。
   */
  stock_id?: string | undefined
  /**
   * 公众账号ID
   * 1–32个字符。
   */
  appid: string
  /**
   * 请求核销时间
   * 1–32个字符。
   */
  use_time: string
  /**
   * 核销请求单据号
   * 1–32个字符。
   */
  use_request_no: string
  /**
   * 用户标识
   * 1–128个字符。
   */
  openid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 下单商户号 */
  mch_id?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
}

/** 核销用户券：应答 */
export interface PostResponse {
  /** 批次号 */
  stock_id: string
  /** 用户标识 */
  openid: string
  /** 系统核销券成功的时间 */
  wechatpay_use_time: string
}

/**
 * 核销用户券：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `RESOURCE_ALREADY_EXISTS` (400): 请求单号已用于别的请求，或券已被他单核销
 * - `APPID_MCHID_NOT_MATCH` (400): appid 与请求方商户号没有关联，先绑定
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RULELIMIT` (403): 券不在有效期，确认此刻是否可以核销
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `USER_NOT_EXISTS` (404): openid 有误或不属于该 appid，核对后再传
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RULELIMIT'
  | 'RESOURCE_NOT_EXISTS'
  | 'USER_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/coupons/use#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/use',
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
 * 核销用户券
 *
 * 顾客付款并达到用券条件后，在商户系统里核销这张券。核销结果以应答为准；超时后用同一个核销请求单据号重试。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465359)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715894)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717390)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     coupon_code: 'MJ20260801A0007',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     use_time: '2026-08-01T12:30:00+08:00',
 *     use_request_no: 'HX202608010009',
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
      { name: 'coupon_code', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'stock_id', schema: { kind: 'string', minLength: 1, maxLength: 20 } },
      { name: 'appid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'use_time', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'use_request_no', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'openid', schema: { kind: 'string', minLength: 1, maxLength: 128 } },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      { name: 'mch_id', schema: { kind: 'string' } },
      { name: 'transaction_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.coupons.use`。 */
export interface PageMethods {
  /**
   * 核销用户券
   *
   * 顾客付款并达到用券条件后，在商户系统里核销这张券。核销结果以应答为准；超时后用同一个核销请求单据号重试。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465359)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715894)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717390)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.coupons.use.post({
   *   json: {
   *     coupon_code: 'MJ20260801A0007',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     use_time: '2026-08-01T12:30:00+08:00',
   *     use_request_no: 'HX202608010009',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

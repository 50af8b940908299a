/** 由openapi/v3/marketing/busifavor/product-coupons/pre-send.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 向用户预发放商品券（商家券）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 用户OpenID */
  openid?: string | undefined
  /** 发券请求单号 */
  send_request_no: string
}

/** 向用户预发放商品券（商家券）：应答 */
export interface PostResponse {
  /** 预发券token */
  token: string
}

/**
 * 向用户预发放商品券（商家券）：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `RESOURCE_ALREADY_EXISTS` (400): 请求单号已用于别的请求，换单号或沿用原参数
 * - `APPID_MCHID_NOT_MATCH` (400): appid 与请求方商户号没有关联，先绑定
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
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
  | 'RESOURCE_NOT_EXISTS'
  | 'USER_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/product-coupons/pre-send#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/product-coupons/pre-send',
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
 * 向用户预发放商品券（商家券）
 *
 * 小程序发券组件要先有`token`：报上批次和`send_request_no`换取，再由组件把商品券发给用户。单券用一次就失效，多次优惠的每核销一次再发下一次机会。
 *
 * 拿到`token`还没有发出券，用户在组件里领取之后才算；重试沿用同一个发券请求单号。
 * @see [品牌文档](https://pay.weixin.qq.com/doc/brand/4016797130)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     stock_id: '1288000000000731',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     send_request_no: 'SEND20260801000137',
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
      { name: 'coupon_code', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'send_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.productCoupons.preSend`。 */
export interface PageMethods {
  /**
   * 向用户预发放商品券（商家券）
   *
   * 小程序发券组件要先有`token`：报上批次和`send_request_no`换取，再由组件把商品券发给用户。单券用一次就失效，多次优惠的每核销一次再发下一次机会。
   *
   * 拿到`token`还没有发出券，用户在组件里领取之后才算；重试沿用同一个发券请求单号。
   * @see [品牌文档](https://pay.weixin.qq.com/doc/brand/4016797130)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.productCoupons.preSend.post({
   *   json: {
   *     stock_id: '1288000000000731',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     send_request_no: 'SEND20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

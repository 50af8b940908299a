/** 由openapi/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 上传商家电子小票跳转信息：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户号 */
  transaction_mchid?: string | undefined
  /** 子商户号 */
  transaction_sub_mchid?: string | undefined
  /** 下单用户OpenID */
  openid: string
  /** 商户上传时间 */
  merchant_upload_time: string
  /** 跳转信息 */
  jump_info: PostRequestJsonJumpInfo
}

/** 上传商家电子小票跳转信息：应答 */
export interface PostResponse {
  /** 商家电子小票跳转信息 */
  merchant_jump_info?: PostResponseMerchantJumpInfo
}

/** 上传商家电子小票跳转信息：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonJumpInfo {
  /** 电子小票所跳小程序的AppID */
  merchant_appid: string
  /** 商户电子小票跳转的小程序路径 */
  merchant_path: string
}

export interface PostResponseMerchantJumpInfo {
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户号 */
  transaction_mchid?: string
  /** 子商户号 */
  transaction_sub_mchid?: string
  /** 下单用户OpenID */
  openid: string
  /** 商户上传时间 */
  merchant_upload_time: string
  /** 跳转信息 */
  jump_info: PostResponseMerchantJumpInfoJumpInfo
  /** 创建时间 */
  create_time: string
  /** 修改时间 */
  modify_time: string
  /** 归属品牌ID */
  brand_id?: number
}

export interface PostResponseMerchantJumpInfoJumpInfo {
  /** 电子小票所跳小程序的AppID */
  merchant_appid: string
  /** 商户电子小票跳转的小程序路径 */
  merchant_path: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos',
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
 * 上传商家电子小票跳转信息
 *
 * 给一笔微信支付订单补上小票的跳转小程序，传成后用户在账单详情里能点进去。`openid`须是这笔订单的付款人。
 *
 * 交易商户号按收款方式填，服务商模式再加子商户号。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012443825)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     transaction_id: '4200002026080112300000000042',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     merchant_upload_time: '2026-08-20T13:29:35.120+08:00',
 *     jump_info: {
 *       merchant_appid: 'wx4d262fbe855d01f5',
 *       merchant_path: '/pages/merchant/index',
 *     },
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
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'transaction_mchid', schema: { kind: 'string' } },
      { name: 'transaction_sub_mchid', schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'merchant_upload_time', required: true, schema: { kind: 'string' } },
      {
        name: 'jump_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'merchant_appid', required: true, schema: { kind: 'string' } },
            { name: 'merchant_path', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos`。 */
export interface PageMethods {
  /**
   * 上传商家电子小票跳转信息
   *
   * 给一笔微信支付订单补上小票的跳转小程序，传成后用户在账单详情里能点进去。`openid`须是这笔订单的付款人。
   *
   * 交易商户号按收款方式填，服务商模式再加子商户号。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012443825)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos.post({
   *   json: {
   *     transaction_id: '4200002026080112300000000042',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     merchant_upload_time: '2026-08-20T13:29:35.120+08:00',
   *     jump_info: {
   *       merchant_appid: 'wx4d262fbe855d01f5',
   *       merchant_path: '/pages/merchant/index',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/marketing/goods-subsidy-activity/qualification/unlock.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 解锁品牌加价购活动资格：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 订单信息 */
  order_information: PostRequestJsonOrderInformation
  /** 待锁定的加价购资格ID列表 */
  qualification_ids?: readonly string[] | undefined
}

/** 解锁品牌加价购活动资格：应答 */
export interface PostResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}

/** 解锁品牌加价购活动资格：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonOrderInformation {
  /** 支付订单的微信用户OpenID */
  payer_openid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单总金额，单位为分 */
  total_fee: number
  /** 门店ID */
  store_id: string
  /** 门店商户号 */
  store_merchant_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/qualification/unlock#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/qualification/unlock',
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
 * 解锁品牌加价购活动资格
 *
 * 用户取消订单或付款失败后，把锁住的加价购资格放回去，订单信息照锁定时的填。解锁失败的ID要重试。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     order_information: {
 *       payer_openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *       out_trade_no: 'DD20260801000137',
 *       total_fee: 1280,
 *       store_id: '51908',
 *       store_merchant_id: '1900012345',
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
      {
        name: 'order_information',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'payer_openid', required: true, schema: { kind: 'string' } },
            { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
            { name: 'total_fee', required: true, schema: { kind: 'number' } },
            { name: 'store_id', required: true, schema: { kind: 'string' } },
            { name: 'store_merchant_id', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'qualification_ids', schema: { kind: 'array', items: { kind: 'string' } } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.goodsSubsidyActivity.qualification.unlock`。 */
export interface PageMethods {
  /**
   * 解锁品牌加价购活动资格
   *
   * 用户取消订单或付款失败后，把锁住的加价购资格放回去，订单信息照锁定时的填。解锁失败的ID要重试。
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.qualification.unlock.post({
   *   json: {
   *     order_information: {
   *       payer_openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *       out_trade_no: 'DD20260801000137',
   *       total_fee: 1280,
   *       store_id: '51908',
   *       store_merchant_id: '1900012345',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

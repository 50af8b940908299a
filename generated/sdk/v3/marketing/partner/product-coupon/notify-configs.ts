/** 由openapi/v3/marketing/partner/product-coupon/notify-configs.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 设置商品券事件通知地址：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 通知URL地址 */
  notify_url: string
}

/** 设置商品券事件通知地址：应答 */
export interface PostResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 修改时间 */
  update_time: string
}

/** 设置商品券事件通知地址：错误码 */
export type PostErrorCode = V3ErrorCode

/** 获取商品券事件通知地址：请求 */
export type GetRequest = EmptyRequest

/** 获取商品券事件通知地址：应答 */
export interface GetResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 修改时间 */
  update_time: string
}

/** 获取商品券事件通知地址：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/notify-configs#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/notify-configs',
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
 * 设置商品券事件通知地址
 *
 * 服务商登记商品券事件推送到哪里，一个服务商一个地址，名下各品牌的发券、核销等事件都送到这儿，由你自行分发。
 *
 * 切换会立即影响所有品牌，新地址未就绪前不要改。
 *
 * 后续通知：
 *
 * - 商品券领券通知(PRODUCT_COUPON_SP.SEND)（`webhooks/v3/PRODUCT_COUPON_SP.SEND`），发往`json.notify_url`
 * - 商品券图片生成结果通知(PRODUCT_COUPON_SP.IMAGE_GENERATION)（`webhooks/v3/PRODUCT_COUPON_SP.IMAGE_GENERATION`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016435719)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { notify_url: 'https://pay.example.com/notify/coupon' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'notify_url', required: true, schema: { kind: 'string' } }] },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/notify-configs#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/partner/product-coupon/notify-configs',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取商品券事件通知地址
 *
 * 核对当前登记的商品券通知地址和它最后一次修改的时间；从没设置过的查不到。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781284)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016435718)
 * @example
 * ```ts
 * const answer = await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.notifyConfigs`。 */
export interface PageMethods {
  /**
   * 设置商品券事件通知地址
   *
   * 服务商登记商品券事件推送到哪里，一个服务商一个地址，名下各品牌的发券、核销等事件都送到这儿，由你自行分发。
   *
   * 切换会立即影响所有品牌，新地址未就绪前不要改。
   *
   * 后续通知：
   *
   * - 商品券领券通知(PRODUCT_COUPON_SP.SEND)（`webhooks/v3/PRODUCT_COUPON_SP.SEND`），发往`json.notify_url`
   * - 商品券图片生成结果通知(PRODUCT_COUPON_SP.IMAGE_GENERATION)（`webhooks/v3/PRODUCT_COUPON_SP.IMAGE_GENERATION`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016435719)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.notifyConfigs.post({
   *   json: { notify_url: 'https://pay.example.com/notify/coupon' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 获取商品券事件通知地址
   *
   * 核对当前登记的商品券通知地址和它最后一次修改的时间；从没设置过的查不到。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781284)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016435718)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.notifyConfigs.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

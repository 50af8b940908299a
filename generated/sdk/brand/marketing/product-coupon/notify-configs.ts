/** 由openapi/brand/marketing/product-coupon/notify-configs.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { BrandErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 设置商品券事件通知地址（品牌）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 通知URL地址，必须是HTTPS，不带查询参数
   * 至多256个字符。
   */
  notify_url: string
}

/** 设置商品券事件通知地址（品牌）：应答 */
export interface PostResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 更新时间 */
  update_time: string
}

/** 设置商品券事件通知地址（品牌）：错误码 */
export type PostErrorCode = BrandErrorCode

/** 查询商品券事件通知地址（品牌）：请求 */
export type GetRequest = EmptyRequest

/** 查询商品券事件通知地址（品牌）：应答 */
export interface GetResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 更新时间 */
  update_time: string
}

/** 查询商品券事件通知地址（品牌）：错误码 */
export type GetErrorCode = BrandErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'brand/marketing/product-coupon/notify-configs#post',
  protocol: 'brand',
  method: 'POST',
  path: '/brand/marketing/product-coupon/notify-configs',
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
 * 设置商品券事件通知地址（品牌）
 *
 * 整个品牌只有一个商品券通知地址，所有批次的事件都发到这里；再设一次就换成新地址。
 *
 * 这里收到的通知要用品牌API密钥解密、用品牌的微信支付公钥验签，与商户的通知不是一套密钥；先把接收端准备好再设置。
 *
 * 后续通知：
 *
 * - 品牌商品券发券通知(PRODUCT_COUPON.SEND)（`webhooks/brand/PRODUCT_COUPON.SEND`），发往`json.notify_url`
 * @see [品牌文档](https://pay.weixin.qq.com/doc/brand/4015736293)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { notify_url: 'https://notify.example.com/brand/coupon' },
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
    properties: [{ name: 'notify_url', required: true, schema: { kind: 'string', maxLength: 256 } }],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'brand/marketing/product-coupon/notify-configs#get',
  protocol: 'brand',
  method: 'GET',
  path: '/brand/marketing/product-coupon/notify-configs',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商品券事件通知地址（品牌）
 *
 * 看看品牌当前登记的是哪个地址、什么时候改的；还没设置过的品牌查不到。
 * @see [品牌文档](https://pay.weixin.qq.com/doc/brand/4016427364)
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

/** 客户端上的页面：`client.brand.marketing.productCoupon.notifyConfigs`。 */
export interface PageMethods {
  /**
   * 设置商品券事件通知地址（品牌）
   *
   * 整个品牌只有一个商品券通知地址，所有批次的事件都发到这里；再设一次就换成新地址。
   *
   * 这里收到的通知要用品牌API密钥解密、用品牌的微信支付公钥验签，与商户的通知不是一套密钥；先把接收端准备好再设置。
   *
   * 后续通知：
   *
   * - 品牌商品券发券通知(PRODUCT_COUPON.SEND)（`webhooks/brand/PRODUCT_COUPON.SEND`），发往`json.notify_url`
   * @see [品牌文档](https://pay.weixin.qq.com/doc/brand/4015736293)
   * @example
   * ```ts
   * const answer = await client.brand.marketing.productCoupon.notifyConfigs.post({
   *   json: { notify_url: 'https://notify.example.com/brand/coupon' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询商品券事件通知地址（品牌）
   *
   * 看看品牌当前登记的是哪个地址、什么时候改的；还没设置过的品牌查不到。
   * @see [品牌文档](https://pay.weixin.qq.com/doc/brand/4016427364)
   * @example
   * ```ts
   * const answer = await client.brand.marketing.productCoupon.notifyConfigs.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { BrandErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 失效商品券（品牌）：请求 */
export interface PostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 失效请求单号
   * 6–40个字符。
   */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效商品券（品牌）：应答 */
export interface PostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: PostResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: PostResponseProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info?: PostResponseDisplayInfo
  /** 品牌自己的商品编号 */
  out_product_no?: string
  /** 商品券状态 */
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

/** 失效商品券（品牌）：错误码 */
export type PostErrorCode = BrandErrorCode

export interface PostResponseSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: PostResponseSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseSingleUsageInfoDiscountCoupon
}

export interface PostResponseSingleUsageInfoNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定减免金额，单位为分 */
  discount_amount?: number
}

export interface PostResponseSingleUsageInfoDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定减免百分比 */
  percent_off?: number
}

export interface PostResponseProgressiveBundleUsageInfo {
  /** 可使用次数 */
  count?: number
  /** 两次使用之间间隔的天数 */
  interval_days?: number
}

export interface PostResponseDisplayInfo {
  /** 商品券名称 */
  name?: string
  /** 商品券图片 */
  image_url?: string
  /** 商品券背景图 */
  background_url?: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价，单位为分 */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: PostResponseDisplayInfoComboPackageList[]
}

export interface PostResponseDisplayInfoComboPackageList {
  /** 套餐名 */
  name?: string
  /** 可选单品数量 */
  pick_count?: number
  /** 单品列表 */
  choice_list?: PostResponseDisplayInfoComboPackageListChoiceList[]
}

export interface PostResponseDisplayInfoComboPackageListChoiceList {
  /** 单品名称 */
  name?: string
  /** 单品价格，单位为分 */
  price?: number
  /** 单品数量 */
  count?: number
  /** 单品图片 */
  image_url?: string
  /** 单品跳转小程序AppID */
  mini_program_appid?: string
  /** 单品跳转小程序路径 */
  mini_program_path?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate#post',
  protocol: 'brand',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate',
  pathParameters: ['product_coupon_id'],
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
 * 失效商品券（品牌）
 *
 * 让一种商品券连同它的所有批次停用，例如信息填错要重建的时候；已经发给用户的券仍然有效。返回的`state`为`DEACTIVATED`即已失效。
 *
 * 失效针对整个商品券；只想停掉某个批次或某个用户的一张券，各有自己的接口。重试沿用同一个`out_request_no`。
 * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   product_coupon_id: '1000000137',
 *   json: { out_request_no: 'DE202608010001', deactivate_reason: '价格填错，重新创建' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'product_coupon_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_request_no', required: true, schema: { kind: 'string', minLength: 6, maxLength: 40 } },
      { name: 'deactivate_reason', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.brand.marketing.productCoupon.productCoupons._product_coupon_id_.deactivate`。 */
export interface PageMethods {
  /**
   * 失效商品券（品牌）
   *
   * 让一种商品券连同它的所有批次停用，例如信息填错要重建的时候；已经发给用户的券仍然有效。返回的`state`为`DEACTIVATED`即已失效。
   *
   * 失效针对整个商品券；只想停掉某个批次或某个用户的一张券，各有自己的接口。重试沿用同一个`out_request_no`。
   * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
   * @example
   * ```ts
   * const answer = await client.brand.marketing.productCoupon.productCoupons._product_coupon_id_.deactivate.post({
   *   product_coupon_id: '1000000137',
   *   json: { out_request_no: 'DE202608010001', deactivate_reason: '价格填错，重新创建' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

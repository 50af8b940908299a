/** 由openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { BrandErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询商品券（品牌）：请求 */
export interface GetRequest {
  /** 商品券ID */
  product_coupon_id: string
}

/** 查询商品券（品牌）：应答 */
export interface GetResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: GetResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: GetResponseProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info?: GetResponseDisplayInfo
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

/** 查询商品券（品牌）：错误码 */
export type GetErrorCode = BrandErrorCode

export interface GetResponseSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: GetResponseSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: GetResponseSingleUsageInfoDiscountCoupon
}

export interface GetResponseSingleUsageInfoNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定减免金额，单位为分 */
  discount_amount?: number
}

export interface GetResponseSingleUsageInfoDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定减免百分比 */
  percent_off?: number
}

export interface GetResponseProgressiveBundleUsageInfo {
  /** 可使用次数 */
  count?: number
  /** 两次使用之间间隔的天数 */
  interval_days?: number
}

export interface GetResponseDisplayInfo {
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
  combo_package_list?: GetResponseDisplayInfoComboPackageList[]
}

export interface GetResponseDisplayInfoComboPackageList {
  /** 套餐名 */
  name?: string
  /** 可选单品数量 */
  pick_count?: number
  /** 单品列表 */
  choice_list?: GetResponseDisplayInfoComboPackageListChoiceList[]
}

export interface GetResponseDisplayInfoComboPackageListChoiceList {
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
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}#get',
  protocol: 'brand',
  method: 'GET',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}',
  pathParameters: ['product_coupon_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商品券（品牌）
 *
 * 按商品券ID取回优惠规则、展示内容与审核状态。批次不在这里，要另查批次列表。
 * @see [品牌文档](https://pay.weixin.qq.com/doc/brand/4016427370)
 * @example
 * ```ts
 * const answer = await get(client, { product_coupon_id: '1000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'product_coupon_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.brand.marketing.productCoupon.productCoupons._product_coupon_id_`。 */
export interface PageMethods {
  /**
   * 查询商品券（品牌）
   *
   * 按商品券ID取回优惠规则、展示内容与审核状态。批次不在这里，要另查批次列表。
   * @see [品牌文档](https://pay.weixin.qq.com/doc/brand/4016427370)
   * @example
   * ```ts
   * const answer = await client.brand.marketing.productCoupon.productCoupons._product_coupon_id_.get({
   *   product_coupon_id: '1000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

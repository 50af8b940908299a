/** 由openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 修改商品券：请求 */
export interface PatchRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 展示信息 */
  display_info: PatchRequestJsonDisplayInfo
}

/** 修改商品券：应答 */
export interface PatchResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: PatchResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  sequential_usage_info?: PatchResponseSequentialUsageInfo
  /** 展示信息 */
  display_info: PatchResponseDisplayInfo
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

/** 修改商品券：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 查询商品券：请求 */
export interface GetRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌ID */
  brand_id: string
}

/** 查询商品券：应答 */
export interface GetResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: PatchResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  sequential_usage_info?: PatchResponseSequentialUsageInfo
  /** 展示信息 */
  display_info: PatchResponseDisplayInfo
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

/** 查询商品券：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PatchRequestJsonDisplayInfo {
  /** 商品券名称 */
  name: string
  /** 商品券图片 */
  image_url: string
  /** 商品券背景图 */
  background_url: string
  /** 商品券详情图列表 */
  detail_image_url_list?: readonly string[] | undefined
  /** 商品原价，单位为分 */
  original_price?: number | undefined
  /** 套餐组合 */
  combo_package_list?: readonly PatchRequestJsonDisplayInfoComboPackageList[] | undefined
}

export interface PatchRequestJsonDisplayInfoComboPackageList {
  /** 套餐名 */
  name: string
  /** 可选单品数量 */
  pick_count: number
  /** 单品列表 */
  choice_list: readonly PatchRequestJsonDisplayInfoComboPackageListChoiceList[]
}

export interface PatchRequestJsonDisplayInfoComboPackageListChoiceList {
  /** 单品名称 */
  name: string
  /** 单品价格，单位为分 */
  price: number
  /** 单品数量 */
  count: number
  /** 单品图片 */
  image_url?: string | undefined
  /** 单品跳转小程序AppID */
  mini_program_appid?: string | undefined
  /** 单品跳转小程序路径 */
  mini_program_path?: string | undefined
}

export interface PatchResponseSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: PatchResponseSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PatchResponseSingleUsageInfoDiscountCoupon
}

export interface PatchResponseSingleUsageInfoNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免金额，单位为分 */
  discount_amount: number
}

export interface PatchResponseSingleUsageInfoDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PatchResponseSequentialUsageInfo {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL' | (string & {})
  /** 可使用次数 */
  count: number
  /** 多次优惠有效天数 */
  available_days: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number
}

export interface PatchResponseDisplayInfo {
  /** 商品券名称 */
  name: string
  /** 商品券图片 */
  image_url: string
  /** 商品券背景图 */
  background_url: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价，单位为分 */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: PatchResponseDisplayInfoComboPackageList[]
}

export interface PatchResponseDisplayInfoComboPackageList {
  /** 套餐名 */
  name: string
  /** 可选单品数量 */
  pick_count: number
  /** 单品列表 */
  choice_list: PatchResponseDisplayInfoComboPackageListChoiceList[]
}

export interface PatchResponseDisplayInfoComboPackageListChoiceList {
  /** 单品名称 */
  name: string
  /** 单品价格，单位为分 */
  price: number
  /** 单品数量 */
  count: number
  /** 单品图片 */
  image_url?: string
  /** 单品跳转小程序AppID */
  mini_program_appid?: string
  /** 单品跳转小程序路径 */
  mini_program_path?: string
}

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}',
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
 * 修改商品券
 *
 * 更换商品券的名称、图片或套餐组合等展示内容，只对之后新发的券起作用，用户手里的不变。`display_info`是必填的整体，未改的项也带上。
 *
 * 优惠规则不能在这里改，要换规则请另建商品券。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434633)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   product_coupon_id: '1000000137',
 *   json: {
 *     brand_id: '120344',
 *     out_request_no: 'RQ202608010001',
 *     display_info: {
 *       name: '满60元打九折',
 *       image_url: 'https://img.example.com/image.png',
 *       background_url: 'https://img.example.com/background.png',
 *     },
 *   },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'product_coupon_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'display_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', required: true, schema: { kind: 'string' } },
            { name: 'image_url', required: true, schema: { kind: 'string' } },
            { name: 'background_url', required: true, schema: { kind: 'string' } },
            { name: 'detail_image_url_list', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'original_price', schema: { kind: 'integer' } },
            {
              name: 'combo_package_list',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'name', required: true, schema: { kind: 'string' } },
                    { name: 'pick_count', required: true, schema: { kind: 'integer' } },
                    {
                      name: 'choice_list',
                      required: true,
                      schema: {
                        kind: 'array',
                        items: {
                          kind: 'object',
                          properties: [
                            { name: 'name', required: true, schema: { kind: 'string' } },
                            { name: 'price', required: true, schema: { kind: 'integer' } },
                            { name: 'count', required: true, schema: { kind: 'integer' } },
                            { name: 'image_url', schema: { kind: 'string' } },
                            { name: 'mini_program_appid', schema: { kind: 'string' } },
                            { name: 'mini_program_path', schema: { kind: 'string' } },
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}',
  pathParameters: ['product_coupon_id'],
  queryParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商品券
 *
 * 凭商品券ID加品牌ID看审核是否通过、规则与展示如何。不含批次，批次另有查询。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434632)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   product_coupon_id: '1000000137',
 *   query: { brand_id: '120344' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'product_coupon_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_`。 */
export interface PageMethods {
  /**
   * 修改商品券
   *
   * 更换商品券的名称、图片或套餐组合等展示内容，只对之后新发的券起作用，用户手里的不变。`display_info`是必填的整体，未改的项也带上。
   *
   * 优惠规则不能在这里改，要换规则请另建商品券。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434633)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.patch({
   *   product_coupon_id: '1000000137',
   *   json: {
   *     brand_id: '120344',
   *     out_request_no: 'RQ202608010001',
   *     display_info: {
   *       name: '满60元打九折',
   *       image_url: 'https://img.example.com/image.png',
   *       background_url: 'https://img.example.com/background.png',
   *     },
   *   },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 查询商品券
   *
   * 凭商品券ID加品牌ID看审核是否通过、规则与展示如何。不含批次，批次另有查询。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434632)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.get({
   *   product_coupon_id: '1000000137',
   *   query: { brand_id: '120344' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

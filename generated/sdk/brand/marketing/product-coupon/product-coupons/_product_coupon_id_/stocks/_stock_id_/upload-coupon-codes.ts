/** 由openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { BrandErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 上传券Code（品牌）：请求 */
export interface PostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 请求单号
   * 6–40个字符。
   */
  out_request_no: string
  /** 券Code列表 */
  code_list: readonly string[]
}

/** 上传券Code（品牌）：应答 */
export interface PostResponse {
  /** 去重后券Code总数 */
  total_count?: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: PostResponseFailedCodeList[]
  /** 以前已经上传过的券Code */
  already_exist_code_list?: string[]
  /** 本次请求里重复的券Code */
  duplicate_code_list?: string[]
}

/** 上传券Code（品牌）：错误码 */
export type PostErrorCode = BrandErrorCode

export interface PostResponseFailedCodeList {
  /** 券Code */
  coupon_code?: string
  /** 失败错误码 */
  code?: string
  /** 失败错误信息 */
  message?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes#post',
  protocol: 'brand',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes',
  pathParameters: ['product_coupon_id', 'stock_id'],
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
 * 上传券Code（品牌）
 *
 * 给`coupon_code_mode`为`UPLOAD`的批次补充券Code，发券时从中取用。结果按成功、失败、已存在、重复四类列出。
 *
 * 结果不明时用原来的`out_request_no`重试，再以`success_code_list`为准。
 * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   product_coupon_id: '1000000137',
 *   stock_id: '1000000137001',
 *   json: {
 *     out_request_no: 'UP202608010001',
 *     code_list: ['MJ20260801A0007', 'MJ20260801A0008'],
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_request_no', required: true, schema: { kind: 'string', minLength: 6, maxLength: 40 } },
      { name: 'code_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
    ],
  },
}))

/** 客户端上的页面：`client.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes`。 */
export interface PageMethods {
  /**
   * 上传券Code（品牌）
   *
   * 给`coupon_code_mode`为`UPLOAD`的批次补充券Code，发券时从中取用。结果按成功、失败、已存在、重复四类列出。
   *
   * 结果不明时用原来的`out_request_no`重试，再以`success_code_list`为准。
   * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
   * @example
   * ```ts
   * const answer = await client.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.post({
   *   product_coupon_id: '1000000137',
   *   stock_id: '1000000137001',
   *   json: {
   *     out_request_no: 'UP202608010001',
   *     code_list: ['MJ20260801A0007', 'MJ20260801A0008'],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

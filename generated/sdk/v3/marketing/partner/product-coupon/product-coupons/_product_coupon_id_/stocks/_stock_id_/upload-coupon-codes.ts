/** 由openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 预上传商品券code：请求 */
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
  /** 品牌ID */
  brand_id: string
  /** 请求单号 */
  out_request_no: string
  /** 券Code列表 */
  code_list: readonly string[]
}

/** 预上传商品券code：应答 */
export interface PostResponse {
  /** 去重后券Code总数 */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: string[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}

/** 预上传商品券code：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes',
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
 * 预上传商品券code
 *
 * 由品牌自备券code的批次，先成批传上来供发券时分配。返回把成功、失败、已存在、重复的code分开列出，只有失败的值得重传。
 *
 * 批次的`coupon_code_mode`必须是`UPLOAD`；同一批重试沿用`out_request_no`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434668)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   product_coupon_id: '1000000137',
 *   stock_id: '1288000000000731',
 *   json: {
 *     brand_id: '120344',
 *     out_request_no: 'RQ202608010001',
 *     code_list: ['NO20260801000137'],
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
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'code_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes`。 */
export interface PageMethods {
  /**
   * 预上传商品券code
   *
   * 由品牌自备券code的批次，先成批传上来供发券时分配。返回把成功、失败、已存在、重复的code分开列出，只有失败的值得重传。
   *
   * 批次的`coupon_code_mode`必须是`UPLOAD`；同一批重试沿用`out_request_no`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434668)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.post({
   *   product_coupon_id: '1000000137',
   *   stock_id: '1288000000000731',
   *   json: {
   *     brand_id: '120344',
   *     out_request_no: 'RQ202608010001',
   *     code_list: ['NO20260801000137'],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/gov/subsidy/sncode/lock.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 国补SN码锁定：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 */
  out_trade_no: string
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 厂商信息 */
  manufacturer_info: string
  /** 商品条码 */
  barcode: string
  /** 规格型号 */
  spec_model: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 销售时间 */
  sale_time?: string | undefined
  /** imei1编码 */
  imei1?: string | undefined
  /** imei2编码 */
  imei2?: string | undefined
}

/** 国补SN码锁定：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 国补SN码锁定：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/sncode/lock#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/sncode/lock',
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
 * 国补SN码锁定
 *
 * 3C商品收款后、出库前锁住它的SN码，让同一件商品不能再领第二次补贴。锁定跟商户支付订单号绑定，成功与否看`code`。
 *
 * 锁定失败不要出库，换一件商品重新锁；码被占用的先解锁再说。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appliance_id: 1,
 *     out_trade_no: 'DD20260801000137',
 *     brand: '山前',
 *     qualification_region_code: 310100,
 *     sn_code: 'SN20260801000137',
 *     manufacturer_info: '山前电器有限公司',
 *     barcode: '6900000000137',
 *     spec_model: 'Shanqian A1',
 *     product_type: 'COMMON_PRODUCT',
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
        name: 'appliance_id',
        required: true,
        schema: {
          kind: 'number',
          enum: [
            { value: 1 },
            { value: 2 },
            { value: 3 },
            { value: 4 },
            { value: 5 },
            { value: 6 },
            { value: 7 },
            { value: 8 },
            { value: 9 },
            { value: 10 },
            { value: 11 },
            { value: 12 },
            { value: 13 },
            { value: 14 },
            { value: 15 },
            { value: 16 },
            { value: 17 },
          ],
        },
      },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'brand', required: true, schema: { kind: 'string' } },
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      { name: 'sn_code', required: true, schema: { kind: 'string' } },
      { name: 'manufacturer_info', required: true, schema: { kind: 'string' } },
      { name: 'barcode', required: true, schema: { kind: 'string' } },
      { name: 'spec_model', required: true, schema: { kind: 'string' } },
      {
        name: 'product_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'COMMON_PRODUCT' }, { value: 'AI_PRODUCT' }] },
      },
      { name: 'sale_time', schema: { kind: 'string' } },
      { name: 'imei1', schema: { kind: 'string' } },
      { name: 'imei2', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.sncode.lock`。 */
export interface PageMethods {
  /**
   * 国补SN码锁定
   *
   * 3C商品收款后、出库前锁住它的SN码，让同一件商品不能再领第二次补贴。锁定跟商户支付订单号绑定，成功与否看`code`。
   *
   * 锁定失败不要出库，换一件商品重新锁；码被占用的先解锁再说。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.sncode.lock.post({
   *   json: {
   *     appliance_id: 1,
   *     out_trade_no: 'DD20260801000137',
   *     brand: '山前',
   *     qualification_region_code: 310100,
   *     sn_code: 'SN20260801000137',
   *     manufacturer_info: '山前电器有限公司',
   *     barcode: '6900000000137',
   *     spec_model: 'Shanqian A1',
   *     product_type: 'COMMON_PRODUCT',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

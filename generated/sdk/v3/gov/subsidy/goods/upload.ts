/** 由openapi/v3/gov/subsidy/goods/upload.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 国补商品信息上传：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商品名称 */
  product_name: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 基准价格 */
  base_price: number
  /** 近一个月平均交易价，单位为分 */
  average_trading_price: number
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 商品型号 */
  product_model?: string | undefined
  /** 商品条码 */
  bar_code: string
}

/** 国补商品信息上传：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 国补商品信息上传：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/goods/upload#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/goods/upload',
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
 * 国补商品信息上传
 *
 * 参加国补的商品要先进省平台的商品库，只能走接口，不收表格。逐件上传条码、型号、能效和近1个月平均成交价，价格单位分。
 *
 * 传过的商品再传会报中央平台数据重复，入库成功的自己记下来，不要整批重推。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appliance_id: 1,
 *     product_name: '手冲豆250克',
 *     brand: '山前',
 *     qualification_region_code: 310100,
 *     seller_name: '山前电器有限公司',
 *     license_number: '91440300MA5EX0137X',
 *     base_price: 10000,
 *     average_trading_price: 10000,
 *     product_type: 'COMMON_PRODUCT',
 *     bar_code: '6900000000137',
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
      { name: 'product_name', required: true, schema: { kind: 'string' } },
      {
        name: 'energy_grade',
        schema: {
          kind: 'string',
          enum: [{ value: 'FIRST_LEVEL' }, { value: 'SECOND_LEVEL' }, { value: 'ENERGY_GRADE_UNKNOWN' }],
        },
      },
      { name: 'brand', required: true, schema: { kind: 'string' } },
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      { name: 'seller_name', required: true, schema: { kind: 'string' } },
      { name: 'license_number', required: true, schema: { kind: 'string' } },
      { name: 'base_price', required: true, schema: { kind: 'number' } },
      { name: 'average_trading_price', required: true, schema: { kind: 'number' } },
      {
        name: 'product_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'COMMON_PRODUCT' }, { value: 'AI_PRODUCT' }] },
      },
      { name: 'product_model', schema: { kind: 'string' } },
      { name: 'bar_code', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.goods.upload`。 */
export interface PageMethods {
  /**
   * 国补商品信息上传
   *
   * 参加国补的商品要先进省平台的商品库，只能走接口，不收表格。逐件上传条码、型号、能效和近1个月平均成交价，价格单位分。
   *
   * 传过的商品再传会报中央平台数据重复，入库成功的自己记下来，不要整批重推。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.goods.upload.post({
   *   json: {
   *     appliance_id: 1,
   *     product_name: '手冲豆250克',
   *     brand: '山前',
   *     qualification_region_code: 310100,
   *     seller_name: '山前电器有限公司',
   *     license_number: '91440300MA5EX0137X',
   *     base_price: 10000,
   *     average_trading_price: 10000,
   *     product_type: 'COMMON_PRODUCT',
   *     bar_code: '6900000000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

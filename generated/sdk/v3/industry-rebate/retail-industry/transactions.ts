/** 由openapi/v3/industry-rebate/retail-industry/transactions.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 回传零售交易SN和商品编码：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mchid: string
  /** 设备号 */
  device_id?: string | undefined
  /** 单品列表 */
  goods_detail?: readonly PostRequestJsonGoodsDetail[] | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 回传零售交易SN和商品编码：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonGoodsDetail {
  /** 商品编码 */
  barcode: string
  /** 商家商品编码 */
  merchant_goods_id?: string | undefined
  /** 商品名称 */
  goods_name: string
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/industry-rebate/retail-industry/transactions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/industry-rebate/retail-industry/transactions',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 回传零售交易SN和商品编码
 *
 * 智慧经营4.0的商户在交易后补报设备号和售出商品的条码、数量、单价，作为零售行业返佣的依据。无返回正文。
 *
 * 设备SN填在`device_id`；商户订单号和子商户号必传，微信支付订单号有就一并给。
 * @see [官方文档](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
 * @example
 * ```ts
 * await post(client, {
 *   json: { out_trade_no: 'DD20260801000137', sub_mchid: '1900013511' },
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
      { name: 'brand_id', schema: { kind: 'string' } },
      { name: 'transaction_id', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'device_id', schema: { kind: 'string' } },
      {
        name: 'goods_detail',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'barcode', required: true, schema: { kind: 'string' } },
              { name: 'merchant_goods_id', schema: { kind: 'string' } },
              { name: 'goods_name', required: true, schema: { kind: 'string' } },
              { name: 'quantity', required: true, schema: { kind: 'number' } },
              { name: 'price', required: true, schema: { kind: 'number' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.industryRebate.retailIndustry.transactions`。 */
export interface PageMethods {
  /**
   * 回传零售交易SN和商品编码
   *
   * 智慧经营4.0的商户在交易后补报设备号和售出商品的条码、数量、单价，作为零售行业返佣的依据。无返回正文。
   *
   * 设备SN填在`device_id`；商户订单号和子商户号必传，微信支付订单号有就一并给。
   * @see [官方文档](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
   * @example
   * ```ts
   * await client.v3.industryRebate.retailIndustry.transactions.post({
   *   json: { out_trade_no: 'DD20260801000137', sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

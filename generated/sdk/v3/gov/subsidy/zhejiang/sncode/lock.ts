/** 由openapi/v3/gov/subsidy/zhejiang/sncode/lock.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 国补SN码锁定（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code?: string | undefined
  /** 商品 SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string | undefined
  /** IMEI_1 码 */
  imei1?: string | undefined
  /** IMEI_2 码 */
  imei2?: string | undefined
  /** 交易订单号 */
  trans_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string | undefined
  /** 销售订单号 */
  sell_orderid: string
  /** 市级区域代码 */
  city?: string | undefined
  /** 区县区域代码 */
  county?: string | undefined
  /** 是否 AI 产品 */
  is_ai_product?: string | undefined
  /** 销售时间 */
  sale_time?: string | undefined
  /** 厂商信息 */
  mfr_info?: string | undefined
  /** 具体品牌 */
  brand?: string | undefined
  /** 渠道类型 */
  sale_models?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** 国补SN码锁定（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
}

/** 国补SN码锁定（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/sncode/lock#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/sncode/lock',
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
 * 国补SN码锁定（浙江）
 *
 * 在浙江平台占住一件商品的SN码，附上交易订单号、条码、品类与订单金额。成功后才可出库，返回里会带这件商品的IMEI。
 *
 * 渠道类型在锁定里叫`sale_models`，查询和解锁里叫`sales_models`，不要照抄。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     create_user: 'user0137',
 *     province: '330000',
 *     sn: 'SN20260801000137',
 *     goods_bar_code: '6900000000137',
 *     goods_type: '家电',
 *     goods_name: '手冲豆250克',
 *     trans_orderid: 'TRANS20260801000137',
 *     order_price: '10000',
 *     sell_orderid: 'DD20260801000137',
 *     req_ssn: 'SSN20260801000137',
 *     req_time: '2026-08-01T12:30:00+08:00',
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
      { name: 'create_user', required: true, schema: { kind: 'string' } },
      { name: 'province', required: true, schema: { kind: 'string' } },
      { name: 'manufact_cert_code', schema: { kind: 'string' } },
      { name: 'sn', required: true, schema: { kind: 'string' } },
      { name: 'goods_bar_code', required: true, schema: { kind: 'string' } },
      { name: 'goods_type', required: true, schema: { kind: 'string' } },
      { name: 'goods_name', required: true, schema: { kind: 'string' } },
      { name: 'goods_model', schema: { kind: 'string' } },
      { name: 'imei1', schema: { kind: 'string' } },
      { name: 'imei2', schema: { kind: 'string' } },
      { name: 'trans_orderid', required: true, schema: { kind: 'string' } },
      { name: 'order_price', required: true, schema: { kind: 'string' } },
      { name: 'acquire_code', schema: { kind: 'string' } },
      { name: 'sell_orderid', required: true, schema: { kind: 'string' } },
      { name: 'city', schema: { kind: 'string' } },
      { name: 'county', schema: { kind: 'string' } },
      { name: 'is_ai_product', schema: { kind: 'string' } },
      { name: 'sale_time', schema: { kind: 'string' } },
      { name: 'mfr_info', schema: { kind: 'string' } },
      { name: 'brand', schema: { kind: 'string' } },
      { name: 'sale_models', schema: { kind: 'string' } },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
      { name: 'req_time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.sncode.lock`。 */
export interface PageMethods {
  /**
   * 国补SN码锁定（浙江）
   *
   * 在浙江平台占住一件商品的SN码，附上交易订单号、条码、品类与订单金额。成功后才可出库，返回里会带这件商品的IMEI。
   *
   * 渠道类型在锁定里叫`sale_models`，查询和解锁里叫`sales_models`，不要照抄。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.sncode.lock.post({
   *   json: {
   *     create_user: 'user0137',
   *     province: '330000',
   *     sn: 'SN20260801000137',
   *     goods_bar_code: '6900000000137',
   *     goods_type: '家电',
   *     goods_name: '手冲豆250克',
   *     trans_orderid: 'TRANS20260801000137',
   *     order_price: '10000',
   *     sell_orderid: 'DD20260801000137',
   *     req_ssn: 'SSN20260801000137',
   *     req_time: '2026-08-01T12:30:00+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

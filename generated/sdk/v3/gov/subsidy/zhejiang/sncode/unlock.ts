/** 由openapi/v3/gov/subsidy/zhejiang/sncode/unlock.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 国补SN码解锁（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
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
  /** 原支付订单号 */
  ori_pay_orderid: string
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
  sales_models?: string | undefined
}

/** 国补SN码解锁（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 国补SN码解锁（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/sncode/unlock#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/sncode/unlock',
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
 * 国补SN码解锁（浙江）
 *
 * 浙江的订单取消或退货后放开SN码。`trans_orderid`是本次交易号，`ori_pay_orderid`是当初付款那一笔，两个都要给。
 *
 * 商品的条码、品类、名称要与锁定时一致，确认实物退回后再解。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     req_ssn: 'SSN20260801000137',
 *     req_time: '2026-08-01T12:30:00+08:00',
 *     create_user: 'user0137',
 *     province: '330000',
 *     sn: 'SN20260801000137',
 *     goods_bar_code: '6900000000137',
 *     goods_type: '家电',
 *     goods_name: '手冲豆250克',
 *     trans_orderid: 'TRANS20260801000137',
 *     ori_pay_orderid: 'ORI20260801000137',
 *     order_price: '10000',
 *     sell_orderid: 'DD20260801000137',
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
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
      { name: 'req_time', required: true, schema: { kind: 'string' } },
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
      { name: 'ori_pay_orderid', required: true, schema: { kind: 'string' } },
      { name: 'order_price', required: true, schema: { kind: 'string' } },
      { name: 'acquire_code', schema: { kind: 'string' } },
      { name: 'sell_orderid', required: true, schema: { kind: 'string' } },
      { name: 'city', schema: { kind: 'string' } },
      { name: 'county', schema: { kind: 'string' } },
      { name: 'is_ai_product', schema: { kind: 'string' } },
      { name: 'sale_time', schema: { kind: 'string' } },
      { name: 'mfr_info', schema: { kind: 'string' } },
      { name: 'brand', schema: { kind: 'string' } },
      { name: 'sales_models', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.sncode.unlock`。 */
export interface PageMethods {
  /**
   * 国补SN码解锁（浙江）
   *
   * 浙江的订单取消或退货后放开SN码。`trans_orderid`是本次交易号，`ori_pay_orderid`是当初付款那一笔，两个都要给。
   *
   * 商品的条码、品类、名称要与锁定时一致，确认实物退回后再解。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.sncode.unlock.post({
   *   json: {
   *     req_ssn: 'SSN20260801000137',
   *     req_time: '2026-08-01T12:30:00+08:00',
   *     create_user: 'user0137',
   *     province: '330000',
   *     sn: 'SN20260801000137',
   *     goods_bar_code: '6900000000137',
   *     goods_type: '家电',
   *     goods_name: '手冲豆250克',
   *     trans_orderid: 'TRANS20260801000137',
   *     ori_pay_orderid: 'ORI20260801000137',
   *     order_price: '10000',
   *     sell_orderid: 'DD20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

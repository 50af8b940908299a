/** 由openapi/v2/deposit/unifiedorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 支付押金（JSAPI/APP支付）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 设备号 */
  device_info?: string | undefined
  /** 签名类型 */
  sign_type: 'MD5' | 'HMAC-SHA256'
  /** 商品描述 */
  body: string
  /**
   * `JSON`格式字符串，单品优惠活动必传
   * 直接传数据，发送时转为JSON文本。
   */
  detail?: PostRequestXmlDetail | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 货币类型 */
  fee_type: string
  /** 总金额，单位为分 */
  total_fee: number
  /** 终端IP */
  spbill_create_ip: string
  /** 交易起始时间，格式为yyyyMMddHHmmss */
  time_start?: string | undefined
  /** 交易结束时间，格式为yyyyMMddHHmmss */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'APP'
  /** 商品ID */
  product_id?: string | undefined
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 电子发票入口开放标识 */
  receipt?: 'Y' | 'N' | undefined
  /**
   * 场景信息`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  scene_info?: PostRequestXmlSceneInfo | undefined
}

/** 支付押金（JSAPI/APP支付）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'APP' | (string & {})
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 二维码链接 */
  code_url?: string
}

/** 支付押金（JSAPI/APP支付）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlDetail {
  /** 订单原价，单位为分 */
  cost_price?: number | undefined
  /** 商品小票ID */
  receipt_id?: string | undefined
  /** 单品列表 */
  goods_detail: readonly PostRequestXmlDetailGoodsDetail[]
}

export interface PostRequestXmlDetailGoodsDetail {
  /** 商品编码 */
  goods_id?: string | undefined
  /** 微信支付商品编码 */
  wxpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  price: number
}

export interface PostRequestXmlSceneInfo {
  /** 实际门店信息 */
  store_info: PostRequestXmlSceneInfoStoreInfo
}

export interface PostRequestXmlSceneInfoStoreInfo {
  /** 门店id */
  id: string
  /** 门店名称 */
  name?: string | undefined
  /** 门店行政区划码 */
  area_code?: string | undefined
  /** 门店详细地址 */
  address?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/deposit/unifiedorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/deposit/unifiedorder',
  body: {
    kind: 'xml',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/detail', '/xml/scene_info'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 支付押金（JSAPI/APP支付）
 *
 * 为公众号、小程序或APP里交的押金创建预支付单，得到的`prepay_id`用来调起支付。`JSAPI`须传`openid`或`sub_openid`之一，付款结果以通知和查询为准。
 *
 * 请求地址与普通的统一下单不同，别用错；押金由地址区分，不用传`deposit`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986340)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986476)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     sign_type: 'HMAC-SHA256',
 *     body: '山前咖啡-会员充值',
 *     out_trade_no: 'DD20260801000137',
 *     fee_type: 'CNY',
 *     total_fee: 6800,
 *     spbill_create_ip: '203.0.113.24',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     trade_type: 'JSAPI',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      {
        name: 'sign_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] },
      },
      { name: 'body', required: true, schema: { kind: 'string' } },
      {
        name: 'detail',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'cost_price', schema: { kind: 'number' } },
                { name: 'receipt_id', schema: { kind: 'string' } },
                {
                  name: 'goods_detail',
                  required: true,
                  schema: {
                    kind: 'array',
                    items: {
                      kind: 'object',
                      properties: [
                        { name: 'goods_id', schema: { kind: 'string' } },
                        { name: 'wxpay_goods_id', schema: { kind: 'string' } },
                        { name: 'goods_name', schema: { kind: 'string' } },
                        { name: 'quantity', required: true, schema: { kind: 'number' } },
                        { name: 'price', required: true, schema: { kind: 'number' } },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'fee_type', required: true, schema: { kind: 'string' } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'time_start', schema: { kind: 'string' } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      {
        name: 'trade_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'JSAPI' }, { value: 'APP' }] },
      },
      { name: 'product_id', schema: { kind: 'string' } },
      { name: 'limit_pay', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      { name: 'receipt', schema: { kind: 'string', enum: [{ value: 'Y' }, { value: 'N' }] } },
      {
        name: 'scene_info',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                {
                  name: 'store_info',
                  required: true,
                  schema: {
                    kind: 'object',
                    properties: [
                      { name: 'id', required: true, schema: { kind: 'string' } },
                      { name: 'name', schema: { kind: 'string' } },
                      { name: 'area_code', schema: { kind: 'string' } },
                      { name: 'address', schema: { kind: 'string' } },
                    ],
                  },
                },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.deposit.unifiedorder`。 */
export interface PageMethods {
  /**
   * 支付押金（JSAPI/APP支付）
   *
   * 为公众号、小程序或APP里交的押金创建预支付单，得到的`prepay_id`用来调起支付。`JSAPI`须传`openid`或`sub_openid`之一，付款结果以通知和查询为准。
   *
   * 请求地址与普通的统一下单不同，别用错；押金由地址区分，不用传`deposit`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986340)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986476)
   * @example
   * ```ts
   * const answer = await client.v2.deposit.unifiedorder.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     sign_type: 'HMAC-SHA256',
   *     body: '山前咖啡-会员充值',
   *     out_trade_no: 'DD20260801000137',
   *     fee_type: 'CNY',
   *     total_fee: 6800,
   *     spbill_create_ip: '203.0.113.24',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     trade_type: 'JSAPI',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

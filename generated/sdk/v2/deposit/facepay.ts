/** 由openapi/v2/deposit/facepay.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 支付押金（人脸支付）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 是否押金支付 */
  deposit?: 'Y' | 'N' | undefined
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 设备号 */
  device_info?: string | undefined
  /** 商品描述 */
  body: string
  /**
   * 商品详情`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  detail?: PostRequestXmlDetail | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 总金额 */
  total_fee: number
  /** 货币类型 */
  fee_type: string
  /** 终端IP */
  spbill_create_ip: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间，格式为yyyyMMddHHmmss */
  time_start?: string | undefined
  /** 交易结束时间，格式为yyyyMMddHHmmss */
  time_expire?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 授权码 */
  face_code: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 支付押金（人脸支付）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
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
  /** 用户标识 */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 用户子标识 */
  sub_openid?: string
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type: string
  /** 标价币种 */
  fee_type?: string
  /** 标价金额 */
  total_fee: number
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 现金支付金额 */
  cash_fee: number
  /** 应结订单金额 */
  settlement_total_fee?: number
  /** 代金券金额 */
  coupon_fee?: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间，格式为yyyyMMddHHmmss */
  time_end: string
  /**
   * 营销详情`JSON`格式字符串
   * 收到的是JSON文本，已解析为数据。
   */
  promotion_detail?: PostResponsePromotionDetail
}

/** 支付押金（人脸支付）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlDetail {
  /** 单品列表 */
  goods_detail: readonly PostRequestXmlDetailGoodsDetail[]
}

export interface PostRequestXmlDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 微信支付商品编码 */
  wxpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name: string
  /** 商品数量 */
  goods_num: number
  /** 商品单价 */
  price: number
  /** 商品类目ID */
  goods_category?: string | undefined
  /** 商品描述信息 */
  body?: string | undefined
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 */
  amount: string
  /** 活动ID */
  activity_id: string
  /** 微信出资 */
  wxpay_contribute?: string
  /** 商户出资 */
  merchant_contribute?: string
  /** 其他出资 */
  other_contribute?: string
  /** 单品列表 */
  goods_detail: PostResponsePromotionDetailGoodsDetail[]
}

export interface PostResponsePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 微信支付商品编码 */
  wxpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/deposit/facepay#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/deposit/facepay',
  body: {
    kind: 'xml',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/detail'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/promotion_detail'],
      },
    ],
    numbers: ['/total_fee', '/cash_fee', '/settlement_total_fee', '/coupon_fee'],
  },
})

/**
 * 支付押金（人脸支付）
 *
 * 凭刷脸设备得到的`face_code`扣取用户押金，成功后由消费押金或撤销订单了结。押金搁置满一个月会自动退回，金额单位分。
 *
 * `deposit`须传`Y`，否则就是一笔普通收款；`detail`里商品数量的字段名是`goods_num`，与付款码押金的`quantity`不同。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986577)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     body: '山前咖啡滨河店-手冲豆',
 *     out_trade_no: 'DD20260801000137',
 *     total_fee: 6800,
 *     fee_type: 'CNY',
 *     spbill_create_ip: '203.0.113.24',
 *     face_code: 'FACE0137',
 *     sign_type: 'HMAC-SHA256',
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
      { name: 'deposit', schema: { kind: 'string', enum: [{ value: 'Y' }, { value: 'N' }] } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
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
                {
                  name: 'goods_detail',
                  required: true,
                  schema: {
                    kind: 'array',
                    items: {
                      kind: 'object',
                      properties: [
                        { name: 'goods_id', required: true, schema: { kind: 'string' } },
                        { name: 'wxpay_goods_id', schema: { kind: 'string' } },
                        { name: 'goods_name', required: true, schema: { kind: 'string' } },
                        { name: 'goods_num', required: true, schema: { kind: 'number' } },
                        { name: 'price', required: true, schema: { kind: 'number' } },
                        { name: 'goods_category', schema: { kind: 'string' } },
                        { name: 'body', schema: { kind: 'string' } },
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
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'fee_type', required: true, schema: { kind: 'string' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'limit_pay', schema: { kind: 'string' } },
      { name: 'time_start', schema: { kind: 'string' } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'face_code', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.deposit.facepay`。 */
export interface PageMethods {
  /**
   * 支付押金（人脸支付）
   *
   * 凭刷脸设备得到的`face_code`扣取用户押金，成功后由消费押金或撤销订单了结。押金搁置满一个月会自动退回，金额单位分。
   *
   * `deposit`须传`Y`，否则就是一笔普通收款；`detail`里商品数量的字段名是`goods_num`，与付款码押金的`quantity`不同。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986577)
   * @example
   * ```ts
   * const answer = await client.v2.deposit.facepay.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     body: '山前咖啡滨河店-手冲豆',
   *     out_trade_no: 'DD20260801000137',
   *     total_fee: 6800,
   *     fee_type: 'CNY',
   *     spbill_create_ip: '203.0.113.24',
   *     face_code: 'FACE0137',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v2/pay/facepay.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 提交刷脸支付：请求 */
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

/** 提交刷脸支付：应答 */
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

/**
 * 提交刷脸支付：错误码
 *
 * - `SYSTEMERROR`: 支付结果未知，立即查询订单再决定下一步
 * - `PARAM_ERROR`: 支付参数有误，对照参数表改正
 * - `ORDERPAID`: 此单号已经支付，新订单请换单号
 * - `NOAUTH`: 商户号没有付款码支付权限，先开通
 * - `AUTHCODEEXPIRE`: 付款码已过期，请用户刷新后重新扫码
 * - `NOTENOUGH`: 用户余额不足，请其换卡后重新出示付款码
 * - `NOTSUPORTCARD`: 该卡不支持此支付方式，请用户换卡
 * - `ORDERCLOSED`: 订单已经关闭，换单号重新下单
 * - `ORDERREVERSED`: 订单已经撤销，提示用户重新支付
 * - `BANKERROR`: 银行超时，结果未知，立即查询订单
 * - `USERPAYING`: 等待用户输入密码，约五秒后轮询查单
 * - `AUTH_CODE_ERROR`: 付款码参数有误，一码只用一次，刷新再扫
 * - `AUTH_CODE_INVALID`: 扫到的不是微信付款码，请用户出示付款码
 * - `BUYER_MISMATCH`: 同一订单不能更换付款人，确认是否同一人
 * - `OUT_TRADE_NO_USED`: 商户订单号已被占用，检查是否重复提交
 * - `INVALID_REQUEST`: 商户侧异常，查权限、证书、频率与重复请求
 * - `TRADE_ERROR`: 业务原因失败，查用户账号是否异常或受限
 */
export type PostErrorCode =
  | 'SYSTEMERROR'
  | 'PARAM_ERROR'
  | 'ORDERPAID'
  | 'NOAUTH'
  | 'AUTHCODEEXPIRE'
  | 'NOTENOUGH'
  | 'NOTSUPORTCARD'
  | 'ORDERCLOSED'
  | 'ORDERREVERSED'
  | 'BANKERROR'
  | 'USERPAYING'
  | 'AUTH_CODE_ERROR'
  | 'AUTH_CODE_INVALID'
  | 'BUYER_MISMATCH'
  | 'OUT_TRADE_NO_USED'
  | 'INVALID_REQUEST'
  | 'TRADE_ERROR'
  | V2ErrorCode

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
  id: 'v2/pay/facepay#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/facepay',
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
 * 提交刷脸支付
 *
 * 用刷脸设备识别后得到的`face_code`向用户收款，金额单位分。付款成功会同步返回，结果不明时凭原商户订单号查询，仍无结果再撤销。
 *
 * 不要换商户订单号重试，否则可能收两次钱。`deposit`传`Y`会变成收押金，普通收款不传。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
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

/** 客户端上的页面：`client.v2.pay.facepay`。 */
export interface PageMethods {
  /**
   * 提交刷脸支付
   *
   * 用刷脸设备识别后得到的`face_code`向用户收款，金额单位分。付款成功会同步返回，结果不明时凭原商户订单号查询，仍无结果再撤销。
   *
   * 不要换商户订单号重试，否则可能收两次钱。`deposit`传`Y`会变成收押金，普通收款不传。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.facepay.post({
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

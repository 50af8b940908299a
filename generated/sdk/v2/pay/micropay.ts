/** 由openapi/v2/pay/micropay.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 付款码支付（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 接口版本号
   * 至多32个字符。
   */
  version?: string | undefined
  /** 是否分账，Y为是，不传为否 */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 是否押金支付 */
  deposit?: 'Y' | 'N' | undefined
  /**
   * 公众账号ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多32个字符。
   */
  sub_appid?: string | undefined
  /**
   * 商户号
   * 至多32个字符。
   */
  mch_id: string
  /**
   * 子商户号
   * 至多32个字符。
   */
  sub_mch_id?: string | undefined
  /**
   * 设备号
   * 至多32个字符。
   */
  device_info?: string | undefined
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /**
   * 商品描述
   * 至多127个字符。
   */
  body: string
  /**
   * 单品优惠的商品明细，JSON字符串
   * 至多6000个字符。
   * 直接传数据，发送时转为JSON文本。
   */
  detail?: PostRequestXmlDetail | undefined
  /**
   * 附加数据，查单和支付通知会原样带回
   * 至多127个字符。
   */
  attach?: string | undefined
  /**
   * 商户订单号，同一商户号下不可重复
   * 至多32个字符。
   */
  out_trade_no: string
  /** 订单金额，单位为分 */
  total_fee: number
  /**
   * 货币类型
   * 至多16个字符。
   */
  fee_type?: string | undefined
  /** 终端IP，IPv4或IPv6 */
  spbill_create_ip: string
  /**
   * 订单优惠标记
   * 至多32个字符。
   */
  goods_tag?: string | undefined
  /**
   * 限定支付方式，no_credit为不可用信用卡
   * 至多32个字符。
   */
  limit_pay?: string | undefined
  /**
   * 交易起始时间，格式为yyyyMMddHHmmss
   * 至多14个字符。
   */
  time_start?: string | undefined
  /**
   * 交易结束时间，格式为yyyyMMddHHmmss
   * 至多14个字符。
   */
  time_expire?: string | undefined
  /**
   * 电子发票入口开放标识，Y为开放
   * 至多8个字符。
   */
  receipt?: string | undefined
  /**
   * 授权码，即用户付款码的内容
   * 至多128个字符。
   */
  auth_code: string
  /**
   * 门店等场景信息，JSON字符串
   * 至多256个字符。
   * 直接传数据，发送时转为JSON文本。
   */
  scene_info?: PostRequestXmlSceneInfo | undefined
}

/** 付款码支付（V2）：应答 */
export interface PostResponse {
  /** 通信结果，FAIL时看return_msg */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 通信结果的说明 */
  return_msg: string
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
  /** 业务结果，FAIL时看err_code */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户在该公众账号下的openid */
  openid: string
  /**
   * 是否关注公众账号
   * `N` 枚举值
   */
  is_subscribe: 'N' | (string & {})
  /** 交易类型，如JSAPI、NATIVE、APP、MWEB、MICROPAY */
  trade_type: string
  /** 付款银行 */
  bank_type: string
  /** 货币类型 */
  fee_type?: string
  /** 订单金额，单位为分 */
  total_fee: number
  /** 应结订单金额，单位为分 */
  settlement_total_fee?: number
  /** 代金券金额，单位为分 */
  coupon_fee?: number
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 现金支付金额，单位为分 */
  cash_fee: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据，查单和支付通知会原样带回 */
  attach?: string
  /** 支付完成时间，格式为yyyyMMddHHmmss */
  time_end: string
  /**
   * 营销详情，JSON字符串
   * 收到的是JSON文本，已解析为数据。
   */
  promotion_detail?: PostResponsePromotionDetail
}

/**
 * 付款码支付（V2）：错误码
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
  /** 微信侧商品编码 */
  wxpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity?: number | undefined
  /** 商品单价，单位为分 */
  price?: number | undefined
  /** 商品种类 */
  goods_category?: string | undefined
  /** 商品描述 */
  body?: string | undefined
  /** 商品种类 */
  category?: string | undefined
  /** 商品MCC码 */
  merchant_category_code?: number | undefined
}

export interface PostRequestXmlSceneInfo {
  /** 商户门店信息 */
  store_info: PostRequestXmlSceneInfoStoreInfo
}

export interface PostRequestXmlSceneInfoStoreInfo {
  /** 门店编号 */
  id: string
  /** 门店名称 */
  name?: string | undefined
  /** 门店所在地的行政区划码 */
  area_code?: string | undefined
  /** 门店详细地址 */
  address?: string | undefined
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
  /** 优惠券面额，单位为分 */
  amount: string
  /** 活动ID */
  activity_id: string
  /** 微信出资，单位为分 */
  wxpay_contribute?: string
  /** 商户出资，单位为分 */
  merchant_contribute?: string
  /** 其他出资，单位为分 */
  other_contribute?: string
  /** 单品列表 */
  goods_detail: PostResponsePromotionDetailGoodsDetail[]
}

export interface PostResponsePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 商品备注 */
  goods_remark?: string
  /** 商品优惠金额，单位为分 */
  discount_amount?: number
  /** 微信侧商品编码 */
  wxpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/micropay#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/micropay',
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
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/promotion_detail'],
      },
    ],
    numbers: ['/total_fee', '/settlement_total_fee', '/coupon_fee', '/cash_fee'],
  },
})

/**
 * 付款码支付（V2）
 *
 * 收银员扫了用户的付款码，用读到的授权码扣款。答复`USERPAYING`时用户正在输入密码，用查单接口等结果，不要换单号重扣。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 *
 * 返回SYSTEMERROR、USERPAYING或超时都是结果不明，请查单确认，不要直接当作失败；最终没有成功的，撤销订单。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937125)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983208)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     mch_id: '1900000109',
 *     body: '山前咖啡-手冲豆250克',
 *     out_trade_no: 'DD20260801000137',
 *     total_fee: 6800,
 *     spbill_create_ip: '203.0.113.24',
 *     auth_code: '134500000000000042',
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
      { name: 'version', schema: { kind: 'string', maxLength: 32 } },
      { name: 'profit_sharing', schema: { kind: 'string', enum: [{ value: 'N' }, { value: 'Y' }] } },
      { name: 'deposit', schema: { kind: 'string', enum: [{ value: 'Y' }, { value: 'N' }] } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'mch_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_mch_id', schema: { kind: 'string', maxLength: 32 } },
      { name: 'device_info', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
      { name: 'body', required: true, schema: { kind: 'string', maxLength: 127 } },
      {
        name: 'detail',
        schema: {
          kind: 'string',
          maxLength: 6000,
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
                        { name: 'quantity', schema: { kind: 'number' } },
                        { name: 'price', schema: { kind: 'number' } },
                        { name: 'goods_category', schema: { kind: 'string' } },
                        { name: 'body', schema: { kind: 'string' } },
                        { name: 'category', schema: { kind: 'string' } },
                        { name: 'merchant_category_code', schema: { kind: 'integer' } },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
      { name: 'attach', schema: { kind: 'string', maxLength: 127 } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'fee_type', schema: { kind: 'string', maxLength: 16 } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string', maxLength: 32 } },
      { name: 'limit_pay', schema: { kind: 'string', maxLength: 32 } },
      { name: 'time_start', schema: { kind: 'string', maxLength: 14 } },
      { name: 'time_expire', schema: { kind: 'string', maxLength: 14 } },
      { name: 'receipt', schema: { kind: 'string', maxLength: 8 } },
      { name: 'auth_code', required: true, schema: { kind: 'string', maxLength: 128 } },
      {
        name: 'scene_info',
        schema: {
          kind: 'string',
          maxLength: 256,
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

/** 客户端上的页面：`client.v2.pay.micropay`。 */
export interface PageMethods {
  /**
   * 付款码支付（V2）
   *
   * 收银员扫了用户的付款码，用读到的授权码扣款。答复`USERPAYING`时用户正在输入密码，用查单接口等结果，不要换单号重扣。
   *
   * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
   *
   * 返回SYSTEMERROR、USERPAYING或超时都是结果不明，请查单确认，不要直接当作失败；最终没有成功的，撤销订单。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937125)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983208)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.micropay.post({
   *   xml: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     mch_id: '1900000109',
   *     body: '山前咖啡-手冲豆250克',
   *     out_trade_no: 'DD20260801000137',
   *     total_fee: 6800,
   *     spbill_create_ip: '203.0.113.24',
   *     auth_code: '134500000000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

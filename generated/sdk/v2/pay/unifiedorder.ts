/** 由openapi/v2/pay/unifiedorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 统一下单（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 接口版本号
   * `1.0` 枚举值
   */
  version?: '1.0' | undefined
  /** 是否分账，Y为是，不传为否 */
  profit_sharing?: 'N' | 'Y' | undefined
  /**
   * 公众账号ID
   * 至多32个字符。
   */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /**
   * 商户号
   * 至多32个字符。
   */
  mch_id: string
  /** 子商户号 */
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
   * 至多6144个字符。
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
   * 6–32个字符。
   */
  out_trade_no: string
  /**
   * 标价币种
   * 至多16个字符。
   */
  fee_type?: string | undefined
  /** 订单金额，单位为分 */
  total_fee: number
  /**
   * 终端IP，IPv4或IPv6
   * 至多64个字符。
   */
  spbill_create_ip: string
  /** 交易起始时间，格式为yyyyMMddHHmmss */
  time_start?: string | undefined
  /** 交易结束时间，格式为yyyyMMddHHmmss */
  time_expire?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 通知地址，公网可访问，不带查询参数 */
  notify_url: string
  /** 交易类型，如JSAPI、NATIVE、APP、MWEB、MICROPAY */
  trade_type: string
  /** 商品ID */
  product_id?: string | undefined
  /** 限定支付方式，no_credit为不可用信用卡 */
  limit_pay?: string | undefined
  /** 用户在该公众账号下的openid */
  openid?: string | undefined
  /** 用户在子商户AppID下的openid */
  sub_openid?: string | undefined
  /** 电子发票入口开放标识，Y为开放 */
  receipt?: 'Y' | 'N' | undefined
  /**
   * 门店等场景信息，JSON字符串
   * 直接传数据，发送时转为JSON文本。
   */
  scene_info?: PostRequestXmlSceneInfo | undefined
  /** 证件类型，指定身份支付时使用 */
  user_type?:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | undefined
  /** 证件号，指定身份支付时使用 */
  user_creid?: string | undefined
  /** 姓名，指定身份支付时使用 */
  user_truename?: string | undefined
}

/** 统一下单（V2）：应答 */
export interface PostResponse {
  /** 通信结果，FAIL时看return_msg */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 通信结果的说明 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
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
  /** 交易类型，如JSAPI、NATIVE、APP、MWEB、MICROPAY */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 预支付交易会话标识，两小时内有效 */
  prepay_id: string
  /** 二维码链接，转成二维码供用户扫描 */
  code_url?: string
  /** 支付跳转链接，五分钟内有效 */
  mweb_url?: string
  /**
   * 营销详情，JSON字符串
   * 收到的是JSON文本，已解析为数据。
   */
  promotion_detail?: PostResponsePromotionDetail
}

/**
 * 统一下单（V2）：错误码
 *
 * - `INVALID_REQUEST`: 同单号重入但参数变了，保持参数与首次一致
 * - `NOAUTH`: 商户号没有此支付方式的权限，先开通
 * - `NOTENOUGH`: 用户余额不足，请其充值或换卡后再付
 * - `ORDERPAID`: 该订单已经支付，不要重复下单，查单确认
 * - `ORDERCLOSED`: 原单已经关闭，换新的商户订单号下单
 * - `SYSTEMERROR`: 系统超时，用完全相同的参数再次调用
 * - `OUT_TRADE_NO_USED`: 商户订单号已被占用，检查是否重复提交
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NOAUTH'
  | 'NOTENOUGH'
  | 'ORDERPAID'
  | 'ORDERCLOSED'
  | 'SYSTEMERROR'
  | 'OUT_TRADE_NO_USED'
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
  id: 'v2/pay/unifiedorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/unifiedorder',
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
  },
})

/**
 * 统一下单（V2）
 *
 * 为公众号、小程序、扫码、APP和H5里的付款创建预支付单，交易类型决定返回什么。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 *
 * 同一笔业务重试时沿用原商户订单号。JSAPI须传openid，NATIVE须传product_id，金额单位是分。
 *
 * 后续通知：
 *
 * - 支付成功通知（`webhooks/v2/transaction-success`），发往`xml.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935214)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936530)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936987)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937163)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940985)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011936644)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989255)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941377)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011939925)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983228)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983265)
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
      { name: 'version', schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'profit_sharing', schema: { kind: 'string', enum: [{ value: 'N' }, { value: 'Y' }] } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
      { name: 'body', required: true, schema: { kind: 'string', maxLength: 127 } },
      {
        name: 'detail',
        schema: {
          kind: 'string',
          maxLength: 6144,
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
      { name: 'out_trade_no', required: true, schema: { kind: 'string', minLength: 6, maxLength: 32 } },
      { name: 'fee_type', schema: { kind: 'string', maxLength: 16 } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string', maxLength: 64 } },
      { name: 'time_start', schema: { kind: 'string' } },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'trade_type', required: true, schema: { kind: 'string' } },
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
      {
        name: 'user_type',
        schema: {
          kind: 'string',
          enum: [
            { value: 'IDCARD' },
            { value: 'HONGKONG_MACAO' },
            { value: 'HONGKONG_MACAO_RESIDENT' },
            { value: 'TAIWAN_RESIDENT' },
            { value: 'FOREIGN_RESIDENT' },
            { value: 'OVERSEA_PASSPORT' },
          ],
        },
      },
      { name: 'user_creid', schema: { kind: 'string' } },
      { name: 'user_truename', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.unifiedorder`。 */
export interface PageMethods {
  /**
   * 统一下单（V2）
   *
   * 为公众号、小程序、扫码、APP和H5里的付款创建预支付单，交易类型决定返回什么。
   *
   * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
   *
   * 同一笔业务重试时沿用原商户订单号。JSAPI须传openid，NATIVE须传product_id，金额单位是分。
   *
   * 后续通知：
   *
   * - 支付成功通知（`webhooks/v2/transaction-success`），发往`xml.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935214)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936530)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936987)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937163)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940985)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011936644)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989255)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941377)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011939925)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983228)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983265)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.unifiedorder.post({
   *   xml: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     mch_id: '1900000109',
   *     body: '山前咖啡-手冲豆250克',
   *     out_trade_no: 'DD20260801000137',
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

/** 由webhook/v3/PAYSCORE.USER_CONFIRM.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 支付分用户确认订单通知(PAYSCORE.USER_CONFIRM)
 *
 * 用户在确认页同意服务订单后发出，订单随之进入进行中。收到后再开始提供服务；没有收到时用查询接口确认。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 创建支付分订单（从业机构）（`v3.payscore.acquiringbank.serviceorder.post`）
 * - 创建先用后付订单（从业机构）（`v3.payscore.acquiringbank.servicepayondeliveryorder.post`）
 * - 创建支付分订单（境外）（`v3.payscore.oversea.partner.serviceorder.post`）
 * - 创建支付分订单（服务商）（`v3.payscore.partner.serviceorder.post`）
 * - 创建先用后付订单（服务商）（`v3.payscore.partner.servicepayondeliveryorder.post`）
 * - 创建支付分订单（`v3.payscore.serviceorder.post`）
 * - 创建先用后付订单（`v3.payscore.servicepayondeliveryorder.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587953)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012586137)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012625482)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096520)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PAYSCORE.USER_CONFIRM'
  headers: WebhookHeaders
  /** 通知原文。 */
  body: WebhookBody
  /** 通知解密后的内容。 */
  resource: WebhookResource
}

/** 通知的头参数 */
export interface WebhookHeaders {
  /** `application/json` */
  'Content-Type': 'application/json' | (string & {})
  /** 通知的唯一标识 */
  'Request-ID': string
  /** 数据签名使用的随机串 */
  'Wechatpay-Nonce': string
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial': string
  /** 签名串 */
  'Wechatpay-Signature': string
  /**
   * 签名算法
   * `WECHATPAY2-SHA256-RSA2048` 枚举值
   */
  'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048' | (string & {})
  /** 时间戳 */
  'Wechatpay-Timestamp': string
}

/** 通知的`JSON`数据结构 */
export interface WebhookBody {
  /** 通知的唯一ID */
  id: string
  /** 通知创建的时间 */
  create_time: string
  /**
   * 通知的类型
   * `PAYSCORE.USER_CONFIRM` 枚举值
   */
  event_type: 'PAYSCORE.USER_CONFIRM'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务ID */
  service_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 用户标识 */
  openid?: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 商户收款总金额，单位为分 */
  total_amount?: number
  /** 服务信息 */
  service_introduction?: string
  /** 后付费项目 */
  post_payments?: WebhookResourcePostPayments[]
  /** 商户优惠 */
  post_discounts?: WebhookResourcePostDiscounts[]
  /** 订单风险金 */
  risk_fund?: WebhookResourceRiskFund
  /** 服务时间段 */
  time_range?: WebhookResourceTimeRange
  /** 服务位置 */
  location?: WebhookResourceLocation
  /** 商户数据包 */
  attach?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 收款信息 */
  collection?: WebhookResourceCollection
  /**
   * 授权状态
   * `USER_OPEN_SERVICE`：授权成功
   * `USER_CLOSE_SERVICE`：解除授权成功
   */
  user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {})
  /** 开启或解除授权的时间 */
  openorclose_time?: string
  /** 授权协议号，只有预授权才有 */
  authorization_code?: string
  /** 授权请求单号 */
  out_request_no?: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

export interface WebhookBodyResource {
  /** 原始回调类型 */
  original_type: string
  /**
   * 对数据进行加密的加密算法
   * `AEAD_AES_256_GCM` 枚举值
   */
  algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /** 数据加密的附加数据 */
  associated_data?: string
  /** 加密使用的随机串 */
  nonce: string
  /**
   * 加密后的密文数据
   * 密文（aes-256-gcm，APIv3密钥），内容为`WebhookResource`。
   */
  ciphertext: string
}

export interface WebhookResourcePostPayments {
  /** 付费项目名称 */
  name?: string
  /** 金额，单位为分 */
  amount?: number
  /** 计费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

export interface WebhookResourcePostDiscounts {
  /** 优惠名称 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额，单位为分 */
  amount?: number
}

export interface WebhookResourceRiskFund {
  /** 风险金名称 */
  name?: string
  /** 风险金额，单位为分 */
  amount?: number
  /** 风险说明 */
  description?: string
}

export interface WebhookResourceTimeRange {
  /** 服务开始时间 */
  start_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

export interface WebhookResourceLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 服务结束位置 */
  end_location?: string
}

export interface WebhookResourceCollection {
  /** 收款状态 */
  state: string
  /** 总收款金额，单位为分 */
  total_amount: number
  /** 待收金额，单位为分 */
  paying_amount: number
  /** 已收金额，单位为分 */
  paid_amount: number
  /** 收款明细列表 */
  details?: WebhookResourceCollectionDetails[]
}

export interface WebhookResourceCollectionDetails {
  /** 收款序号 */
  seq?: number
  /** 单笔收款金额，单位为分 */
  amount: number
  /** 收款成功渠道 */
  paid_type?: string
  /** 收款成功时间 */
  paid_time: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 优惠功能 */
  promotion_detail?: WebhookResourceCollectionDetailsPromotionDetail[]
}

export interface WebhookResourceCollectionDetailsPromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 优惠券面额，单位为分 */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
  /** 单品列表 */
  goods_detail?: WebhookResourceCollectionDetailsPromotionDetailGoodsDetail[]
}

export interface WebhookResourceCollectionDetailsPromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity?: number
  /** 商品价格，单位为分 */
  unit_price?: number
  /** 商品优惠金额，单位为分 */
  discount_amount?: number
  /** 商品备注 */
  goods_remark?: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/PAYSCORE.USER_CONFIRM',
  protocol: 'v3',
  eventTypes: ['PAYSCORE.USER_CONFIRM'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: {
    algorithm: 'aes-256-gcm',
    key: 'apiv3',
    mediaType: 'application/json',
  },
  reply: {
    statuses: ['20X', '4XX', '5XX'],
    mediaType: 'application/json',
    body: 'optional',
  },
})

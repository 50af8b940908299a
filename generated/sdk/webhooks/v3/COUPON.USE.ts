/** 由webhook/v3/COUPON.USE.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 核销通知(COUPON.USE)
 *
 * 代金券在支付中被核销之后发出，附有券的基本信息和这次核销的订单、单品明细。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 设置代金券事件通知地址（`v3.marketing.favor.callbacks.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285250)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012285807)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'COUPON.USE'
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
   * `COUPON.USE` 枚举值
   */
  event_type: 'COUPON.USE'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  status: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 使用说明 */
  description: string
  /** 领券时间 */
  create_time: string
  /** 券类型 */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 是否无资金流 */
  no_cash: boolean
  /** 可用开始时间 */
  available_begin_time: string
  /** 可用结束时间 */
  available_end_time: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: WebhookResourceNormalCouponInformation
  /** 已实扣代金券核销信息 */
  consume_information?: WebhookResourceConsumeInformation
  /** 单品优惠信息 */
  singleitem_discount_off?: WebhookResourceSingleitemDiscountOff
  /** 减至优惠信息 */
  discount_to?: WebhookResourceDiscountTo
  /**
   * 细分业务类型
   * `MULTIUSE` 枚举值
   */
  business_type?: 'MULTIUSE' | (string & {})
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `coupon` 枚举值
   */
  original_type: 'coupon' | (string & {})
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

export interface WebhookResourceNormalCouponInformation {
  /** 面额，单位为分 */
  coupon_amount: number
  /** 门槛，单位为分 */
  transaction_minimum: number
}

export interface WebhookResourceConsumeInformation {
  /** 核销时间 */
  consume_time: string
  /** 核销商户号 */
  consume_mchid: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 单品信息 */
  goods_detail?: WebhookResourceConsumeInformationGoodsDetail[]
  /** 核销金额，单位为分，只有多次使用的券才有 */
  consume_amount?: number
}

export interface WebhookResourceConsumeInformationGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity: number
  /** 商品价格，单位为分 */
  price: number
  /** 商品优惠金额，单位为分 */
  discount_amount: number
}

export interface WebhookResourceSingleitemDiscountOff {
  /** 可用优惠的商品最高单价，单位为分 */
  single_price_max?: number
}

export interface WebhookResourceDiscountTo {
  /** 减至后的优惠单价，单位为分 */
  cut_to_price?: number
  /** 可享受优惠的商品最高价格，单位为分 */
  max_price?: number
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/COUPON.USE',
  protocol: 'v3',
  eventTypes: ['COUPON.USE'],
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

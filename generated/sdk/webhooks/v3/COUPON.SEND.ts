/** 由webhook/v3/COUPON.SEND.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 领券通知(COUPON.SEND)
 *
 * 用户领到一张商家券之后发出，说明领的是哪一张、来自哪个批次和哪个发放渠道。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 设置商家券事件通知地址（`v3.marketing.busifavor.callbacks.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285279)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012285839)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717506)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'COUPON.SEND'
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
   * `COUPON.SEND` 枚举值
   */
  event_type: 'COUPON.SEND'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /**
   * 业务细分事件类型
   * `EVENT_TYPE_BUSICOUPON_SEND` 枚举值
   */
  event_type?: 'EVENT_TYPE_BUSICOUPON_SEND' | (string & {})
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 发放时间 */
  send_time: string
  /** 用户标识 */
  openid?: string
  /** 用户在开放平台账号下的标识 */
  unionid?: string
  /** 发放渠道 */
  send_channel:
    | 'BUSICOUPON_SEND_CHANNEL_MINIAPP'
    | 'BUSICOUPON_SEND_CHANNEL_API'
    | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT'
    | 'BUSICOUPON_SEND_CHANNEL_H5'
    | 'BUSICOUPON_SEND_CHANNEL_FTOF'
    | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT'
    | 'BUSICOUPON_SEND_CHANNEL_HALL'
    | 'BUSICOUPON_SEND_CHANNEL_JSAPI'
    | 'JSAPI'
    | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE'
    | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH'
    | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT'
    | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD'
    | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM'
    | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT'
    | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT'
    | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL'
    | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM'
    | (string & {})
  /** 发券商户号 */
  send_merchant: string
  /** 摇一摇活动ID */
  act_id?: string
  /** 渠道附加信息，随发放渠道而不同 */
  attach_info?: WebhookResourceAttachInfo
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

export interface WebhookResourceAttachInfo {
  /** 支付有礼：曝光所在的支付订单号 */
  transaction_id?: string
  /** 营销馆扫码领券：领券活动ID */
  act_code?: string
  /** 营销馆扫码领券：营销馆ID */
  hall_code?: string
  /** 营销馆扫码领券：营销馆所属商户号 */
  hall_belong_mch_id?: number
  /** 会员卡活动：会员卡Card_ID */
  card_id?: string
  /** 会员卡活动：用户会员卡Code */
  code?: string
  /** 会员卡活动：会员有礼活动ID */
  activity_id?: string
  /** 领券手机号，接入摇一摇核销组件后才有 */
  phone_number?: string
  /** 领券手机区号，接入摇一摇核销组件后才有 */
  country_code?: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/COUPON.SEND',
  protocol: 'v3',
  eventTypes: ['COUPON.SEND'],
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

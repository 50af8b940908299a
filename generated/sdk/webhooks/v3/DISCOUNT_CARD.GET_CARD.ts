/** 由webhook/v3/DISCOUNT_CARD.GET_CARD.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 先享卡用户领卡通知(DISCOUNT_CARD.GET_CARD)
 *
 * 用户领走一张先享卡，发往卡模板里配置的领卡通知地址（HTTPS）。凭`card_id`与`out_card_code`建档，`time_range`是约定的起止时间。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 先享卡预受理领卡请求（`v3.discountCard.cards.post`）
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'DISCOUNT_CARD.GET_CARD'
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
   * `DISCOUNT_CARD.GET_CARD` 枚举值
   */
  event_type: 'DISCOUNT_CARD.GET_CARD'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 公众账号ID */
  appid?: string
  /** 微信用户在商户AppID下的唯一标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
  /** 先享卡模板ID */
  card_template_id?: string
  /** 领卡时间 */
  create_time?: string
  /** 商户号 */
  mchid?: string
  /** 约定目标列表 */
  objectives?: WebhookResourceObjectives[]
  /** 商户领卡号 */
  out_card_code?: string
  /** 优惠列表 */
  rewards?: WebhookResourceRewards[]
  /** 先享卡状态 */
  state?: string
  /** 约定时间范围 */
  time_range?: WebhookResourceTimeRange
  /** 扣费总金额 */
  total_amount?: string
  /** 未完成约定的原因 */
  unfinished_reason?: string
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

export interface WebhookResourceObjectives {
  /** 目标ID */
  objective_id?: string
}

export interface WebhookResourceRewards {
  /** 优惠ID */
  reward_id?: string
}

export interface WebhookResourceTimeRange {
  /** 约定开始时间 */
  begin_time?: string
  /** 约定结束时间 */
  end_time?: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/DISCOUNT_CARD.GET_CARD',
  protocol: 'v3',
  eventTypes: ['DISCOUNT_CARD.GET_CARD'],
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

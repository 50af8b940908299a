/** 由webhook/v3/MERCHANT_NOTIFY.NOTIFY.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 合作伙伴订阅通知(MERCHANT_NOTIFY.NOTIFY)
 *
 * 订阅某个消息主题后，商户在该主题下有业务变更时推来。主题看`topic_name`，单据与状态看`message_content`，各主题的状态含义不同。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016022266)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'MERCHANT_NOTIFY.NOTIFY'
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
   * `MERCHANT_NOTIFY.NOTIFY` 枚举值
   */
  event_type: 'MERCHANT_NOTIFY.NOTIFY'
  /** 通知的资源数据类型 */
  resource_type: string
  /**
   * 回调摘要
   * `订阅消息` 枚举值
   */
  summary: '订阅消息' | (string & {})
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 消息主题 */
  topic_name: WebhookResourceTopicName
  /** 消息内容 */
  message_content: WebhookResourceMessageContent
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
   * `merchant_notify` 枚举值
   */
  original_type: 'merchant_notify' | (string & {})
  /**
   * 对数据进行加密的加密算法
   * `AEAD_AES_256_GCM` 枚举值
   */
  algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /**
   * 数据加密的附加数据
   * `merchant_notify` 枚举值
   */
  associated_data?: 'merchant_notify' | (string & {})
  /** 加密使用的随机串 */
  nonce: string
  /**
   * 加密后的密文数据
   * 密文（aes-256-gcm，APIv3密钥），内容为`WebhookResource`。
   */
  ciphertext: string
}

export interface WebhookResourceTopicName {
  /** 消息主题英文名 */
  topic_english_name: string
  /** 消息主题中文名 */
  topic_chinese_name: string
}

export interface WebhookResourceMessageContent {
  /** 商户号 */
  merchant_code: string
  /** 商户全称 */
  merchant_company_name: string
  /** 业务发生时间 */
  business_time: string
  /** 业务单据 */
  business_code: string
  /** 业务状态 */
  business_state: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/MERCHANT_NOTIFY.NOTIFY',
  protocol: 'v3',
  eventTypes: ['MERCHANT_NOTIFY.NOTIFY'],
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

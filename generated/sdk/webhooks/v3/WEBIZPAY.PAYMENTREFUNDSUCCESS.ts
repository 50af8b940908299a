/** 由webhook/v3/WEBIZPAY.PAYMENTREFUNDSUCCESS.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 企业支付额度卡退款成功通知(WEBIZPAY.PAYMENTREFUNDSUCCESS)
 *
 * 用额度卡付的一笔钱退成功了。`refund_amount`是这次退的，`refunded_amount`是已退的，别当成同一个数；额度是否回到卡上由卡的退款规则决定。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 下发企业支付额度卡（`v3.webizpay.employees._employee_id_.quotaCards.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015764405)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'WEBIZPAY.PAYMENTREFUNDSUCCESS'
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
   * `WEBIZPAY.PAYMENTREFUNDSUCCESS` 枚举值
   */
  event_type: 'WEBIZPAY.PAYMENTREFUNDSUCCESS'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 金额，单位为分 */
  amount: number
  /** 支付完成时间 */
  pay_success_time: number
  /** 已退款金额，单位为分 */
  refunded_amount: number
  /** 退款金额，单位为分 */
  refund_amount: number
  /**
   * 退款状态
   * `SUCCESS` 枚举值
   */
  refund_state: 'SUCCESS' | (string & {})
  /** 退款创建时间 */
  refund_create_time: number
  /** 退款成功时间 */
  refund_success_time: number
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
   * `webizpay` 枚举值
   */
  original_type: 'webizpay' | (string & {})
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

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/WEBIZPAY.PAYMENTREFUNDSUCCESS',
  protocol: 'v3',
  eventTypes: ['WEBIZPAY.PAYMENTREFUNDSUCCESS'],
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

/** 由webhook/v3/PROFITSHARING.SUCCESS.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 分账动账成功通知(PROFITSHARING.SUCCESS)
 *
 * 分给接收方的钱到账后发出，发给的是分账接收方，不是分账的发起方。用于及时记账。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 事件类型也可能是`TRANSACTION.SUCCESS`，这时用`original_type`为`profitsharing`来辨认。
 *
 * 调用以下接口后发送：
 *
 * - 请求分账（连锁品牌）（`v3.brand.profitsharing.orders.post`）
 * - 请求分账（电商平台）（`v3.ecommerce.profitsharing.orders.post`）
 * - 请求分账（`v3.profitsharing.orders.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012116672)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012075216)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012075400)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PROFITSHARING.SUCCESS' | 'TRANSACTION.SUCCESS'
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
  /** 通知的类型 */
  event_type: 'PROFITSHARING.SUCCESS' | 'TRANSACTION.SUCCESS'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 商户号 */
  mchid?: string
  /** 服务商户号 */
  sp_mchid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信分账/回退单号 */
  order_id: string
  /** 商户分账/回退单号 */
  out_order_no: string
  /** 分账接收方对象 */
  receiver: WebhookResourceReceiver
  /** 动账完成时间 */
  success_time: string
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
   * `profitsharing` 枚举值
   */
  original_type: 'profitsharing' | (string & {})
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

export interface WebhookResourceReceiver {
  /** 分账接收方的类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 分账接收方的账号：商户号，或个人的OpenID */
  account: string
  /** 分账动账金额，单位为分 */
  amount: number
  /** 分账/回退描述 */
  description: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/PROFITSHARING.SUCCESS',
  protocol: 'v3',
  eventTypes: ['PROFITSHARING.SUCCESS', 'TRANSACTION.SUCCESS'],
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

/** 由webhook/v3/COMPLAINT.STATE_CHANGE.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 投诉单变化通知(COMPLAINT.STATE_CHANGE)
 *
 * 投诉单有新的动作时发出，例如用户留言或退款到账。内容只有投诉单号和动作类型，详情要另外查询。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 创建投诉通知回调（`v3.merchantService.complaintNotifications.post`）
 * - 更新投诉通知回调（`v3.merchantService.complaintNotifications.put`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012076174)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'COMPLAINT.STATE_CHANGE'
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
   * `COMPLAINT.STATE_CHANGE` 枚举值
   */
  event_type: 'COMPLAINT.STATE_CHANGE'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 投诉单号 */
  complaint_id: string
  /** 触发本次通知的动作类型 */
  action_type:
    | 'CREATE_COMPLAINT'
    | 'CONTINUE_COMPLAINT'
    | 'USER_RESPONSE'
    | 'RESPONSE_BY_PLATFORM'
    | 'SELLER_REFUND'
    | 'MERCHANT_RESPONSE'
    | 'MERCHANT_CONFIRM_COMPLETE'
    | 'USER_APPLY_PLATFORM_SERVICE'
    | 'USER_CANCEL_PLATFORM_SERVICE'
    | 'PLATFORM_SERVICE_FINISHED'
    | 'MERCHANT_APPROVE_REFUND'
    | 'MERCHANT_REJECT_REFUND'
    | 'REFUND_SUCCESS'
    | (string & {})
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
   * `complaint` 枚举值
   */
  original_type: 'complaint' | (string & {})
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
  id: 'v3/COMPLAINT.STATE_CHANGE',
  protocol: 'v3',
  eventTypes: ['COMPLAINT.STATE_CHANGE'],
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

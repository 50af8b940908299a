/** 由webhook/v3/EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 校园轻松付欠款状态变化通知(EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE)
 *
 * 学生的欠款超限被限制扣款，或还清后恢复，都会告知与他签约的每个商户。`debt_count`是还没还的笔数；地址是接入时登记的，必须为HTTPS且不带参数。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012161155)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE'
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
   * `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE` 枚举值
   */
  event_type: 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 与商户号绑定的公众账号ID：服务商模式为服务商的，直连模式为直连商户的 */
  appid: string
  /** 用户标识，与返回的AppID对应 */
  openid: string
  /**
   * 能否扣款：欠款超限时禁止，还清后恢复
   * `NORMAL`：正常，允许扣款
   * `FORBIDDEN`：禁止扣款
   */
  state: 'NORMAL' | 'FORBIDDEN' | (string & {})
  /** 校园轻松付未还欠款笔数；用户余额不足时由微信支付垫付，每垫付一次计一笔 */
  debt_count: number
  /** 更新时间，RFC 3339格式 */
  update_time: string
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

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE',
  protocol: 'v3',
  eventTypes: ['EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE'],
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

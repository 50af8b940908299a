/** 由webhook/v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 外包内用推送订单信息通知(CROSS_BORDER_PAY.PUSH_ORDER_INFO)
 *
 * 境外钱包用户输完金额点了确认，微信支付把金额和用户标识推给从业机构。此时去下单，把`prepay_id`与过期时间写进应答。
 *
 * 应答的签名放在响应头`Authorization`，写成`WECHATPAY2-SHA256-RSA2048 mchid="${mchid}", nonce_str="${nonce}", signature="${signature}", timestamp="${timestamp}", serial_no="${serial}"`，微信支付据此验签，细节见文末链接。
 *
 * 应答里要给出下单结果，且须在3秒内签好名返回，验签不过流程就停下。先验签，再使用内容；密文要用APIv3密钥解密。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/institution/4019762399)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO'
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
   * `CROSS_BORDER_PAY.PUSH_ORDER_INFO` 枚举值
   */
  event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO'
  /**
   * 通知的资源数据类型
   * `encrypt-resource` 枚举值
   */
  resource_type: 'encrypt-resource' | (string & {})
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 钱包编码 */
  bank_type: string
  /** 订单金额信息 */
  amount: WebhookResourceAmount
  /** 用户标识 */
  openid: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string | undefined
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 订单过期时间，RFC 3339格式 */
  expire_time: string
  /** 服务器IP */
  client_ip: string
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `cross_border_pay` 枚举值
   */
  original_type: 'cross_border_pay' | (string & {})
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

export interface WebhookResourceAmount {
  /** 用户输入金额，单位为分 */
  total: number
  /** 货币类型，填`CNY` */
  currency?: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO',
  protocol: 'v3',
  eventTypes: ['CROSS_BORDER_PAY.PUSH_ORDER_INFO'],
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
    signed: true,
  },
})

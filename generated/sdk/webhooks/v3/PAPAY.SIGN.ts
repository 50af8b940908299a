/** 由webhook/v3/PAPAY.SIGN.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 委托代扣签约成功通知（境外）(PAPAY.SIGN)
 *
 * 境外代扣协议签好了，记下`contract_id`与到期时间。直连与服务商的标识字段都是选填，按自己的模式取`mchid`或`sp_mchid`那一组。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 委托代扣APP预签约（境外）（`v3.global.papay.contracts.appPreEntrustSign.post`）
 * - 委托代扣H5预签约（境外）（`v3.global.papay.contracts.h5PreEntrustSign.post`）
 * - 委托代扣JSAPI预签约（境外）（`v3.global.papay.contracts.jsapiPreEntrustSign.post`）
 * - 委托代扣小程序预签约（境外）（`v3.global.papay.contracts.miniprogramPreEntrustSign.post`）
 * - 委托代扣WEB预签约（境外）（`v3.global.papay.contracts.webPreEntrustSign.post`）
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PAPAY.SIGN'
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
   * `PAPAY.SIGN` 枚举值
   */
  event_type: 'PAPAY.SIGN'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商户自定签约协议号，商户侧唯一，限数字、大小写字母 */
  out_contract_code?: string
  /** 公众号或移动应用的AppID（商户在微信申请所得） */
  appid?: string
  /** 商户AppID下的用户唯一标识 */
  openid?: string
  /** 协议解约方式 */
  contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
  /** 委托代扣协议主键，唯一标识协议 */
  contract_id?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 操作时间 */
  operate_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 普通服务商的商户号，由微信支付分配 */
  sp_mchid?: string
  /** 服务商公众号或移动应用的AppID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户公众号或移动应用的AppID */
  sub_appid?: string
  /** 用户OpenID，在服务商AppID下唯一 */
  sp_openid?: string
  /** 用户OpenID，在子商户AppID下唯一 */
  sub_openid?: string
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
  id: 'v3/PAPAY.SIGN',
  protocol: 'v3',
  eventTypes: ['PAPAY.SIGN'],
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

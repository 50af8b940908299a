/** 由webhook/v3/PRODUCT_COUPON_SP.SEND.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 商品券领券通知(PRODUCT_COUPON_SP.SEND)
 *
 * 微信侧已把商品券发给用户，品牌要在自己系统里给他发同样的券，发完再调用确认发放的接口。同一张券以`coupon_code`识别。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 设置商品券事件通知地址（`v3.marketing.partner.productCoupon.notifyConfigs.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015780862)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016435717)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PRODUCT_COUPON_SP.SEND'
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
   * `PRODUCT_COUPON_SP.SEND` 枚举值
   */
  event_type: 'PRODUCT_COUPON_SP.SEND'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 品牌ID */
  brand_id: string
  /** 用户券Code */
  coupon_code: string
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券批次ID */
  stock_id: string
  /** 商品券批次组ID */
  stock_bundle_id?: string
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 事件通知AppID */
  appid: string
  /** 用户OpenID */
  openid: string
  /** 用户UnionID */
  unionid: string
  /** 领券时间 */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {})
  /** 有效期开始时间 */
  valid_begin_time: string
  /** 有效期结束时间 */
  valid_end_time: string
  /** 领券手机号 */
  phone_number?: string
  /** 领券手机区号 */
  country_code?: string
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
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
   * `product_coupon` 枚举值
   */
  original_type: 'product_coupon' | (string & {})
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
  id: 'v3/PRODUCT_COUPON_SP.SEND',
  protocol: 'v3',
  eventTypes: ['PRODUCT_COUPON_SP.SEND'],
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

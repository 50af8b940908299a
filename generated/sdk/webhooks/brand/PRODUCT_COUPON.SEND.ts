/** 由webhook/brand/PRODUCT_COUPON.SEND.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 品牌商品券发券通知(PRODUCT_COUPON.SEND)
 *
 * 用户得到了品牌的一张商品券，无论从哪个渠道发出都会通知。登记好这张券，再调用确认发放接口，券才会生效。
 *
 * - 只用品牌的微信支付公钥验签、品牌API密钥解密；商户的公钥与APIv3密钥都不适用。
 * - 五秒内以2XX答复，否则会重发；同一张券以`coupon_code`与事件类型去重。
 * - 重要的状态再用查询接口核对，不要只靠通知。
 *
 * 调用以下接口后发送：
 *
 * - 设置商品券事件通知地址（品牌）（`brand.marketing.productCoupon.notifyConfigs.post`）
 * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PRODUCT_COUPON.SEND'
  headers: WebhookHeaders
  /** 通知原文。 */
  body: WebhookBody
  /** 通知解密后的内容。 */
  resource: WebhookResource
}

/** 通知的头参数 */
export interface WebhookHeaders {
  /** 数据签名使用的随机串 */
  'Wechatpay-Nonce': string
  /** 品牌的微信支付公钥ID */
  'Wechatpay-Serial': string
  /** 签名串 */
  'Wechatpay-Signature': string
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
   * `PRODUCT_COUPON.SEND` 枚举值
   */
  event_type: 'PRODUCT_COUPON.SEND'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary?: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 用户商品券Code */
  coupon_code: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 用户OpenID */
  openid: string
  /** 用户UnionID */
  unionid?: string
  /** 发券渠道 */
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
  /** 发券请求单号 */
  send_request_no?: string
  /** 领券时间 */
  receive_time?: string
  /** 有效期开始时间 */
  valid_begin_time?: string
  /** 有效期结束时间 */
  valid_end_time?: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

export interface WebhookBodyResource {
  /** 加密前的对象类型 */
  original_type?: string
  /**
   * 对数据进行加密的加密算法
   * `AEAD_AES_256_GCM` 枚举值
   */
  algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /** 数据加密的附加数据 */
  associated_data: string
  /** 加密使用的随机串 */
  nonce: string
  /**
   * 加密后的密文数据
   * 密文（aes-256-gcm，品牌API密钥），内容为`WebhookResource`。
   */
  ciphertext: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'brand/PRODUCT_COUPON.SEND',
  protocol: 'brand',
  eventTypes: ['PRODUCT_COUPON.SEND'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: {
    algorithm: 'aes-256-gcm',
    key: 'brand',
    mediaType: 'application/json',
  },
  reply: {
    statuses: ['20X', '4XX', '5XX'],
    mediaType: 'application/json',
    body: 'optional',
  },
})

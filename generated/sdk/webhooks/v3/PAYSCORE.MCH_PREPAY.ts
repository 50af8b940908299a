/** 由webhook/v3/PAYSCORE.MCH_PREPAY.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 支付分商户预下单通知(PAYSCORE.MCH_PREPAY)
 *
 * 用户想主动付清支付分服务订单，微信支付请从业机构据此下一张收银台订单。金额（分）与回调地址都在密文中，照给定的值下单。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 预下单时，`prepay_req_body`里有的字段必须用它的值，不要自己另填，否则与支付分订单对不上。
 *
 * 调用以下接口后发送：
 *
 * - 创建支付分订单（从业机构）（`v3.payscore.acquiringbank.serviceorder.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012084127)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013194116)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PAYSCORE.MCH_PREPAY'
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
   * `PAYSCORE.MCH_PREPAY` 枚举值
   */
  event_type: 'PAYSCORE.MCH_PREPAY'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 创单时的服务ID */
  service_id: string
  /** 创单时的应用ID */
  appid: string
  /** 创单时的商户号 */
  mchid: string
  /** 创单时所传子商户应用ID */
  sub_appid?: string
  /** 创单时所传子商户号 */
  sub_mchid: string
  /** 创单时所传渠道商商户号 */
  channel_id?: string
  /** 创单时所传商户服务订单号 */
  out_order_no: string
  /** 微信用户在商户AppID下的标识；传sub_appid则改给sub_openid */
  openid?: string
  /** 微信用户在sub_appid下的唯一标识；仅传了sub_appid时返回 */
  sub_openid?: string
  /** 总金额，不小于0的整数，单位为分 */
  total_amount: number
  /**
   * 预下单请求部分输入参数
   * 预下单须取本对象的同名字段值，对象中没有的按实际填写
   */
  prepay_req_body: WebhookResourcePrepayReqBody
  /** 从业机构预下单请求的头部，Base64编码 */
  prepay_req_header_base64?: string
  /** 从业机构预下单请求的包体，Base64编码 */
  prepay_req_body_base64?: string
  /** 从业机构预下单响应的HttpCode */
  prepay_resp_http_code?: number
  /** 从业机构预下单响应的头部，Base64编码 */
  prepay_resp_header_base64?: string
  /** 从业机构预下单响应的包体，Base64编码 */
  prepay_resp_body_base64?: string
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
   * `payscore` 枚举值
   */
  original_type: 'payscore' | (string & {})
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

export interface WebhookResourcePrepayReqBody {
  /** 终端设备号，PC网页或公众号内支付传`WEB` */
  device_info: string
  /** 微信支付分配给收单服务商的ID */
  nonce_str: string
  /** 商品或支付单简要描述 */
  body: string
  /** 附加数据，查询和支付通知原样带回，可携带商户自定义数据 */
  attach?: string
  /** ISO 4217三位币种代码，默认人民币`CNY` */
  fee_type: string
  /** 订单生成时间，`yyyyMMddHHmmss` */
  time_start: string
  /** 订单失效时间，`yyyyMMddHHmmss` */
  time_expire: string
  /** 商品标记，用于代金券或立减优惠 */
  goods_tag?: string
  /** 支付结果通知的回调URL，须外网可访问、不带参数，请用HTTPS */
  notify_url: string
  /**
   * 交易类型
   * `JSAPI`：公众号支付
   * `NATIVE`：扫码支付
   * `App`：App 支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'App' | (string & {})
  /**
   * 指定支付方式
   * `no_credit`：不让用信用卡
   */
  limit_pay: 'no_credit' | (string & {})
  /** 需配合公众平台发票功能使用 */
  need_receipt: boolean
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/PAYSCORE.MCH_PREPAY',
  protocol: 'v3',
  eventTypes: ['PAYSCORE.MCH_PREPAY'],
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

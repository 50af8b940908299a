/** 由webhook/v3/REFUND.CLOSED.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * 退款关闭通知(REFUND.CLOSED)
 *
 * 退款单被关闭时发出，钱没有退给用户。需要再退时，换一个新的商户退款单号重新申请。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 直连商户的通知带`mchid`，服务商的带`sp_mchid`和`sub_mchid`，不会同时出现。用表后的场景区分。
 *
 * 调用以下接口后发送：
 *
 * - 电商平台申请退款（`v3.ecommerce.refunds.apply.post`）
 * - 申请退款（境外）（`v3.global.refunds.post`）
 * - 申请退款（`v3.refund.domestic.refunds.post`）
 * - 境外申请退款（旧版）（`v3.refunds.post`）
 * - BASIC：直连商户的退款，内容里带有**mchid**
 * - PARTNER：服务商的退款，内容里带有**sp_mchid**、**sub_mchid**
 * - INDIVIDUAL：平台收付通的个人收款，内容里带有**individual_auth_id**
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070388)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810605)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791886)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791906)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085921)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421172)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421273)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421356)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421448)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071196)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268885)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587976)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647469)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080241)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085681)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085876)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085802)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012231901)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462126)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462195)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462327)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462586)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080628)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012167494)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012650317)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012166857)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886275)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012086319)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013163616)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012586138)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015252444)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'REFUND.CLOSED'
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
   * `REFUND.CLOSED` 枚举值
   */
  event_type: 'REFUND.CLOSED'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /**
   * 商户号，只用于直连商户
   * 并非每种通知都有此字段。
   */
  mchid?: string
  /**
   * 服务商户号，只用于服务商
   * 并非每种通知都有此字段。
   */
  sp_mchid?: string
  /**
   * 子商户的商户号，只用于服务商
   * 并非每种通知都有此字段。
   */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id: string
  /**
   * 退款状态
   * `SUCCESS`：退款成功
   * `CLOSED`：退款关闭
   * `ABNORMAL`：退款异常
   */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
  /** 退款成功时间，RFC 3339格式，退款成功时才有 */
  success_time?: string
  /** 退款入账账户，写明退到了银行卡、零钱还是商户账户 */
  user_received_account: string
  /** 金额信息 */
  amount: WebhookResourceAmount
  /** 退款出资方，只用于电商平台垫资退款 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
  /**
   * 个人收款方受理授权ID
   * 并非每种通知都有此字段。
   */
  individual_auth_id?: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

/** BASIC：直连商户的退款，内容里带有**mchid** */
export type BasicEvent = WebhookEvent & {
  resource: {
    mchid: string
  }
}

/** PARTNER：服务商的退款，内容里带有**sp_mchid**、**sub_mchid** */
export type PartnerEvent = WebhookEvent & {
  resource: {
    sp_mchid: string
    sub_mchid: string
  }
}

/** INDIVIDUAL：平台收付通的个人收款，内容里带有**individual_auth_id** */
export type IndividualEvent = WebhookEvent & {
  resource: {
    individual_auth_id: string
  }
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `refund` 枚举值
   */
  original_type: 'refund' | (string & {})
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
  /** 订单总金额，单位为分 */
  total: number
  /** 退款金额，单位为分 */
  refund: number
  /** 用户实际支付金额，单位为分 */
  payer_total: number
  /** 退给用户的金额，单位为分，不含优惠券 */
  payer_refund: number
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/REFUND.CLOSED',
  protocol: 'v3',
  eventTypes: ['REFUND.CLOSED'],
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

/**
 * 通知是否属于BASIC。
 *
 * 直连商户的退款，内容里带有**mchid**
 */
export function isBasic(event: WebhookEvent): event is BasicEvent {
  return fitsVariant(event, {
    present: ['/resource/mchid'],
  })
}

/**
 * 通知是否属于PARTNER。
 *
 * 服务商的退款，内容里带有**sp_mchid**、**sub_mchid**
 */
export function isPartner(event: WebhookEvent): event is PartnerEvent {
  return fitsVariant(event, {
    present: ['/resource/sp_mchid', '/resource/sub_mchid'],
  })
}

/**
 * 通知是否属于INDIVIDUAL。
 *
 * 平台收付通的个人收款，内容里带有**individual_auth_id**
 */
export function isIndividual(event: WebhookEvent): event is IndividualEvent {
  return fitsVariant(event, {
    present: ['/resource/individual_auth_id'],
  })
}

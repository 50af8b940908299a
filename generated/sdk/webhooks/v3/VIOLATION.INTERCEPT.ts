/** 由webhook/v3/VIOLATION.INTERCEPT.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 商户平台拦截通知(VIOLATION.INTERCEPT)
 *
 * 子商户的交易被平台拦截，记录推给上级机构。尽快告诉商户影响范围，详情见`punish_description`，风险类型的中文说明在`risk_description`。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 创建商户违规通知回调地址（`v3.merchantRiskManage.violationNotifications.post`）
 * - 修改商户违规通知回调地址（`v3.merchantRiskManage.violationNotifications.put`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'VIOLATION.INTERCEPT'
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
   * `VIOLATION.INTERCEPT` 枚举值
   */
  event_type: 'VIOLATION.INTERCEPT'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 被平台处置的商户的商户号 */
  sub_mchid: string
  /** 子商户公司名称 */
  company_name: string
  /** 违约商户处理通知的唯一标识，可据此去重 */
  record_id: string
  /** 对违约商户的处罚方案，文本而非枚举值；可按指引登录商户平台/商家助手小程序申诉 */
  punish_plan: string
  /** 微信支付对违约商户的处置时间 */
  punish_time: string
  /** 处罚方案的详细说明，含相关影响 */
  punish_description: string
  /** 违约商户的风险类型 */
  risk_type:
    | 'ONE_YUAN_PURCHASES'
    | 'MULTI_LEVEL_DISTRIBUTION_REBATE'
    | 'PROHIBITED_BUSINESS_CATEGORIES'
    | 'CASH_ADVANCE_VIA_CREDIT_CARD'
    | 'INDUCING_USERS_TO_MAKE_PAYMENTS'
    | 'FRAUD'
    | 'MALICIOUS_FAN_COUNT_BOOSTING'
    | 'CROSS_CATEGORY_ACTIVITIES'
    | 'CROSS_CATEGORY_BUSINESS'
    | 'GAMBLING'
    | 'LEWD_CONTENT'
    | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS'
    | 'INVESTMENT'
    | 'TRANSACTION_DISPUTE'
    | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API'
    | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES'
    | 'UNUSUAL_TRANSACTION'
    | 'UNLICENSED_BUSINESS'
    | 'WEALTH_INVESTMENT'
    | 'AFFILIATED_TO_A_VIOLATING_ENTITY'
    | 'INVOLVED_IN_A_JUDICIAL_CASE'
    | 'INCORRECT_INFORMATION_SUBMITTED'
    | 'APPEAL_SUCCESSFUL'
    | 'REPORTED_BY_OTHERS'
    | 'VIOLATING_SMART_CATERING_ACTIVITIES'
    | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID'
    | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API'
    | 'UNUSUAL_REAL_TIME_TRANSACTION'
    | 'UNACCEPTABLE_DOCUMENTS'
    | 'LARGE_AMOUNT_TRANSACTION'
    | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
    | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
    | 'INACTIVE_TRANSACTION'
    | 'OTHER_UNUSUAL_ACTIVITIES'
    | (string & {})
  /** 违约商户风险类型枚举值的中文说明 */
  risk_description: string
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
   * `violation` 枚举值
   */
  original_type: 'violation' | (string & {})
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
  id: 'v3/VIOLATION.INTERCEPT',
  protocol: 'v3',
  eventTypes: ['VIOLATION.INTERCEPT'],
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

/** 由webhook/v3/ENTRUST.RELEASE.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 教育续费通解约成功通知(ENTRUST.RELEASE)
 *
 * 用户解除了教育续费通协议，`contract_information.contract_status`为`DELETE`。停掉后续续费计划，协议以`contract_id`识别。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * `device_information.payer_total`是发起扣款的服务器IP，不是金额，别与`amount.payer_total`混淆。
 *
 * 调用以下接口后发送：
 *
 * - 教育续费通解约（`v3.eduPapay.contracts._contract_id_.delete`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286235)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012160192)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'ENTRUST.RELEASE'
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
   * `ENTRUST.RELEASE` 枚举值
   */
  event_type: 'ENTRUST.RELEASE'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 微信公众平台分配的应用ID，与服务商商户号绑定 */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 附加数据，查询和支付通知原样带回，可携带商户自定义数据 */
  attach?: string
  /** 付款银行标识，字符串形式 */
  bank_type?: string
  /** 支付成功时返回 */
  success_time?: string
  /**
   * 交易状态
   * `SUCCESS`：支付成功
   * `REFUND`：转入退款
   * `ACCEPTED`：已受理，未支付
   * `PAY_FAIL`：支付失败（银行返回失败等原因）
   */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {})
  /** 订单当前状态说明及下一步操作指引 */
  trade_state_description?: string
  /** 支付者 */
  payer?: WebhookResourcePayer
  /** 订单金额信息 */
  amount?: WebhookResourceAmount
  /** 设备信息 */
  device_information?: WebhookResourceDeviceInformation
  /** 优惠详情 */
  promotion_detail?: WebhookResourcePromotionDetail[]
  /** 微信支付分配的商户号 */
  sp_mchid?: string
  /** 子商户号，从属于服务商商户号；直连模式为空 */
  sub_mchid?: string
  /** 微信公众平台分配的应用ID，与子商户号绑定；直连模式为空 */
  sub_appid?: string
  /** 用户在服务商AppID下的OpenID */
  openid?: string
  /** 用户在子商户AppID下的唯一标识，直连模式为空 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: WebhookResourceContractInformation
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

export interface WebhookResourcePayer {
  /** 用户在服务商AppID下的OpenID */
  openid?: string
  /** 用户在子商户AppID下的唯一标识，直连模式为空 */
  sub_openid?: string
}

export interface WebhookResourceAmount {
  /** 订单总金额，整数，单位为分 */
  total: number
  /** 用户实付金额，整数，单位为分 */
  payer_total?: number
  /** 订单折扣 */
  discount_total?: number
  /** ISO 4217三位币种代码，目前仅人民币：`CNY` */
  currency?: string
}

export interface WebhookResourceDeviceInformation {
  /** 商户设备号 */
  device_id?: string
  /** 发起扣款的商户服务器IP */
  payer_total: string
}

export interface WebhookResourcePromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * `GLOBAL`：全场代金券
   * `SINGLE`：单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * `COUPON`：充值型代金券，走结算资金（境外商户：券币种同支付币种）
   * `DISCOUNT`：免充值型优惠券，不走结算资金（境外商户：券币种同标价币种）
   */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 */
  amount?: number
  /** 活动ID，批次ID */
  stock_id?: string
  /** 微信支付商户平台所建优惠的出资额，等于该项优惠总额，单位为分 */
  wechatpay_contribute?: number
  /** 商户自建优惠的出资额，等于该项优惠总额，单位为分 */
  merchant_contribute?: number
  /** 其他出资方出资金额，单位为分 */
  other_contribute?: number
}

export interface WebhookResourceContractInformation {
  /** 用户与某签约模板一次签约的唯一标识 */
  contract_id?: string
  /**
   * 签约状态
   * `ADD`：签约
   * `DELETE`：解约
   */
  contract_status: 'ADD' | 'DELETE' | (string & {})
  /** 签约完成时间 */
  create_time?: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/ENTRUST.RELEASE',
  protocol: 'v3',
  eventTypes: ['ENTRUST.RELEASE'],
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

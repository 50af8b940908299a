/** 由webhook/v3/RECHARGE.FUND_RETURNED.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 收付通充值资金退回通知(RECHARGE.FUND_RETURNED)
 *
 * 银行转账或网银充值的钱被退回付款人，原因在`detail.return_reason`。`detail`的字段随`recharge_channel`而变，一张充值单以`recharge_returned_id`区分每次退回。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 申请二级商户充值（`v3.platsolution.ecommerce.recharges.apply.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012973125)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'RECHARGE.FUND_RETURNED'
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
   * `RECHARGE.FUND_RETURNED` 枚举值
   */
  event_type: 'RECHARGE.FUND_RETURNED'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 充值退回单号 */
  recharge_returned_id: string
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'ONLINE_BANK' | (string & {})
  /**
   * `BANK_TRANSFER` 银行转账充值退回详情
   * `ONLINE_BANK` 网银充值退回详情
   */
  detail?: WebhookResourceDetail | WebhookResourceDetail2
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
   * `recharge` 枚举值
   */
  original_type: 'recharge' | (string & {})
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

export interface WebhookResourceDetail {
  /** 开户银行名称 */
  bank_name: string
  /** 银行卡尾号 */
  bank_card_tail: string
  /** 银行账户名称 */
  bank_account_name?: string
  /** 充值金额，单位为分 */
  amount?: number
  /** 充值币种 */
  currency?: string
  /** 银行附言 */
  memo: string
  /** 退回时间 */
  return_time: string
  /** 退回原因 */
  return_reason: string
}

export interface WebhookResourceDetail2 {
  /** 网银类型 */
  online_bank_type: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
  /** 开户银行名称 */
  bank_name: string
  /** 银行卡尾号 */
  bank_card_tail: string
  /** 银行账户名称 */
  bank_account_name?: string
  /** 充值金额，单位为分 */
  amount?: number
  /** 充值币种 */
  currency?: string
  /** 退回时间 */
  return_time: string
  /** 退回原因 */
  return_reason: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/RECHARGE.FUND_RETURNED',
  protocol: 'v3',
  eventTypes: ['RECHARGE.FUND_RETURNED'],
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

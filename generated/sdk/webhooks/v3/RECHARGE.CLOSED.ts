/** 由webhook/v3/RECHARGE.CLOSED.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 收付通充值关闭通知(RECHARGE.CLOSED)
 *
 * 二级商户的一张充值单被关闭，不会再入账。凭`out_recharge_no`结束本地流程，还要充就换新单号。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 申请二级商户充值（`v3.platsolution.ecommerce.recharges.apply.post`）
 * - 关闭二级商户充值（`v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.close.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'RECHARGE.CLOSED'
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
   * `RECHARGE.CLOSED` 枚举值
   */
  event_type: 'RECHARGE.CLOSED'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: WebhookResourceRechargeAmount
  /** 备注 */
  remark?: string
  /** 银行转账信息 */
  bank_transfer_info?: WebhookResourceBankTransferInfo
  /** 扫码充值信息 */
  qr_recharge_info?: WebhookResourceQrRechargeInfo
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: WebhookResourceOnlineBankRechargeInfo
  /** 受理充值时间 */
  accept_time: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
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

export interface WebhookResourceRechargeAmount {
  /** 总金额，单位为分 */
  amount: number
  /** 货币类型 */
  currency: string
}

export interface WebhookResourceBankTransferInfo {
  /** 转账充值附言 */
  memo: string
  /** 转入的银行流水单号 */
  bill_no: string
  /** 开户银行名称 */
  bank_name: string
  /** 银行卡尾号 */
  bank_card_tail: string
  /** 银行账户名称 */
  bank_account_name: string
}

export interface WebhookResourceQrRechargeInfo {
  /** 员工类型 */
  employee_type?: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {})
  /** 用户openid */
  openid: string
}

export interface WebhookResourceOnlineBankRechargeInfo {
  /** 银行交易订单号 */
  bill_no?: string
  /** 网银充值退回时间 */
  return_time?: string
  /** 网银充值退回原因 */
  return_reason?: string
  /** 开户银行名称 */
  bank_name?: string
  /** 网银类型 */
  online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
  /** 银行卡号后四位 */
  bank_card_tail?: string
  /** 银行账户名称 */
  bank_account_name?: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/RECHARGE.CLOSED',
  protocol: 'v3',
  eventTypes: ['RECHARGE.CLOSED'],
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

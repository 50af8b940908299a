/** 由webhook/v3/MCHWITHDRAW.CHANGE.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * 商户提现状态变更通知(MCHWITHDRAW.CHANGE)
 *
 * 提现成功、失败、退票或关单时送达，平台自己、二级商户、按日终余额三种提现共用这个类型。没有`sp_mchid`的是平台提现，有`total_amount`的是按日终余额提现。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 提现成功之后还可能退票（`REFUND`），账务上要允许状态从成功变为退票。
 *
 * 调用以下接口后发送：
 *
 * - 二级商户余额提现（`v3.ecommerce.fund.withdraw.post`）
 * - 电商平台提现（`v3.merchant.fund.withdraw.post`）
 * - 二级商户按日终余额预约提现（`v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.post`）
 * - PLATFORM：平台预约提现的结果，带有**solution**
 * - SUB_MERCHANT：二级商户预约提现的结果，带有**sub_mchid及amount**
 * - DAY_END：二级商户日终余额预约提现的结果，带有**sub_mchid及total_amount**
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013049135)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'MCHWITHDRAW.CHANGE'
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
   * `MCHWITHDRAW.CHANGE` 枚举值
   */
  event_type: 'MCHWITHDRAW.CHANGE'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 电商平台商户号 */
  sp_mchid?: string
  /**
   * 二级商户号
   * 并非每种通知都有此字段。
   */
  sub_mchid?: string
  /** 提现单状态 */
  status:
    | 'CREATE_SUCCESS'
    | 'SUCCESS'
    | 'FAIL'
    | 'REFUND'
    | 'CLOSE'
    | 'INIT'
    | 'CREATED'
    | 'PROCESSING'
    | 'FINISHED'
    | 'ABNORMAL'
    | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /**
   * 提现金额，单位为分
   * 并非每种通知都有此字段。
   */
  amount?: number
  /**
   * 提现金额，单位为分，日终余额提现才有
   * 并非每种通知都有此字段。
   */
  total_amount?: number
  /** 提现成功金额，单位为分 */
  success_amount?: number
  /** 提现失败金额，单位为分 */
  fail_amount?: number
  /** 提现退票金额，单位为分 */
  refund_amount?: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /**
   * 提现失败解决方案
   * 并非每种通知都有此字段。
   */
  solution?: string
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

/** PLATFORM：平台预约提现的结果，带有**solution** */
export type PlatformEvent = WebhookEvent & {
  resource: {
    solution: string
  }
}

/** SUB_MERCHANT：二级商户预约提现的结果，带有**sub_mchid及amount** */
export type SubMerchantEvent = WebhookEvent & {
  resource: {
    sub_mchid: string
    amount: number
  }
}

/** DAY_END：二级商户日终余额预约提现的结果，带有**sub_mchid及total_amount** */
export type DayEndEvent = WebhookEvent & {
  resource: {
    sub_mchid: string
    total_amount: number
  }
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `mch_withdraw` 枚举值
   */
  original_type: 'mch_withdraw' | (string & {})
  /**
   * 对数据进行加密的加密算法
   * `AEAD_AES_256_GCM` 枚举值
   */
  algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /**
   * 数据加密的附加数据
   * `mch_withdraw` 枚举值
   */
  associated_data?: 'mch_withdraw' | (string & {})
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
  id: 'v3/MCHWITHDRAW.CHANGE',
  protocol: 'v3',
  eventTypes: ['MCHWITHDRAW.CHANGE'],
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
 * 通知是否属于PLATFORM。
 *
 * 平台预约提现的结果，带有**solution**
 */
export function isPlatform(event: WebhookEvent): event is PlatformEvent {
  return fitsVariant(event, {
    present: ['/resource/solution'],
  })
}

/**
 * 通知是否属于SUB_MERCHANT。
 *
 * 二级商户预约提现的结果，带有**sub_mchid及amount**
 */
export function isSubMerchant(event: WebhookEvent): event is SubMerchantEvent {
  return fitsVariant(event, {
    present: ['/resource/sub_mchid', '/resource/amount'],
  })
}

/**
 * 通知是否属于DAY_END。
 *
 * 二级商户日终余额预约提现的结果，带有**sub_mchid及total_amount**
 */
export function isDayEnd(event: WebhookEvent): event is DayEndEvent {
  return fitsVariant(event, {
    present: ['/resource/sub_mchid', '/resource/total_amount'],
  })
}

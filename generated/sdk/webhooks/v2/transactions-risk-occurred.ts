/** Generated from webhook/v2/transactions-risk-occurred.md. Changes are lost: edit the page. */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 事中风险交易通知
 *
 * 微信支付把疑似高风险诈骗的订单推给银行服务商，便于及时处置。风险级别看`risk_level`，涉及的单号在`transaction_id_list`里，它是JSON字符串。
 *
 * - 同一个通知可能到达多次：以事件单号去重，处理过的直接答复成功。
 * - 先验签，再使用内容。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * Sent after:
 *
 * - 设置风险通知回调链接 (`v2.mchrisk.setmchriskcallback.post`)
 *
 * Checked before it is handed over: the sign, the fields that are required, the values that make it this event, and that no value can be cut into other fields. It bears no time and can come again: compare the numbers and the amount with your own records.
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986354)
 */
export interface WebhookEvent {
  /** Tells the events of the protocol apart. */
  event_type: 'transactions-risk-occurred'
  headers: WebhookHeaders
  /** The notice as it arrived. */
  body: WebhookBody
  /** The same as `body`. */
  resource: WebhookBody
}

/** 通知的头参数 */
export interface WebhookHeaders {
  /** 通知的唯一标识 */
  'Request-ID': string
  /** `text/xml` */
  'Content-Type': 'text/xml' | (string & {})
}

/** 通知的`XML`数据结构 */
export interface WebhookBody {
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 事件单号 */
  event_code: string
  /**
   * 风险级别
   * `LOW` | `MEDIUM` | `HIGH` 枚举值之一
   */
  risk_level: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {})
  /** 风险描述 */
  risk_level_desc: string
  /** 有风险交易的服务商号 */
  mch_id: string
  /** 有风险交易的商户号 */
  sub_mch_id: string
  /**
   * 有风险的微信支付订单号，`JSON`数组
   * Arrives as JSON text and is decoded.
   */
  transaction_id_list: WebhookBodyTransactionIdList
}

/** 应答的`XML`数据结构 */
export interface WebhookReply {
  /**
   * 业务处理状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code?: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  return_msg?: string
}

export interface WebhookBodyTransactionIdList {
  /** 微信订单号列表 */
  data: WebhookBodyTransactionIdListData
}

export interface WebhookBodyTransactionIdListData {
  /** 微信订单号 */
  transaction_id: string[]
}

/** What the receiver of the notice needs to know to open and to answer it. */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v2/transactions-risk-occurred',
  protocol: 'v2',
  eventTypes: ['transactions-risk-occurred'],
  mediaType: 'application/xml',
  notice: {
    required: [
      'return_code',
      'sign_type',
      'sign',
      'nonce_str',
      'event_code',
      'risk_level',
      'risk_level_desc',
      'mch_id',
      'sub_mch_id',
      'transaction_id_list',
    ],
    optional: ['return_msg'],
    values: {
      sign_type: ['HMAC-SHA256'],
    },
  },
  bodyFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/transaction_id_list'],
      },
    ],
  },
  reply: {
    statuses: [],
    mediaType: 'application/xml',
    body: 'optional',
  },
})

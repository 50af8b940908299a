/** 由webhook/v2/transactions-risk-occurred.md生成。请修改该页面，直接改此文件会丢失。 */
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
 * 调用以下接口后发送：
 *
 * - 设置风险通知回调链接（`v2.mchrisk.setmchriskcallback.post`）
 *
 * 交给程序之前已检查：签名、必填字段、本事件特有的取值，且没有值能被拆成别的字段。通知不带时间，可能重复到达：请与自己的记录核对单号和金额。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986354)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'transactions-risk-occurred'
  headers: WebhookHeaders
  /** 通知原文。 */
  body: WebhookBody
  /** 与`body`相同。 */
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
  /** 返回状态码 */
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
  /** 风险级别 */
  risk_level: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {})
  /** 风险描述 */
  risk_level_desc: string
  /** 有风险交易的服务商号 */
  mch_id: string
  /** 有风险交易的商户号 */
  sub_mch_id: string
  /**
   * 有风险的微信支付订单号，`JSON`数组
   * 收到的是JSON文本，已解析为数据。
   */
  transaction_id_list: WebhookBodyTransactionIdList
}

/** 应答的`XML`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  return_msg?: string | undefined
}

export interface WebhookBodyTransactionIdList {
  /** 微信订单号列表 */
  data: WebhookBodyTransactionIdListData
}

export interface WebhookBodyTransactionIdListData {
  /** 微信订单号 */
  transaction_id: string[]
}

/** 通知的描述，接收方据此解密和应答。 */
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

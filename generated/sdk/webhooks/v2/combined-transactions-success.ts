/** 由webhook/v2/combined-transactions-success.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 合单支付通知（旧版）
 *
 * 合单付款成功后，只发给发起合单的一方，即`combine_appid`所属的商户。`sub_order_list`是JSON字符串，解析后逐个子单核对金额再入账。
 *
 * `2021-09-01`起停止开放，合单的新通知见[这里](/webhook/v3/TRANSACTION.SUCCESS#COMBINE)，本页供查阅旧代码。
 *
 * - 同一个通知可能到达多次：以合单商户订单号去重，处理过的直接答复成功。
 * - 先验签，再使用内容。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 合单下单（旧版）（`v2.pay.combinedorder.post`）
 *
 * 交给程序之前已检查：签名、必填字段、本事件特有的取值，且没有值能被拆成别的字段。通知不带时间，可能重复到达：请与自己的记录核对单号和金额。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'combined-transactions-success'
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
  return_code: string
  /** 返回信息 */
  return_msg?: string
  /** 合单APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 设备号 */
  device_info?: string
  /** 合单用户标识 */
  combine_openid?: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type: string
  /** 业务结果 */
  result_code: string
  /** 业务信息 */
  result_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误信息 */
  err_code_des?: string
  /**
   * `JSON` 序列化的子订单集合
   * 收到的是JSON文本，已解析为数据。
   */
  sub_order_list: WebhookBodySubOrderList
}

/** 应答的`XML`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  return_msg?: string | undefined
}

export interface WebhookBodySubOrderList {
  /** 子订单数 */
  order_num: number
  /** 子订单列表 */
  order_list: WebhookBodySubOrderListOrderList[]
}

export interface WebhookBodySubOrderListOrderList {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 用户标识 */
  openid: string
  /** 标价金额，单位为分 */
  total_fee: number
  /** 现金支付金额，单位为分 */
  cash_fee: number
  /** 微信订单号 */
  transaction_id: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间，格式为yyyyMMddHHmmss */
  time_end: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v2/combined-transactions-success',
  protocol: 'v2',
  eventTypes: ['combined-transactions-success'],
  mediaType: 'application/xml',
  notice: {
    required: [
      'return_code',
      'combine_appid',
      'combine_mch_id',
      'nonce_str',
      'combine_out_trade_no',
      'trade_type',
      'sign',
      'sign_type',
      'result_code',
      'sub_order_list',
    ],
    optional: [
      'return_msg',
      'device_info',
      'combine_openid',
      'bank_type',
      'result_msg',
      'err_code',
      'err_code_des',
    ],
  },
  bodyFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/sub_order_list'],
      },
    ],
  },
  reply: {
    statuses: [],
    mediaType: 'application/xml',
    body: 'optional',
  },
})

/** 由webhook/v2/refund-processed.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * 退款结果通知
 *
 * 退款有了结果之后发到申请退款时填的通知地址，报文是XML，退款的内容在密文里。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：按退款单的状态判断，处理过的直接答复成功。
 * - 这个通知没有签名，密文的加密方式（AES-ECB）也不防篡改：两个通知的密文分组可以互换，能解开不等于内容属实。先调用查询退款接口核实，再按查询结果处理。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 成员名`refund_recv_accout`是接口原样的拼写。
 *
 * 调用以下接口后发送：
 *
 * - 申请退款（V2）（`v2.secapi.pay.refund.post`）
 * - 申请退款（支持单品）（`v2.secapi.pay.refundv2.post`）
 * - PARTNER：服务商代子商户收款的退款，内容里带有**sub_appid**、**sub_mch_id**
 *
 * 通知没有签名，加密方式（AES-ECB）也无法发现篡改：请先查询，再据此处理。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940955)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935223)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937201)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939959)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939475)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941681)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985425)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987569)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941745)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011936652)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989265)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984153)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4012297550)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984440)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989912)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988218)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634915)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634966)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635000)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635254)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636494)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636617)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'refund-processed'
  headers: WebhookHeaders
  /** 通知原文。 */
  body: WebhookBody
  /** 通知解密后的内容。 */
  resource: WebhookResource
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
  /** 公众账号ID */
  appid: string
  /** 退款的商户号 */
  mch_id: string
  /**
   * 子商户应用ID
   * 并非每种通知都有此字段。
   */
  sub_appid?: string
  /**
   * 子商户号
   * 并非每种通知都有此字段。
   */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /**
   * 加密信息
   * 密文（aes-256-ecb，APIv2密钥），内容为`WebhookResource`。
   */
  req_info: string
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 订单金额，单位为分 */
  total_fee: string
  /** 应结订单金额，单位为分 */
  settlement_total_fee?: string
  /** 申请退款金额，单位为分 */
  refund_fee: string
  /** 退款金额，单位为分，不含免充值券 */
  settlement_refund_fee?: string
  /**
   * 退款状态
   * `SUCCESS`：退款成功
   * `CHANGE`：退款异常
   * `REFUNDCLOSE`：退款关闭
   */
  refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {})
  /** 退款成功时间，格式为`yyyy-MM-dd HH:mm:ss` */
  success_time?: string
  /** 退款入账账户 */
  refund_recv_accout?: string
  /**
   * 退款资金来源
   * `REFUND_SOURCE_RECHARGE_FUNDS`：可用余额
   * `REFUND_SOURCE_UNSETTLED_FUNDS`：未结算资金
   */
  refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS' | 'REFUND_SOURCE_UNSETTLED_FUNDS' | (string & {})
  /**
   * 退款发起来源
   * `API`：接口
   * `VENDOR_PLATFORM`：商户平台
   */
  refund_request_source?: 'API' | 'VENDOR_PLATFORM' | (string & {})
  /** 现金退款金额，单位为分 */
  cash_refund_fee?: string
}

/** 应答的`XML`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  return_msg?: string | undefined
}

/** PARTNER：服务商代子商户收款的退款，内容里带有**sub_appid**、**sub_mch_id** */
export type PartnerEvent = WebhookEvent & {
  body: {
    sub_appid: string
    sub_mch_id: string
  }
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v2/refund-processed',
  protocol: 'v2',
  eventTypes: ['refund-processed'],
  mediaType: 'application/xml',
  notice: {
    required: ['return_code', 'appid', 'mch_id', 'nonce_str', 'req_info'],
    optional: ['return_msg', 'sub_appid', 'sub_mch_id'],
  },
  ciphertext: '/req_info',
  encryption: {
    algorithm: 'aes-256-ecb',
    key: 'apiv2',
    mediaType: 'application/xml',
  },
  reply: {
    statuses: [],
    mediaType: 'application/xml',
    body: 'optional',
  },
})

/**
 * 通知是否属于PARTNER。
 *
 * 服务商代子商户收款的退款，内容里带有**sub_appid**、**sub_mch_id**
 */
export function isPartner(event: WebhookEvent): event is PartnerEvent {
  return fitsVariant(event, {
    present: ['/body/sub_appid', '/body/sub_mch_id'],
  })
}

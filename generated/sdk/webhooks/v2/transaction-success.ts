/** 由webhook/v2/transaction-success.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * 支付成功通知
 *
 * 用户付款成功后发到下单时填的通知地址，报文是XML。核对签名和金额之后再改订单状态。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：按订单的状态判断，处理过的直接答复成功。
 * - 先验签，再使用内容，并核对金额与自己的订单一致。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * `trade_state`只有委托代扣的通知才有，`sub_appid`只有下单时传过才有；先看`return_code`与`result_code`，再核对订单号和金额。
 *
 * 调用以下接口后发送：
 *
 * - 支付中签约（`v2.pay.contractorder.post`）
 * - 委托代扣申请扣款（`v2.pay.pappayapply.post`）
 * - 委托代扣申请扣款（服务商）（`v2.pay.partner.pappayapply.post`）
 * - 统一下单（V2）（`v2.pay.unifiedorder.post`）
 * - BASIC：普通支付：只在成功时通知，即**result_code=SUCCESS**
 * - PARTNER：服务商代子商户收款，内容里带有**sub_mch_id**
 * - PAP：委托代扣扣款，内容里带有**contract_id**、**trade_state**
 *
 * 交给程序之前已检查：签名、必填字段、本事件特有的取值，且没有值能被拆成别的字段。通知不带时间，可能重复到达：请与自己的记录核对单号和金额。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935221)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937152)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937248)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011938508)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941607)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985057)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985480)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011936650)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989262)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941679)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941306)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984334)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989906)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988207)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984263)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634962)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634999)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635250)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636492)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636612)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987465)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985484)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989913)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988376)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'transaction-success'
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
  /** 代金券类型，`$n`从0开始 */
  [key: `coupon_type_${number}`]: string
  /** 代金券ID，`$n`从0开始 */
  [key: `coupon_id_${number}`]: string
  /** 单个代金券支付金额，单位为分，`$n`从0开始 */
  [key: `coupon_fee_${number}`]: string
  /** 公众平台APPID */
  appid: string
  /** 商家数据包 */
  attach?: string
  /** 付款银行 */
  bank_type: string
  /** 货币种类 */
  fee_type?: string
  /** 是否关注公众账号 */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 商户号 */
  mch_id: string
  /**
   * 子商户号
   * 并非每种通知都有此字段。
   */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str: string
  /** 用户标识 */
  openid: string
  /** 用户在子商户应用下的标识 */
  sub_openid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign: string
  /** 支付完成时间，格式为`yyyyMMddHHmmss` */
  time_end?: string
  /** 标价金额，单位为分 */
  total_fee: string
  /** 应结订单金额，单位为分，用了免充值券才有 */
  settlement_total_fee?: string
  /** 现金支付金额，单位为分 */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 总代金券金额，单位为分 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {})
  /** 微信支付订单号 */
  transaction_id: string
  /**
   * 委托代扣协议id
   * 并非每种通知都有此字段。
   */
  contract_id?: string
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {})
  /**
   * 交易状态
   * 并非每种通知都有此字段。
   */
  trade_state?: 'SUCCESS' | 'PAY_FAIL' | (string & {})
}

/** 应答的`XML`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  return_msg?: string | undefined
}

/** BASIC：普通支付：只在成功时通知，即**result_code=SUCCESS** */
export type BasicEvent = WebhookEvent & {
  body: {
    result_code: 'SUCCESS'
  }
  resource: {
    result_code: 'SUCCESS'
  }
}

/** PARTNER：服务商代子商户收款，内容里带有**sub_mch_id** */
export type PartnerEvent = WebhookEvent & {
  body: {
    sub_mch_id: string
  }
  resource: {
    sub_mch_id: string
  }
}

/** PAP：委托代扣扣款，内容里带有**contract_id**、**trade_state** */
export type PapEvent = WebhookEvent & {
  body: {
    contract_id: string
    trade_state: 'SUCCESS' | 'PAY_FAIL' | (string & {})
  }
  resource: {
    contract_id: string
    trade_state: 'SUCCESS' | 'PAY_FAIL' | (string & {})
  }
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v2/transaction-success',
  protocol: 'v2',
  eventTypes: ['transaction-success'],
  mediaType: 'application/xml',
  notice: {
    required: [
      'appid',
      'bank_type',
      'mch_id',
      'nonce_str',
      'openid',
      'out_trade_no',
      'result_code',
      'return_code',
      'sign',
      'total_fee',
      'trade_type',
      'transaction_id',
    ],
    optional: [
      'attach',
      'fee_type',
      'is_subscribe',
      'sub_mch_id',
      'sub_appid',
      'sub_openid',
      'time_end',
      'settlement_total_fee',
      'cash_fee',
      'cash_fee_type',
      'coupon_fee',
      'coupon_count',
      'coupon_type_$n',
      'coupon_id_$n',
      'coupon_fee_$n',
      'contract_id',
      'user_repaid',
      'trade_state',
    ],
    values: {
      result_code: ['SUCCESS', 'FAIL'],
      trade_state: ['SUCCESS', 'PAY_FAIL'],
    },
  },
  bodyFields: {
    numbered: ['/coupon_type_$n', '/coupon_id_$n', '/coupon_fee_$n'],
  },
  reply: {
    statuses: [],
    mediaType: 'application/xml',
    body: 'optional',
  },
})

/**
 * 通知是否属于BASIC。
 *
 * 普通支付：只在成功时通知，即**result_code=SUCCESS**
 */
export function isBasic(event: WebhookEvent): event is BasicEvent {
  return fitsVariant(event, {
    equal: {
      '/resource/result_code': ['SUCCESS'],
    },
  })
}

/**
 * 通知是否属于PARTNER。
 *
 * 服务商代子商户收款，内容里带有**sub_mch_id**
 */
export function isPartner(event: WebhookEvent): event is PartnerEvent {
  return fitsVariant(event, {
    present: ['/resource/sub_mch_id'],
  })
}

/**
 * 通知是否属于PAP。
 *
 * 委托代扣扣款，内容里带有**contract_id**、**trade_state**
 */
export function isPap(event: WebhookEvent): event is PapEvent {
  return fitsVariant(event, {
    present: ['/resource/contract_id', '/resource/trade_state'],
  })
}

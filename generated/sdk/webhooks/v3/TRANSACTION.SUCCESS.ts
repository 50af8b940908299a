/** Generated from webhook/v3/TRANSACTION.SUCCESS.md. Changes are lost: edit the page. */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * 支付成功通知(TRANSACTION.SUCCESS)
 *
 * 用户付款成功后发出。按订单号找到订单，核对金额和商户号，再改订单状态；合单、服务商等场景共用这个事件，用下面列出的成员区分。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 本表照官方汇总页，把各种场景的成员写在一张表里，必填标记只对各自的场景成立，例如直连商户的通知没有`sp_mchid`。
 * 普通支付另有表中未列的成员，如`mchid`、`trade_type`、`trade_state_desc`和`amount.total`；合单通知的`sub_orders`与`combine_payer_info`在最外层。以收到的内容为准。
 * - BASIC: 普通支付：只在成功时通知，即**trade_state=SUCCESS**
 * - PARTNER: 服务商代子商户收款，内容里带有**sp_mchid及sub_mchid**
 * - COMBINE: 合单支付，内容里带有**combine_mchid**
 * - PARKING: 停车服务扣费，即**trade_scene=PARKING**
 * - INSURANCE_ENTRUST: 保险委托代扣，即**trade_type=PAP**
 * - PROFITSHARING: 分账动账，即**original_type=profitsharing**
 * - GLOBAL: 跨境支付，金额里带有**exchange_rate**
 * - INDIVIDUAL: 平台收付通的个人收款，内容里带有**individual_auth_id**
 * - 微信分付里用户选了商户贴息，内容里带有**installment_info**
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070368)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791836)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791882)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791902)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012158598)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421143)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421231)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421336)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421407)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012166360)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012165150)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286273)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286313)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289459)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013392770)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085146)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080237)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085680)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085875)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085801)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231898)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462105)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462175)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462250)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462574)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167493)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602261)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166543)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886152)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086059)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012090195)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012237246)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012155283)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586136)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085573)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194298)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160382)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012505528)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354543)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354579)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354607)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096450)
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354798)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124358)
 */
export interface WebhookEvent {
  /** Tells the events of the protocol apart. */
  event_type: 'TRANSACTION.SUCCESS'
  headers: WebhookHeaders
  /** The notice as it arrived. */
  body: WebhookBody
  /** The decrypted content of the notice. */
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
   * `TRANSACTION.SUCCESS` 枚举值
   */
  event_type: 'TRANSACTION.SUCCESS'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** What the encrypted string holds. */
export interface WebhookResource {
  /**
   * 服务商户号
   * Not every variant of the notice has it.
   */
  sp_mchid?: string
  /**
   * 子商户的商户号
   * Not every variant of the notice has it.
   */
  sub_mchid?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信分账/回退单号，只用于分账动账 */
  order_id: string
  /** 商户分账/回退单号，只用于分账动账 */
  out_order_no: string
  /** 分账接收方，只用于分账动账 */
  receiver: WebhookResourceReceiver
  /** 支付完成时间 */
  success_time: string
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费服务描述，只用于停车服务 */
  description: string
  /** 订单创建时间 */
  create_time: string
  /**
   * 交易状态
   * `SUCCESS`：支付成功
   * `ACCEPT`：已接收，等待扣款
   * `PAY_FAIL`：支付失败
   * `REFUND`：转入退款
   */
  trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 付款银行 */
  bank_type?: string
  /** 附加数据，下单时填的原样返回 */
  attach?: string
  /**
   * 用户是否已还款，只在先垫付时有意义
   * `Y`：用户已还款
   * `N`：用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 交易场景，`PARKING`为车场停车 */
  trade_scene: string
  /** 停车场景信息 */
  parking_info?: WebhookResourceParkingInfo
  /** 支付者信息 */
  payer?: WebhookResourcePayer
  /** 订单金额信息 */
  amount: WebhookResourceAmount
  /** 优惠功能信息 */
  promotion_detail?: WebhookResourcePromotionDetail[]
  /** 子商户应用ID */
  sub_appid: string
  /** 合单发起方的应用ID */
  combine_appid?: string
  /**
   * 合单发起方的商户号
   * Not every variant of the notice has it.
   */
  combine_mchid?: string
  /** 合单商户订单号 */
  combine_out_trade_no?: string
  /** 合单的微信支付订单号 */
  combine_transaction_id?: string
  /** 支付场景信息 */
  scene_info?: WebhookResourceSceneInfo
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /**
   * 业务处理状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  code?: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string
}

/** BASIC: 普通支付：只在成功时通知，即**trade_state=SUCCESS** */
export type BasicEvent = WebhookEvent & {
  resource: {
    trade_state: 'SUCCESS'
  }
}

/** PARTNER: 服务商代子商户收款，内容里带有**sp_mchid及sub_mchid** */
export type PartnerEvent = WebhookEvent & {
  resource: {
    sp_mchid: string
    sub_mchid: string
  }
}

/** COMBINE: 合单支付，内容里带有**combine_mchid** */
export type CombineEvent = WebhookEvent & {
  resource: {
    combine_mchid: string
  }
}

/** PARKING: 停车服务扣费，即**trade_scene=PARKING** */
export type ParkingEvent = WebhookEvent & {
  resource: {
    trade_scene: 'PARKING'
  }
}

/** INSURANCE_ENTRUST: 保险委托代扣，即**trade_type=PAP** */
export type InsuranceEntrustEvent = WebhookEvent & {
  resource: {
    scene_info: {
      sub_orders: {
        trade_type: 'PAP'
      }
    }
  }
}

/** PROFITSHARING: 分账动账，即**original_type=profitsharing** */
export type ProfitsharingEvent = WebhookEvent & {
  body: {
    resource: {
      original_type: 'profitsharing'
    }
  }
}

/** GLOBAL: 跨境支付，金额里带有**exchange_rate** */
export type GlobalEvent = WebhookEvent & {
  resource: {
    amount: {
      exchange_rate: WebhookResourceAmountExchangeRate
    }
  }
}

/** INDIVIDUAL: 平台收付通的个人收款，内容里带有**individual_auth_id** */
export type IndividualEvent = WebhookEvent & {
  resource: {
    scene_info: {
      sub_orders: {
        individual_auth_id: string
      }
    }
  }
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `transaction` | `profitsharing` 枚举值之一
   */
  original_type: 'transaction' | 'profitsharing' | (string & {})
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
   * Encrypted (aes-256-gcm, apiv3 key); it holds `WebhookResource`.
   */
  ciphertext: string
}

export interface WebhookResourceReceiver {
  /**
   * 分账接收方的类型
   * `MERCHANT_ID` | `PERSONAL_OPENID` 枚举值之一
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 分账接收方的账号：商户号，或个人的OpenID */
  account: string
  /** 分账动账金额，单位为分 */
  amount: number
  /** 分账/回退描述 */
  description: string
}

export interface WebhookResourceParkingInfo {
  /** 停车入场ID */
  parking_id: string
  /** 车牌号，不含特殊字符 */
  plate_number: string
  /**
   * 车牌颜色
   * `BLUE` | `GREEN` | `YELLOW` | `BLACK` | `WHITE` | `LIMEGREEN` 枚举值之一
   */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 用户入场时间 */
  start_time: string
  /** 用户出场时间 */
  end_time: string
  /** 停车场名称 */
  parking_name: string
  /** 计费时长，单位为秒 */
  charging_duration: number
  /** 停车场设备ID */
  device_id: string
}

export interface WebhookResourcePayer {
  /** 用户在服务商应用下的标识 */
  openid: string
  /** 用户在子商户应用下的标识 */
  sub_openid?: string
}

export interface WebhookResourceAmount {
  /** 标价币种，如`CNY` */
  currency?: string
  /** 用户实际支付金额，单位为分 */
  payer_total?: number
  /** 用户支付币种 */
  payer_currency?: string
  /**
   * 汇率信息
   * Not every variant of the notice has it.
   */
  exchange_rate?: WebhookResourceAmountExchangeRate
}

export interface WebhookResourceAmountExchangeRate {
  /** 汇率类型 */
  type?: string
  /** 汇率值 */
  rate?: number
}

export interface WebhookResourcePromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
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
   * `CASH`：充值型代金券
   * `NOCASH`：免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 商户后台配置的批次ID */
  activity_id?: string
  /**
   * 优惠币种
   * `CNY` 枚举值
   */
  currency?: 'CNY' | (string & {})
}

export interface WebhookResourceSceneInfo {
  /** 终端设备号 */
  device_id: string
  /** 子单列表 */
  sub_orders?: WebhookResourceSceneInfoSubOrders
  /** 支付者信息 */
  combine_payer_info?: WebhookResourceSceneInfoCombinePayerInfo
  /** 商户贴息信息，只用于微信分付 */
  installment_info?: WebhookResourceSceneInfoInstallmentInfo
}

export interface WebhookResourceSceneInfoSubOrders {
  /** 子单发起商户号 */
  mchid: string
  /**
   * 个人收款方受理授权ID
   * Not every variant of the notice has it.
   */
  individual_auth_id?: string
  /** 个人收款方平台昵称 */
  individual_name?: string
  /** 交易类型 */
  trade_type?: string
  /**
   * 交易状态
   * `SUCCESS` | `REFUND` | `NOTPAY` | `CLOSED` | `REVOKED` | `USERPAYING` | `PAYERROR` | `ACCEPT` 枚举值之一
   */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 附加数据，下单时填的原样返回 */
  attach?: string
  /** 订单金额 */
  amount?: WebhookResourceSceneInfoSubOrdersAmount
  /** 支付完成时间 */
  success_time?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 子单商户订单号 */
  out_trade_no: string
}

export interface WebhookResourceSceneInfoSubOrdersAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /** 现金支付金额，单位为分 */
  payer_amount: number
  /** 标价币种 */
  currency: string
  /** 现金支付币种 */
  payer_currency: string
  /** 结算汇率 */
  settlement_rate?: number
}

export interface WebhookResourceSceneInfoCombinePayerInfo {
  /** 用户标识 */
  openid: string
}

export interface WebhookResourceSceneInfoInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户选择的分期期数 */
  selected_installment_number: number
}

/** What the receiver of the notice needs to know to open and to answer it. */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/TRANSACTION.SUCCESS',
  protocol: 'v3',
  eventTypes: ['TRANSACTION.SUCCESS'],
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
 * Whether the notice is of the variant BASIC.
 *
 * 普通支付：只在成功时通知，即**trade_state=SUCCESS**
 */
export function isBasic(event: WebhookEvent): event is BasicEvent {
  return fitsVariant(event, {
    equal: {
      '/resource/trade_state': ['SUCCESS'],
    },
  })
}

/**
 * Whether the notice is of the variant PARTNER.
 *
 * 服务商代子商户收款，内容里带有**sp_mchid及sub_mchid**
 */
export function isPartner(event: WebhookEvent): event is PartnerEvent {
  return fitsVariant(event, {
    present: ['/resource/sp_mchid', '/resource/sub_mchid'],
  })
}

/**
 * Whether the notice is of the variant COMBINE.
 *
 * 合单支付，内容里带有**combine_mchid**
 */
export function isCombine(event: WebhookEvent): event is CombineEvent {
  return fitsVariant(event, {
    present: ['/resource/combine_mchid'],
  })
}

/**
 * Whether the notice is of the variant PARKING.
 *
 * 停车服务扣费，即**trade_scene=PARKING**
 */
export function isParking(event: WebhookEvent): event is ParkingEvent {
  return fitsVariant(event, {
    equal: {
      '/resource/trade_scene': ['PARKING'],
    },
  })
}

/**
 * Whether the notice is of the variant INSURANCE_ENTRUST.
 *
 * 保险委托代扣，即**trade_type=PAP**
 */
export function isInsuranceEntrust(event: WebhookEvent): event is InsuranceEntrustEvent {
  return fitsVariant(event, {
    equal: {
      '/resource/scene_info/sub_orders/trade_type': ['PAP'],
    },
  })
}

/**
 * Whether the notice is of the variant PROFITSHARING.
 *
 * 分账动账，即**original_type=profitsharing**
 */
export function isProfitsharing(event: WebhookEvent): event is ProfitsharingEvent {
  return fitsVariant(event, {
    equal: {
      '/body/resource/original_type': ['profitsharing'],
    },
  })
}

/**
 * Whether the notice is of the variant GLOBAL.
 *
 * 跨境支付，金额里带有**exchange_rate**
 */
export function isGlobal(event: WebhookEvent): event is GlobalEvent {
  return fitsVariant(event, {
    present: ['/resource/amount/exchange_rate'],
  })
}

/**
 * Whether the notice is of the variant INDIVIDUAL.
 *
 * 平台收付通的个人收款，内容里带有**individual_auth_id**
 */
export function isIndividual(event: WebhookEvent): event is IndividualEvent {
  return fitsVariant(event, {
    present: ['/resource/scene_info/sub_orders/individual_auth_id'],
  })
}

/** 由webhook/v3/TRANSACTION.SUCCESS.md生成。请修改该页面，直接改此文件会丢失。 */
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
 * 各种场景的成员在一张表里：只有所有场景都有的才标必填，先用表后的场景把通知认出来，再取该场景的成员。
 * 直连商户、服务商、合单、停车等共用这个事件：只有都带的成员必有，其余用表后的场景区分；`sub_orders`只属于合单。
 *
 * 调用以下接口后发送：
 *
 * - 合单APP下单（`v3.combineTransactions.app.post`）
 * - 合单H5下单（`v3.combineTransactions.h5.post`）
 * - 合单JSAPI下单（`v3.combineTransactions.jsapi.post`）
 * - 个人收款小程序下单（`v3.combineTransactions.miniprogram.post`）
 * - 合单Native下单（`v3.combineTransactions.native.post`）
 * - 教育续费通扣款（`v3.eduPapay.transactions.post`）
 * - 委托代扣申请扣款（境外）（`v3.global.papay.transactions.post`）
 * - APP支付下单（境外）（`v3.global.transactions.app.post`）
 * - JSAPI支付下单（境外）（`v3.global.transactions.jsapi.post`）
 * - H5支付下单（境外）（`v3.global.transactions.mweb.post`）
 * - Native支付下单（境外）（`v3.global.transactions.native.post`）
 * - 保险自动续费受理扣款（`v3.papay.insurancePay.transactions.apply.post`）
 * - 保险商户App预签约（`v3.papay.insuranceSign.contracts.preEntrustSign.app.post`）
 * - 保险商户H5预签约（`v3.papay.insuranceSign.contracts.preEntrustSign.h5.post`）
 * - 保险商户JSAPI预签约（`v3.papay.insuranceSign.contracts.preEntrustSign.jsapi.post`）
 * - 保险商户小程序预签约（`v3.papay.insuranceSign.contracts.preEntrustSign.miniProgram.post`）
 * - 鸿蒙代扣受理扣款（`v3.papay.pay.harmony.transactions.apply.post`）
 * - 委托代扣受理扣款（服务商）（`v3.papay.pay.partner.transactions.apply.post`）
 * - 委托代扣受理扣款（`v3.papay.pay.transactions.apply.post`）
 * - APP下单并签约（服务商）（`v3.pay.partner.transactions.appWithContract.post`）
 * - APP下单（服务商）（`v3.pay.partner.transactions.app.post`）
 * - H5下单（服务商）（`v3.pay.partner.transactions.h5.post`）
 * - JSAPI下单并授权或签约（服务商）（`v3.pay.partner.transactions.jsapiWithContract.post`）
 * - JSAPI下单（服务商）（`v3.pay.partner.transactions.jsapi.post`）
 * - 小程序下单（`v3.pay.partner.transactions.miniprogram.post`）
 * - Native下单（服务商）（`v3.pay.partner.transactions.native.post`）
 * - 扫码支付下单（合作伙伴）（`v3.pay.partner.transactions.scannedpos.post`）
 * - APP下单并签约（`v3.pay.transactions.appWithContract.post`）
 * - APP下单（`v3.pay.transactions.app.post`）
 * - H5下单（`v3.pay.transactions.h5.post`）
 * - JSAPI下单并授权或签约（`v3.pay.transactions.jsapiWithContract.post`）
 * - JSAPI下单（`v3.pay.transactions.jsapi.post`）
 * - Native下单（`v3.pay.transactions.native.post`）
 * - 境外APP支付下单（旧版）（`v3.transactions.app.post`）
 * - 境外JSAPI/小程序下单（旧版）（`v3.transactions.jsapi.post`）
 * - 境外H5支付下单（旧版）（`v3.transactions.mweb.post`）
 * - 境外Native支付下单（旧版）（`v3.transactions.native.post`）
 * - 停车扣费受理（`v3.vehicle.transactions.parking.post`）
 * - BASIC：直连商户的普通支付，内容里带有**appid**、**mchid**、**out_trade_no**、**transaction_id**、**amount**，并且**trade_state=SUCCESS**
 * - PARTNER：服务商代子商户收款，内容里带有**sp_mchid**、**sub_mchid**、**out_trade_no**、**transaction_id**、**amount**
 * - COMBINE：合单支付，内容里带有**combine_mchid**、**combine_out_trade_no**、**sub_orders**
 * - PARKING：停车服务扣费，即**trade_scene=PARKING**，另带有**out_trade_no**、**transaction_id**、**amount**
 * - INSURANCE_ENTRUST：保险委托代扣，即**trade_type=PAP**
 * - PROFITSHARING：分账动账，即**original_type=profitsharing**，另带有**transaction_id**、**order_id**、**out_order_no**、**receiver**
 * - GLOBAL：跨境支付，金额里带有**exchange_rate**
 * - INDIVIDUAL：平台收付通的个人收款，内容里带有**individual_auth_id**
 * - 微信分付里用户选了商户贴息，内容里带有**installment_info**
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070368)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791836)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791882)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791902)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012158598)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421143)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421231)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421336)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421407)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012166360)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012165150)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286273)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286313)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289459)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013392770)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085146)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080237)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085680)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085875)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085801)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012231898)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462105)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462175)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462250)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462574)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012167493)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012602261)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012166543)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886152)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012086059)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012090195)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012237246)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012155283)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012586136)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085573)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013194298)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012160382)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012505528)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354543)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354579)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354607)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096450)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354798)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015124358)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'TRANSACTION.SUCCESS'
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

/** 密文解密后的内容。 */
export interface WebhookResource {
  /**
   * 应用ID
   * 并非每种通知都有此字段。
   */
  appid?: string
  /**
   * 商户号，只用于直连商户
   * 并非每种通知都有此字段。
   */
  mchid?: string
  /** 服务商的应用ID */
  sp_appid?: string
  /**
   * 服务商户号，只用于服务商
   * 并非每种通知都有此字段。
   */
  sp_mchid?: string
  /** 子商户应用ID，下单时传过才有 */
  sub_appid?: string
  /**
   * 子商户的商户号，只用于服务商
   * 并非每种通知都有此字段。
   */
  sub_mchid?: string
  /**
   * 商户订单号，合单的在各子单里
   * 并非每种通知都有此字段。
   */
  out_trade_no?: string
  /**
   * 微信支付订单号，合单的在各子单里
   * 并非每种通知都有此字段。
   */
  transaction_id?: string
  /**
   * 交易类型
   * `JSAPI`：公众号、小程序支付
   * `NATIVE`：扫码支付
   * `APP`：APP支付
   * `MWEB`：H5支付
   * `MICROPAY`：付款码支付
   * `FACEPAY`：刷脸支付
   * `PAP`：委托代扣
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | 'PAP' | (string & {})
  /**
   * 交易状态，普通支付只在支付成功时通知
   * `SUCCESS`：支付成功
   * `ACCEPT`：已接收，等待扣款
   * `PAY_FAIL`：支付失败
   * `REFUND`：转入退款
   */
  trade_state?: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 交易状态描述，只用于停车服务 */
  trade_state_description?: string
  /** 付款银行的编码 */
  bank_type?: string
  /** 附加数据，下单时填的原样返回 */
  attach?: string
  /** 支付完成时间，RFC 3339格式 */
  success_time?: string
  /** 支付者信息 */
  payer?: WebhookResourcePayer
  /**
   * 订单金额信息
   * 并非每种通知都有此字段。
   */
  amount?: WebhookResourceAmount
  /** 支付场景信息 */
  scene_info?: WebhookResourceSceneInfo
  /** 优惠信息，用了优惠才有 */
  promotion_detail?: WebhookResourcePromotionDetail[]
  /** 商户贴息信息，只用于微信分付 */
  installment_info?: WebhookResourceInstallmentInfo
  /** 合单发起方的应用ID */
  combine_appid?: string
  /**
   * 合单发起方的商户号
   * 并非每种通知都有此字段。
   */
  combine_mchid?: string
  /**
   * 合单商户订单号
   * 并非每种通知都有此字段。
   */
  combine_out_trade_no?: string
  /** 合单的微信支付订单号，只用于个人收款 */
  combine_transaction_id?: string
  /**
   * 子单列表，只用于合单
   * 并非每种通知都有此字段。
   */
  sub_orders?: WebhookResourceSubOrders[]
  /** 支付者信息，只用于合单 */
  combine_payer_info?: WebhookResourceCombinePayerInfo
  /**
   * 微信分账/回退单号，只用于分账动账
   * 并非每种通知都有此字段。
   */
  order_id?: string
  /**
   * 商户分账/回退单号，只用于分账动账
   * 并非每种通知都有此字段。
   */
  out_order_no?: string
  /**
   * 分账接收方，只用于分账动账
   * 并非每种通知都有此字段。
   */
  receiver?: WebhookResourceReceiver
  /** 扣费服务描述，只用于停车服务 */
  description?: string
  /** 订单创建时间，只用于停车服务 */
  create_time?: string
  /**
   * 用户是否已还款，只在停车服务先垫付时有意义
   * `Y`：用户已还款
   * `N`：用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 交易场景，`PARKING`为车场停车 */
  trade_scene?: string
  /** 停车场景信息 */
  parking_info?: WebhookResourceParkingInfo
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

/** BASIC：直连商户的普通支付，内容里带有**appid**、**mchid**、**out_trade_no**、**transaction_id**、**amount**，并且**trade_state=SUCCESS** */
export type BasicEvent = WebhookEvent & {
  resource: {
    appid: string
    mchid: string
    out_trade_no: string
    transaction_id: string
    amount: WebhookResourceAmount
    trade_state: 'SUCCESS'
  }
}

/** PARTNER：服务商代子商户收款，内容里带有**sp_mchid**、**sub_mchid**、**out_trade_no**、**transaction_id**、**amount** */
export type PartnerEvent = WebhookEvent & {
  resource: {
    sp_mchid: string
    sub_mchid: string
    out_trade_no: string
    transaction_id: string
    amount: WebhookResourceAmount
  }
}

/** COMBINE：合单支付，内容里带有**combine_mchid**、**combine_out_trade_no**、**sub_orders** */
export type CombineEvent = WebhookEvent & {
  resource: {
    combine_mchid: string
    combine_out_trade_no: string
    sub_orders: WebhookResourceSubOrders[]
  }
}

/** PARKING：停车服务扣费，即**trade_scene=PARKING**，另带有**out_trade_no**、**transaction_id**、**amount** */
export type ParkingEvent = WebhookEvent & {
  resource: {
    trade_scene: 'PARKING'
    out_trade_no: string
    transaction_id: string
    amount: WebhookResourceAmount
  }
}

/** INSURANCE_ENTRUST：保险委托代扣，即**trade_type=PAP** */
export type InsuranceEntrustEvent = WebhookEvent & {
  resource: {
    trade_type: 'PAP'
  }
}

/** PROFITSHARING：分账动账，即**original_type=profitsharing**，另带有**transaction_id**、**order_id**、**out_order_no**、**receiver** */
export type ProfitsharingEvent = WebhookEvent & {
  body: {
    resource: {
      original_type: 'profitsharing'
    }
  }
  resource: {
    transaction_id: string
    order_id: string
    out_order_no: string
    receiver: WebhookResourceReceiver
  }
}

/** GLOBAL：跨境支付，金额里带有**exchange_rate** */
export type GlobalEvent = WebhookEvent & {
  resource: {
    amount: {
      exchange_rate: WebhookResourceAmountExchangeRate
    }
  }
}

export interface WebhookBodyResource {
  /** 原始回调类型 */
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
   * 密文（aes-256-gcm，APIv3密钥），内容为`WebhookResource`。
   */
  ciphertext: string
}

export interface WebhookResourcePayer {
  /** 用户在应用ID下的标识，只用于直连商户和停车服务 */
  openid?: string
  /** 用户在服务商应用下的标识 */
  sp_openid?: string
  /** 用户在子商户应用下的标识 */
  sub_openid?: string
}

export interface WebhookResourceAmount {
  /** 订单总金额，单位为分 */
  total: number
  /** 用户实际支付金额，单位为分，扣除优惠后的 */
  payer_total?: number
  /** 标价币种，如`CNY` */
  currency?: string
  /** 用户支付币种 */
  payer_currency?: string
  /**
   * 汇率信息，只用于跨境支付
   * 并非每种通知都有此字段。
   */
  exchange_rate?: WebhookResourceAmountExchangeRate
}

export interface WebhookResourceAmountExchangeRate {
  /** 汇率类型 */
  type?: string
  /** 汇率值 */
  rate?: number
}

export interface WebhookResourceSceneInfo {
  /** 终端设备号 */
  device_id?: string
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
  /** 优惠券面额，单位为分 */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 商户后台配置的批次ID */
  activity_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
  /**
   * 优惠币种
   * `CNY` 枚举值
   */
  currency?: 'CNY' | (string & {})
  /** 单品列表 */
  goods_detail?: WebhookResourcePromotionDetailGoodsDetail[]
}

export interface WebhookResourcePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
  /** 商品优惠金额，单位为分 */
  discount_amount: number
  /** 商品备注 */
  goods_remark?: string
}

export interface WebhookResourceInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户选择的分期期数 */
  selected_installment_number: number
}

export interface WebhookResourceSubOrders {
  /** 子单发起商户号 */
  mchid: string
  /** 个人收款方受理授权ID */
  individual_auth_id?: string
  /** 个人收款方平台昵称 */
  individual_name?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
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
  /** 付款银行的编码 */
  bank_type?: string
  /** 附加数据，下单时填的原样返回 */
  attach?: string
  /** 子单金额 */
  amount?: WebhookResourceSubOrdersAmount
  /** 支付完成时间，RFC 3339格式 */
  success_time?: string
  /** 子单的微信支付订单号，退款和分账用它 */
  transaction_id?: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 用户在子商户应用下的标识 */
  sub_openid?: string
}

export interface WebhookResourceSubOrdersAmount {
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

export interface WebhookResourceCombinePayerInfo {
  /** 用户在合单应用ID下的标识 */
  openid: string
}

export interface WebhookResourceReceiver {
  /** 分账接收方的类型 */
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
  /** 车牌颜色 */
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

/** 通知的描述，接收方据此解密和应答。 */
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
 * 通知是否属于BASIC。
 *
 * 直连商户的普通支付，内容里带有**appid**、**mchid**、**out_trade_no**、**transaction_id**、**amount**，并且**trade_state=SUCCESS**
 */
export function isBasic(event: WebhookEvent): event is BasicEvent {
  return fitsVariant(event, {
    present: [
      '/resource/appid',
      '/resource/mchid',
      '/resource/out_trade_no',
      '/resource/transaction_id',
      '/resource/amount',
    ],
    equal: {
      '/resource/trade_state': ['SUCCESS'],
    },
  })
}

/**
 * 通知是否属于PARTNER。
 *
 * 服务商代子商户收款，内容里带有**sp_mchid**、**sub_mchid**、**out_trade_no**、**transaction_id**、**amount**
 */
export function isPartner(event: WebhookEvent): event is PartnerEvent {
  return fitsVariant(event, {
    present: [
      '/resource/sp_mchid',
      '/resource/sub_mchid',
      '/resource/out_trade_no',
      '/resource/transaction_id',
      '/resource/amount',
    ],
  })
}

/**
 * 通知是否属于COMBINE。
 *
 * 合单支付，内容里带有**combine_mchid**、**combine_out_trade_no**、**sub_orders**
 */
export function isCombine(event: WebhookEvent): event is CombineEvent {
  return fitsVariant(event, {
    present: ['/resource/combine_mchid', '/resource/combine_out_trade_no', '/resource/sub_orders'],
  })
}

/**
 * 通知是否属于PARKING。
 *
 * 停车服务扣费，即**trade_scene=PARKING**，另带有**out_trade_no**、**transaction_id**、**amount**
 */
export function isParking(event: WebhookEvent): event is ParkingEvent {
  return fitsVariant(event, {
    present: ['/resource/out_trade_no', '/resource/transaction_id', '/resource/amount'],
    equal: {
      '/resource/trade_scene': ['PARKING'],
    },
  })
}

/**
 * 通知是否属于INSURANCE_ENTRUST。
 *
 * 保险委托代扣，即**trade_type=PAP**
 */
export function isInsuranceEntrust(event: WebhookEvent): event is InsuranceEntrustEvent {
  return fitsVariant(event, {
    equal: {
      '/resource/trade_type': ['PAP'],
    },
  })
}

/**
 * 通知是否属于PROFITSHARING。
 *
 * 分账动账，即**original_type=profitsharing**，另带有**transaction_id**、**order_id**、**out_order_no**、**receiver**
 */
export function isProfitsharing(event: WebhookEvent): event is ProfitsharingEvent {
  return fitsVariant(event, {
    present: [
      '/resource/transaction_id',
      '/resource/order_id',
      '/resource/out_order_no',
      '/resource/receiver',
    ],
    equal: {
      '/body/resource/original_type': ['profitsharing'],
    },
  })
}

/**
 * 通知是否属于GLOBAL。
 *
 * 跨境支付，金额里带有**exchange_rate**
 */
export function isGlobal(event: WebhookEvent): event is GlobalEvent {
  return fitsVariant(event, {
    present: ['/resource/amount/exchange_rate'],
  })
}

/**
 * 通知是否属于INDIVIDUAL。
 *
 * 平台收付通的个人收款，内容里带有**individual_auth_id**
 */
export function isIndividual(event: WebhookEvent): boolean {
  return fitsVariant(event, {
    present: ['/resource/sub_orders/*/individual_auth_id'],
  })
}

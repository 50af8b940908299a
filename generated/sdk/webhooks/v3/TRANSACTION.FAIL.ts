/** 由webhook/v3/TRANSACTION.FAIL.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * 停车、保险代扣扣费失败通知(TRANSACTION.FAIL)
 *
 * 受理过的扣费没有扣成，停车服务与保险代扣共用这个类型。先看`trade_scene`或`trade_type`认出业务，再按`out_trade_no`把订单记为未付。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 保险自动续费受理扣款（`v3.papay.insurancePay.transactions.apply.post`）
 * - 保险商户App预签约（`v3.papay.insuranceSign.contracts.preEntrustSign.app.post`）
 * - 保险商户H5预签约（`v3.papay.insuranceSign.contracts.preEntrustSign.h5.post`）
 * - 保险商户JSAPI预签约（`v3.papay.insuranceSign.contracts.preEntrustSign.jsapi.post`）
 * - 保险商户小程序预签约（`v3.papay.insuranceSign.contracts.preEntrustSign.miniProgram.post`）
 * - 停车扣费受理（`v3.vehicle.transactions.parking.post`）
 * - PARKING：停车服务的扣费，**trade_scene**总是"**PARKING**"
 * - INSURANCE_ENTRUST：保险商户的委托代扣，**trade_type**为"**PAP**"
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'TRANSACTION.FAIL'
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
   * `TRANSACTION.FAIL` 枚举值
   */
  event_type: 'TRANSACTION.FAIL'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 请求中的商户号 */
  sp_mchid: string
  /** 请求中的应用ID */
  appid: string
  /** 请求中的子商户号 */
  sub_mchid: string
  /** 请求中的子商户应用ID */
  sub_appid: string
  /** 用户在服务商AppID下的OpenID */
  openid?: string
  /** 用户在子商户AppID下的唯一标识，直连模式为空 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: WebhookResourceContractInformation
  /** 下单时的商户服务订单号 */
  out_trade_no: string
  /** 微信支付系统生成的订单号 */
  transaction_id: string
  /** 附加数据，查询和支付通知原样带回，可作自定义参数；仅支付完成时返回 */
  attach?: string
  /** 付款银行标识，字符串形式 */
  bank_type: string
  /** 订单支付完成时间 */
  success_time: string
  /**
   * 交易状态：
   * `SUCCESS`：支付成功
   * `ACCEPT`：已受理，待扣款
   * `PAY_FAIL`：支付失败（银行返回失败等其他原因）
   * `REFUND`：转入退款
   */
  trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 订单当前状态说明及下一步操作指引 */
  trade_state_description?: string
  /** 支付者 */
  payer: WebhookResourcePayer
  /** 订单金额 */
  amount: WebhookResourceAmount
  /** 设备信息 */
  device_information: WebhookResourceDeviceInformation
  /** 优惠功能 */
  promotion_detail?: WebhookResourcePromotionDetail[]
  /** 微信支付下发的商户号 */
  mchid: string
  /**
   * 交易类型
   * `PAP` 枚举值
   */
  trade_type: 'PAP' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付场景信息描述 */
  scene_info?: WebhookResourceSceneInfo
  /** 服务商申请的公众号或移动应用AppID */
  sp_appid?: string
  /** 扣费服务描述，商户自定义，展示于用户交易账单 */
  description: string
  /** 订单成功创建时返回 */
  create_time: string
  /**
   * 用户是否已还款，`bank_type`为`BPA`且`trade_state`为`SUCCESS`时才有
   * `Y`：用户已还款
   * `N`：用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 交易场景，`PARKING`为车场停车 */
  trade_scene?: string
  /** `trade_scene`为`PARKING`时的场景信息 */
  parking_info: WebhookResourceParkingInfo
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

/** PARKING：停车服务的扣费，**trade_scene**总是"**PARKING**" */
export type ParkingEvent = WebhookEvent & {
  resource: {
    trade_scene: 'PARKING'
  }
}

/** INSURANCE_ENTRUST：保险商户的委托代扣，**trade_type**为"**PAP**" */
export type InsuranceEntrustEvent = WebhookEvent & {
  resource: {
    trade_type: 'PAP'
  }
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `transaction` 枚举值
   */
  original_type: 'transaction' | (string & {})
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

export interface WebhookResourceContractInformation {
  /** 用户与某签约模板一次签约的唯一标识 */
  contract_id?: string
  /**
   * 签约状态
   * `ADD`：签约
   * `DELETE`：解约
   */
  contract_status?: 'ADD' | 'DELETE' | (string & {})
  /** 签约完成时间 */
  create_time?: string
}

export interface WebhookResourcePayer {
  /** 用户在服务商的标识 */
  openid: string
  /** 用户在子商户的标识 */
  sub_openid?: string
  /** 用户在服务商商户AppID下的唯一标识 */
  sp_openid?: string
}

export interface WebhookResourceAmount {
  /** ISO 4217三位币种代码，目前仅人民币：`CNY` */
  currency: string
  /** 用户支付币种 */
  payer_currency: string
}

export interface WebhookResourceDeviceInformation {
  /** 商户设备号 */
  device_id?: string
  /** 发起扣款的商户服务器IP */
  payer_total: string
}

export interface WebhookResourcePromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /**
   * 枚举值
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
  /** 活动ID */
  stock_id?: string
  /** 币种，`CNY`，境内商户号只能用人民币 */
  currency?: string
  /** 单品列表信息 */
  goods_detail?: WebhookResourcePromotionDetailGoodsDetail[]
  /** 在微信商户后台配置的批次ID */
  activity_id?: string
}

export interface WebhookResourcePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 用户购买的数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
  /** 商品优惠金额 */
  discount_amount: number
  /** 商品备注信息 */
  goods_remark?: string
}

export interface WebhookResourceSceneInfo {
  /** 终端设备号，即门店或收银设备的编号 */
  device_id?: string
}

export interface WebhookResourceParkingInfo {
  /** 车主服务分配的入场ID，由入场通知接口获得 */
  parking_id: string
  /** 车牌号，只含省份和车牌，不带特殊字符 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 用户入场时间 */
  start_time: string
  /** 用户出场时间 */
  end_time: string
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 计费时长，单位秒 */
  charging_duration: number
  /** 停车场设备ID */
  device_id: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/TRANSACTION.FAIL',
  protocol: 'v3',
  eventTypes: ['TRANSACTION.FAIL'],
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
 * 通知是否属于PARKING。
 *
 * 停车服务的扣费，**trade_scene**总是"**PARKING**"
 */
export function isParking(event: WebhookEvent): event is ParkingEvent {
  return fitsVariant(event, {
    equal: {
      '/resource/trade_scene': ['PARKING'],
    },
  })
}

/**
 * 通知是否属于INSURANCE_ENTRUST。
 *
 * 保险商户的委托代扣，**trade_type**为"**PAP**"
 */
export function isInsuranceEntrust(event: WebhookEvent): event is InsuranceEntrustEvent {
  return fitsVariant(event, {
    equal: {
      '/resource/trade_type': ['PAP'],
    },
  })
}

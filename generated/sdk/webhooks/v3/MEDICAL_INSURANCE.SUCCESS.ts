/** 由webhook/v3/MEDICAL_INSURANCE.SUCCESS.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 医保混合收款成功通知(MEDICAL_INSURANCE.SUCCESS)
 *
 * 一笔医保加自费的混合订单付成了。自费与医保两部分各有状态，整单看`mix_pay_status`；医保局返回的内容透传在`passthrough_response_content`。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 医保自费混合收款下单（`v3.medIns.orders.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781554)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012165722)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'MEDICAL_INSURANCE.SUCCESS'
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
  /** 平台证书序列号/平台公钥ID */
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
   * `MEDICAL_INSURANCE.SUCCESS` 枚举值
   */
  event_type: 'MEDICAL_INSURANCE.SUCCESS'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 唯一定义此资源的标识 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status:
    | 'UNKNOWN_MIX_PAY_STATUS'
    | 'MIX_PAY_CREATED'
    | 'MIX_PAY_SUCCESS'
    | 'MIX_PAY_REFUND'
    | 'MIX_PAY_FAIL'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status?:
    | 'UNKNOWN_SELF_PAY_STATUS'
    | 'SELF_PAY_CREATED'
    | 'SELF_PAY_SUCCESS'
    | 'SELF_PAY_REFUND'
    | 'SELF_PAY_FAIL'
    | 'NO_SELF_PAY'
    | (string & {})
  /** 混合订单中医保部分的支付状态 */
  med_ins_pay_status?:
    | 'UNKNOWN_MED_INS_PAY_STATUS'
    | 'MED_INS_PAY_CREATED'
    | 'MED_INS_PAY_SUCCESS'
    | 'MED_INS_PAY_REFUND'
    | 'MED_INS_PAY_FAIL'
    | 'NO_MED_INS_PAY'
    | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /**
   * 支付完成后医保局返回的内容，透传医疗机构
   * 收到的是JSON文本，已解析为数据。
   */
  passthrough_response_content?: WebhookResourcePassthroughResponseContent
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
  /** 订单类型 */
  order_type?:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
    | (string & {})
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户在医疗机构AppID下的OpenID */
  sub_openid?: string
  /** 是否代亲属支付，缺省为本人支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no?: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户位置，格式为经度,纬度 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string
  /** 现金补充列表 */
  cash_add_detail?: WebhookResourceCashAddDetail
  /** 现金减免列表 */
  cash_reduce_detail?: WebhookResourceCashReduceDetail
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID，即预支付交易会话标识，后续调用用，2小时有效 */
  prepay_id?: string
  /**
   * 透传给医保的数据
   * 收到的是JSON文本，已解析为数据。
   */
  passthrough_request_content?: WebhookResourcePassthroughResponseContent
  /** 医疗机构与微信医保约定的扩展内容 */
  extends?: string
  /** 查询与通知时原样返回，可供医疗机构自定义业务 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

export interface WebhookBodyResource {
  /** 原始回调类型 */
  original_type: string
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

export interface WebhookResourcePassthroughResponseContent {
  /** 医保支付授权码 */
  payAuthNo?: string
  /** 医保支付订单号 */
  payOrdId?: string
  /** 用户位置的经纬度 */
  setlLatlnt?: string
}

export interface WebhookResourceCashAddDetail {
  /** 现金补充类型 */
  cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
}

export interface WebhookResourceCashReduceDetail {
  /** 现金减免类型 */
  cash_reduce_type:
    | 'DEFAULT_REDUCE_TYPE'
    | 'HOSPITAL_REDUCE'
    | 'PHARMACY_DISCOUNT'
    | 'DISCOUNT'
    | 'PRE_PAYMENT'
    | 'DEPOSIT_DEDUCTION'
    | (string & {})
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/MEDICAL_INSURANCE.SUCCESS',
  protocol: 'v3',
  eventTypes: ['MEDICAL_INSURANCE.SUCCESS'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: {
    algorithm: 'aes-256-gcm',
    key: 'apiv3',
    mediaType: 'application/json',
  },
  resourceFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/passthrough_response_content', '/passthrough_request_content'],
      },
    ],
  },
  reply: {
    statuses: ['20X', '4XX', '5XX'],
    mediaType: 'application/json',
    body: 'optional',
  },
})

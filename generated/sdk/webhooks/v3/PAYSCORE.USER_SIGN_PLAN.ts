/** 由webhook/v3/PAYSCORE.USER_SIGN_PLAN.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 支付分签约计划成功通知(PAYSCORE.USER_SIGN_PLAN)
 *
 * 用户在支付分签约页签好了计划，之后按明细逐期创建服务订单。计划用`merchant_sign_plan_no`对应，各期价格单位为分，都在`signed_detail_list`。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 是否签成以`event_type`与`sign_time`判断，不要只看`sign_state`。
 *
 * 调用以下接口后发送：
 *
 * - 创建用户的支付分签约计划（服务商）（`v3.payscore.signPlan.partner.userSignPlans.post`）
 * - 创建用户的支付分签约计划（`v3.payscore.signPlan.userSignPlans.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286193)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012159652)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PAYSCORE.USER_SIGN_PLAN'
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
   * `PAYSCORE.USER_SIGN_PLAN` 枚举值
   */
  event_type: 'PAYSCORE.USER_SIGN_PLAN'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 签约计划主键，唯一标识计划 */
  sign_plan_id: string
  /** 签约用户在服务商AppID下的OpenID */
  openid?: string
  /** 签约用户在子商户AppID下的OpenID */
  sub_openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧签约计划单号，限数字、大小写字母_-*，同商户号下唯一 */
  merchant_sign_plan_no: string
  /** 签约成功回调地址，接收用户签约计划成功的通知 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 序号，按创建计划时详情的传入顺序，从1起；0表示尚未使用任何详情 */
  going_detail_no: number
  /**
   * 计划签约状态
   * `UNSIGNED` 枚举值
   */
  sign_state: 'UNSIGNED' | (string & {})
  /** 取消计划时间 */
  cancel_sign_time: string
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {})
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划过期时间 */
  plan_over_time: string
  /** 签约计划原总金额，单位为分 */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额，单位为分 */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list: WebhookResourceSignedDetailList[]
  /** 签约时间 */
  sign_time: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `payscore` 枚举值
   */
  original_type: 'payscore' | (string & {})
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

export interface WebhookResourceSignedDetailList {
  /** 按创建计划时明细传入顺序编号，从1起 */
  plan_detail_no: number
  /** 计划明细原支付金额，单位为分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额，单位为分 */
  actual_price: number
  /** 计划明细状态 */
  plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
  /** 对应的支付分服务订单号，明细在使用中、已使用、已取消时才有 */
  order_id?: string
  /** 商户下唯一，建支付分订单时作商户侧单号，限数字、大小写字母_-* */
  merchant_plan_detail_no: string
  /** 计划详情名称 */
  plan_detail_name: string
  /** 明细对应订单的实付金额，单位分；取完结订单时所填、用户实际支付的金额 */
  actual_pay_price?: number
  /** 详情使用时间 */
  use_time: string
  /** 详情对应订单实际完成支付时间 */
  complete_time: string
  /** 详情对应订单取消时间 */
  cancel_time: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/PAYSCORE.USER_SIGN_PLAN',
  protocol: 'v3',
  eventTypes: ['PAYSCORE.USER_SIGN_PLAN'],
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

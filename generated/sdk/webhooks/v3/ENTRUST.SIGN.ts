/** 由webhook/v3/ENTRUST.SIGN.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 委托代扣签约成功通知(ENTRUST.SIGN)
 *
 * 代扣协议签署完成，之后用`contract_id`发起扣费。预约扣费的模板还带`deduct_schedule`，里面是预计的扣费日期与金额（分）。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 预约扣费App预签约（`v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post`）
 * - 预约扣费H5预签约（`v3.papay.scheduledDeductSign.contracts.preEntrustSign.h5.post`）
 * - 预约扣费JSAPI预签约（`v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi.post`）
 * - 预约扣费小程序预签约（`v3.papay.scheduledDeductSign.contracts.preEntrustSign.miniProgram.post`）
 * - 预约扣费App预签约（服务商）（`v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.app.post`）
 * - 预约扣费H5预签约（服务商）（`v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.h5.post`）
 * - 预约扣费JSAPI预签约（服务商）（`v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.jsapi.post`）
 * - 预约扣费小程序预签约（服务商）（`v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram.post`）
 * - 委托代扣预签约（`v3.papay.sign.contracts.preEntrustSign.post`）
 * - APP下单并签约（服务商）（`v3.pay.partner.transactions.appWithContract.post`）
 * - JSAPI下单并授权或签约（服务商）（`v3.pay.partner.transactions.jsapiWithContract.post`）
 * - APP下单并签约（`v3.pay.transactions.appWithContract.post`）
 * - JSAPI下单并授权或签约（`v3.pay.transactions.jsapiWithContract.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012160323)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016724543)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'ENTRUST.SIGN'
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
   * `ENTRUST.SIGN` 枚举值
   */
  event_type: 'ENTRUST.SIGN'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 委托代扣协议主键，唯一标识协议 */
  contract_id: string
  /** 公众号或移动应用的AppID（商户在微信申请所得） */
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户自定签约协议号，商户侧唯一，限数字、大小写字母 */
  out_contract_code: string
  /** 签约用户名称，签约时由商户传入，供页面展示 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'SIGNED'
    | 'TERMINATED'
    | 'SIGN_FAILED'
    | 'TO_BE_RENEWED'
    | 'TERMINATE_PENDING'
    | (string & {})
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 商户AppID下的用户唯一标识 */
  openid: string
  /** 解约信息，`contract_state`为`TERMINATED`时才有 */
  contract_terminate_info?: WebhookResourceContractTerminateInfo
  /** 预约信息，仅预约扣费类模板有效 */
  deduct_schedule?: WebhookResourceDeductSchedule
  /** 普通服务商的商户号，由微信支付分配 */
  sp_mchid?: string
  /** 服务商公众号或移动应用的AppID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户公众号或移动应用的AppID */
  sub_appid?: string
  /** 用户OpenID，在服务商AppID下唯一 */
  sp_openid?: string
  /** 用户OpenID，在子商户AppID下唯一 */
  sub_openid?: string
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
   * `entrust` 枚举值
   */
  original_type: 'entrust' | (string & {})
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

export interface WebhookResourceContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode:
    | 'USER_TERMINATE'
    | 'MCH_API_TERMINATE'
    | 'API'
    | 'WEPAY_WEB_TERMINATE'
    | 'CUSTOMER_SERVICE_TERMINATE'
    | 'SYSTEM_TERMINATE'
    | (string & {})
  /** 协议解约时间 */
  contract_terminated_time: string
  /** 解约原因备注，如签约信息有误、须重签 */
  contract_termination_remark?: string
}

export interface WebhookResourceDeductSchedule {
  /** 预约扣费场景下有效 */
  estimated_deduct_date: string
  /** 预签约时指定的预计扣费金额，仅预约扣费有效 */
  estimated_deduct_amount: WebhookResourceDeductScheduleEstimatedDeductAmount
  /** 扣费预约状态 */
  schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
  /** 已预约的扣费金额，状态为已预约、已扣费时返回 */
  scheduled_amount?: WebhookResourceDeductScheduleScheduledAmount
  /** 实际扣费金额，仅已扣费状态返回 */
  deduct_amount?: WebhookResourceDeductScheduleEstimatedDeductAmount
  /** 实际扣费的日期 */
  deduct_date: string
}

export interface WebhookResourceDeductScheduleEstimatedDeductAmount {
  /** 总金额，整数，单位为分 */
  amount: number
  /**
   * ISO 4217三位币种代码，目前只有人民币，默认为`CNY`
   * @default "CNY"
   */
  currency: string
}

export interface WebhookResourceDeductScheduleScheduledAmount {
  /** 总金额，整数，单位为分 */
  amount?: number
  /**
   * ISO 4217三位币种代码，目前只有人民币，默认为`CNY`
   * @default "CNY"
   */
  currency?: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/ENTRUST.SIGN',
  protocol: 'v3',
  eventTypes: ['ENTRUST.SIGN'],
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

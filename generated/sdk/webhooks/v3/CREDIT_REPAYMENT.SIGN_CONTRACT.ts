/** 由webhook/v3/CREDIT_REPAYMENT.SIGN_CONTRACT.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 自动还款签约成功通知(CREDIT_REPAYMENT.SIGN_CONTRACT)
 *
 * 用户签好了自动还款协议。保存`contract_id`与`out_contract_code`的对应关系，约定的还款日和金额上限也在密文里。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * `contract_id`是签下的协议，`plan_id`是模板，两者别混用。
 *
 * 调用以下接口后发送：
 *
 * - APP预签约自动还款协议（`v3.creditRepayment.partner.contracts.appPresign.post`）
 * - H5预签约自动还款协议（`v3.creditRepayment.partner.contracts.h5Presign.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'CREDIT_REPAYMENT.SIGN_CONTRACT'
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
   * `CREDIT_REPAYMENT.SIGN_CONTRACT` 枚举值
   */
  event_type: 'CREDIT_REPAYMENT.SIGN_CONTRACT'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'CONTRACT_STATE_INVALID'
    | 'CONTRACT_STATE_EFFECTIVE'
    | 'CONTRACT_STATE_TERMINATED'
    | (string & {})
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode:
    | 'TERMINATION_MODE_INVALID'
    | 'TERMINATION_MODE_BY_USER'
    | 'TERMINATION_MODE_BY_MERCHANT'
    | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'
    | (string & {})
  /** 解约原因备注，如签约信息有误、须重签 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 还款金额上限，单位为分 */
  repayment_amount_limit: string
  /** 公众号或移动应用的AppID（商户在微信申请所得） */
  appid: string
  /** 商户AppID下的用户唯一标识 */
  openid: string
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
   * `credit_repayment` 枚举值
   */
  original_type: 'credit_repayment' | (string & {})
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

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/CREDIT_REPAYMENT.SIGN_CONTRACT',
  protocol: 'v3',
  eventTypes: ['CREDIT_REPAYMENT.SIGN_CONTRACT'],
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

/** 由webhook/v3/DELIVERY_PLAN.CHANGE.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)
 *
 * 设置过投放计划回调地址的，在计划的投放状态或审核状态变化时收到，过期也会通知。变化的缘由在`change_reason`。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * `plan_state`是变更前的状态，`audit_state`是当前的；要最新状态就查投放计划，那里的取值带`PLAN_`、`AUDIT_`前缀。
 *
 * 调用以下接口后发送：
 *
 * - 创建商品券投放计划（`v3.marketing.partner.deliveryPlan.deliveryPlans.post`）
 * - 更新商品券投放计划（`v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.patch`）
 * - 终止商品券投放计划（`v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate.post`）
 * - 设置投放计划通知地址（`v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016168699)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'DELIVERY_PLAN.CHANGE'
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
   * `DELIVERY_PLAN.CHANGE` 枚举值
   */
  event_type: 'DELIVERY_PLAN.CHANGE'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 投放计划ID */
  plan_id?: string
  /** 投放计划变更前状态 */
  plan_state:
    | 'CREATED'
    | 'DELIVERING'
    | 'PLAN_TERMINATED'
    | 'PAUSED'
    | 'TERMINATED'
    | 'EXPIRED'
    | (string & {})
  /** 投放计划当前审核状态 */
  audit_state: 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {})
  /** 变更原因 */
  change_reason: string
  /** 修改时间 */
  modify_time: string
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
   * `delivery_plan` 枚举值
   */
  original_type: 'delivery_plan' | (string & {})
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
  id: 'v3/DELIVERY_PLAN.CHANGE',
  protocol: 'v3',
  eventTypes: ['DELIVERY_PLAN.CHANGE'],
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

/** 由webhook/v3/APPLYMENT_STATE.APPROVED.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * H5支付域名申请结果通知(APPLYMENT_STATE.APPROVED)
 *
 * 修改H5支付域名的申请有了审核结果。按`out_applyment_id`找到申请单，以`applyment_state`为准；驳回时`audit_reject_detail`写着要改什么。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 创建H5支付权限申请单（境外）（`v3.global.merchant.h5.permission.applications.post`）
 * - 创建H5支付域名修改申请单（境外）（`v3.global.merchant.h5.permission.domain.applications.post`）
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025122)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'APPLYMENT_STATE.APPROVED'
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
   * `APPLYMENT_STATE.APPROVED` 枚举值
   */
  event_type: 'APPLYMENT_STATE.APPROVED'
  /**
   * 通知的资源数据类型
   * `applyment` 枚举值
   */
  resource_type: 'applyment' | (string & {})
  /**
   * 回调摘要
   * 固定值 `H5支付域名修改申请通知`
   */
  summary: 'H5支付域名修改申请通知' | (string & {})
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains?: string[]
  /** 子商户H5经营网址 */
  website_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id?: string
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
   * `applyment` 枚举值
   */
  original_type: 'applyment' | (string & {})
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
  id: 'v3/APPLYMENT_STATE.APPROVED',
  protocol: 'v3',
  eventTypes: ['APPLYMENT_STATE.APPROVED'],
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

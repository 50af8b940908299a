/** 由webhook/v3/MCHTRANSFER.BATCH.CLOSED.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 商家转账批次关闭通知(MCHTRANSFER.BATCH.CLOSED)
 *
 * 批次被关闭时发出，例如逾期没有付款或被商户撤销，批次里的钱没有转出。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 发起批量转账（`v3.transfer.batches.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'MCHTRANSFER.BATCH.CLOSED'
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
   * `MCHTRANSFER.BATCH.CLOSED` 枚举值
   */
  event_type: 'MCHTRANSFER.BATCH.CLOSED'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 商户号 */
  mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次总笔数 */
  total_num: number
  /** 批次总金额，单位为分 */
  total_amount: number
  /** 批次关闭原因 */
  close_reason: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
  /** 批次更新时间 */
  update_time: string
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
   * `mch_payment` 枚举值
   */
  original_type: 'mch_payment' | (string & {})
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
  id: 'v3/MCHTRANSFER.BATCH.CLOSED',
  protocol: 'v3',
  eventTypes: ['MCHTRANSFER.BATCH.CLOSED'],
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

/** 由webhook/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 异常转付成功通知(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)
 *
 * 商户对在途异常资金发起的转付已经到接收方账上。用`out_instruction_no`对上自己的指令，金额在`transfer_amount`，入账时间看`success_time`。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 发起在途异常资金付款指令（`v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions.post`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014591539)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS'
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
   * `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS` 枚举值
   */
  event_type: 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS'
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
   * 产品名称
   * `C2C` 枚举值
   */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: WebhookResourceTransferAmount
  /** 在途异常资金付款状态 */
  receipt_state:
    | 'RECEIPT_STATE_PENDING'
    | 'RECEIPT_STATE_PROGRESS'
    | 'RECEIPT_STATE_COMPLETED'
    | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time: string
  /** 在途异常资金付款指令信息 */
  instruction: WebhookResourceInstruction
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
   * `abnormal_fund_processing` 枚举值
   */
  original_type: 'abnormal_fund_processing' | (string & {})
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

export interface WebhookResourceTransferAmount {
  /** 总金额，单位为分 */
  total: number
  /**
   * 货币类型
   * `CNY` 枚举值
   */
  currency: 'CNY' | (string & {})
}

export interface WebhookResourceInstruction {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: WebhookResourceInstructionCommander
  /**
   * 付款方式
   * `TRANSFER_TO_ORIGINAL_RECEIVE_USER` 枚举值
   */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
  /** 入账成功时间 */
  success_time: string
  /** 在途异常资金付款指令的执行流水号 */
  instruction_instance_id: string
}

export interface WebhookResourceInstructionCommander {
  /**
   * 在途异常资金付款由哪个角色发起
   * `MERCHANT` 枚举值
   */
  operator: 'MERCHANT' | (string & {})
  /** 微信支付商户号 */
  mchid: string
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS',
  protocol: 'v3',
  eventTypes: ['ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS'],
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

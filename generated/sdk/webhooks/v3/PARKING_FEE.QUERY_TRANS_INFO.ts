/** 由webhook/v3/PARKING_FEE.QUERY_TRANS_INFO.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 停车缴费商户查费通知(PARKING_FEE.QUERY_TRANS_INFO)
 *
 * 微信支付要展示实时停车费时来问商户，按`out_serial_number`算出应付、已付、停车与支付状态，写进应答。何时再涨价用`next_raise_timestamp`告诉用户。
 *
 * 连接2秒、读写3秒为限，`code`不是`SUCCESS`也算查费失败；费用与状态须和系统里那张停车单一致。地址在进件的`parking_info_scv_url`里设置。先验签，再使用内容；密文要用APIv3密钥解密。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4024070065)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PARKING_FEE.QUERY_TRANS_INFO'
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
   * `PARKING_FEE.QUERY_TRANS_INFO` 枚举值
   */
  event_type: 'PARKING_FEE.QUERY_TRANS_INFO'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 商户停车单号 */
  out_serial_number: string
  /** 车牌号 */
  plate_number?: string
  /** 商户停车场ID */
  out_parking_id?: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
  /** 当前总费用，单位为分 */
  total_amount?: number | undefined
  /** 已停时长 */
  parking_timestamp?: number | undefined
  /** 停车状态 */
  parking_state?:
    | 'PARKING_STATE_UNKNOWN'
    | 'PARKING_STATE_ENTERED'
    | 'PARKING_STATE_EXIT_GATE'
    | 'PARKING_STATE_EXITED'
    | 'PARKING_STATE_UNEXPECTED_CLOSE'
    | undefined
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | undefined
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number | undefined
  /** 下一次跳价价格，单位为分 */
  next_raise_price?: number | undefined
  /** 下一次跳价时间 */
  next_raise_timestamp?: number | undefined
  /** 应付金额，单位为分 */
  payable_amount?: number | undefined
  /** 已付金额，单位为分 */
  paid_amount?: number | undefined
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `parking_fee` 枚举值
   */
  original_type: 'parking_fee' | (string & {})
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
  id: 'v3/PARKING_FEE.QUERY_TRANS_INFO',
  protocol: 'v3',
  eventTypes: ['PARKING_FEE.QUERY_TRANS_INFO'],
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

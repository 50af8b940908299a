/** 由webhook/v3/CROSS_BORDER_PAY.GET_MCH_INFO.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 外包内用查询收款码信息通知(CROSS_BORDER_PAY.GET_MCH_INFO)
 *
 * 境外钱包用户扫了收款码，微信支付来问这张码属于谁、是否固定金额，答案用在支付页上。从业机构解析`qr_cd_mp`，在应答里返回商户号、金额（分）等。
 *
 * 应答的签名放在响应头`Authorization`，写成`WECHATPAY2-SHA256-RSA2048 mchid="${mchid}", nonce_str="${nonce}", signature="${signature}", timestamp="${timestamp}", serial_no="${serial}"`，微信支付据此验签，细节见文末链接。
 *
 * 3秒之内完成验签并应答；应答也要由从业机构签名，签名错了用户的付款就会中断。先验签，再使用内容；密文要用APIv3密钥解密。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/institution/4019762388)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO'
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
   * `CROSS_BORDER_PAY.GET_MCH_INFO` 枚举值
   */
  event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO'
  /**
   * 通知的资源数据类型
   * `encrypt-resource` 枚举值
   */
  resource_type: 'encrypt-resource' | (string & {})
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 钱包编码 */
  bank_type: string
  /** 收款码，即扫码得到的url */
  qr_cd_mp: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string | undefined
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 固定金额收款码的金额，单位为分 */
  fix_recv_amount?: number | undefined
  /** 商户ID */
  mch_id: string
  /** 特约商户ID，服务商模式才填 */
  sub_mch_id?: string | undefined
  /** 限定付款方账户类型 */
  limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT'
  /** 服务器IP */
  client_ip: string
}

export interface WebhookBodyResource {
  /**
   * 原始回调类型
   * `cross_border_pay` 枚举值
   */
  original_type: 'cross_border_pay' | (string & {})
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
  id: 'v3/CROSS_BORDER_PAY.GET_MCH_INFO',
  protocol: 'v3',
  eventTypes: ['CROSS_BORDER_PAY.GET_MCH_INFO'],
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
    signed: true,
  },
})

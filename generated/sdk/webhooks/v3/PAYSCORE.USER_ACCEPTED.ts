/** 由webhook/v3/PAYSCORE.USER_ACCEPTED.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 支付分服务确认通知(PAYSCORE.USER_ACCEPTED)
 *
 * 用户在支付分侧完成确认后送达。服务授权看`user_service_status`与`openorclose_time`，校园轻松付的签约、解约看`contract_status`，带哪组字段随业务而定。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 创建先享后付订单（旧版）（`v3.payscore.payafterOrders.post`）
 * - 创建智慧零售订单（`v3.payscore.smartretailOrders.post`）
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8)
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PAYSCORE.USER_ACCEPTED'
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
   * `PAYSCORE.USER_ACCEPTED` 枚举值
   */
  event_type: 'PAYSCORE.USER_ACCEPTED'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 校园轻松付合约的唯一标识，用户在其小程序签约后由微信支付生成 */
  contract_id?: string
  /** 商户号 */
  mchid?: string
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 签约模板的唯一标识，学校申请模板后由微信支付生成 */
  plan_id?: string
  /**
   * 签约状态
   * `ADD`：已签约
   * `DELETE`：已解约
   */
  contract_status?: 'ADD' | 'DELETE' | (string & {})
  /** 签约完成时间 */
  create_time?: string
  /** 商户自行生成的签约号，64个字符内，限数字、大小写字母和_-，同模板下唯一 */
  out_contract_code?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 授权服务时提交的渠道商商户号 */
  channel_id?: string
  /** 服务ID */
  service_id?: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: string
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权时提交的商户请求标识；新签约用户且授权时传过，解约通知才返回 */
  out_request_no?: string
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

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/PAYSCORE.USER_ACCEPTED',
  protocol: 'v3',
  eventTypes: ['PAYSCORE.USER_ACCEPTED'],
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

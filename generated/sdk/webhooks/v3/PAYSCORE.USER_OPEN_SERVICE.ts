/** 由webhook/v3/PAYSCORE.USER_OPEN_SERVICE.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * 支付分用户授权成功通知(PAYSCORE.USER_OPEN_SERVICE)
 *
 * 用户授权某个支付分服务后发出。保存用户标识与授权协议号的关系，之后才能为该用户创建免确认订单。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 校园轻松付与支付分共用这个事件，只有两者共有的成员必有，用表后的场景区分。
 *
 * 调用以下接口后发送：
 *
 * - 校园轻松付预签约（`v3.eduschoolpay.contracts.presign.post`）
 * - 支付分预授权（从业机构）（`v3.payscore.acquiringbank.permissions.post`）
 * - 支付分商户预授权（服务商）（`v3.payscore.partner.permissions.post`）
 * - 支付分场景中预授权（服务商）（`v3.payscore.partner.permissions.applyForScene.post`）
 * - 商户预授权（`v3.payscore.permissions.post`）
 * - EDUSCHOOLPAY：校园轻松付签约，内容里带有**contract_id**、**plan_id**、**contract_status**、**out_contract_code**
 * - PAYSCORE：支付分授权，内容里带有**service_id**
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012160692)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012155288)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012086446)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'PAYSCORE.USER_OPEN_SERVICE'
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
   * `PAYSCORE.USER_OPEN_SERVICE` 枚举值
   */
  event_type: 'PAYSCORE.USER_OPEN_SERVICE'
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
   * 合约标识，只用于校园轻松付
   * 并非每种通知都有此字段。
   */
  contract_id?: string
  /** 商户号 */
  mchid: string
  /** 应用ID */
  appid: string
  /** 用户标识 */
  openid: string
  /**
   * 签约模板标识，只用于校园轻松付
   * 并非每种通知都有此字段。
   */
  plan_id?: string
  /**
   * 签约状态，只用于校园轻松付
   * `ADD`：已签约
   * `DELETE`：已解约
   * 并非每种通知都有此字段。
   */
  contract_status?: 'ADD' | 'DELETE' | (string & {})
  /** 签约完成时间，只用于校园轻松付 */
  create_time?: string
  /**
   * 商户签约号，只用于校园轻松付
   * 并非每种通知都有此字段。
   */
  out_contract_code?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号，只用于服务商 */
  sub_mchid?: string
  /** 渠道商商户号 */
  channel_id?: string
  /**
   * 服务ID，只用于支付分
   * 并非每种通知都有此字段。
   */
  service_id?: string
  /** 用户在子商户应用下的标识 */
  sub_openid?: string
  /**
   * 授权状态
   * `USER_OPEN_SERVICE`：已授权
   * `USER_CLOSE_SERVICE`：已解除
   */
  user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {})
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 商户请求单号，授权时传过才有 */
  out_request_no?: string
}

/** 应答的`JSON`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
}

/** EDUSCHOOLPAY：校园轻松付签约，内容里带有**contract_id**、**plan_id**、**contract_status**、**out_contract_code** */
export type EduschoolpayEvent = WebhookEvent & {
  resource: {
    contract_id: string
    plan_id: string
    contract_status: 'ADD' | 'DELETE' | (string & {})
    out_contract_code: string
  }
}

/** PAYSCORE：支付分授权，内容里带有**service_id** */
export type PayscoreEvent = WebhookEvent & {
  resource: {
    service_id: string
  }
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
  id: 'v3/PAYSCORE.USER_OPEN_SERVICE',
  protocol: 'v3',
  eventTypes: ['PAYSCORE.USER_OPEN_SERVICE'],
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

/**
 * 通知是否属于EDUSCHOOLPAY。
 *
 * 校园轻松付签约，内容里带有**contract_id**、**plan_id**、**contract_status**、**out_contract_code**
 */
export function isEduschoolpay(event: WebhookEvent): event is EduschoolpayEvent {
  return fitsVariant(event, {
    present: [
      '/resource/contract_id',
      '/resource/plan_id',
      '/resource/contract_status',
      '/resource/out_contract_code',
    ],
  })
}

/**
 * 通知是否属于PAYSCORE。
 *
 * 支付分授权，内容里带有**service_id**
 */
export function isPayscore(event: WebhookEvent): event is PayscoreEvent {
  return fitsVariant(event, {
    present: ['/resource/service_id'],
  })
}

/** 由webhook/v3/VEHICLE.ENTRANCE_STATE_CHANGE.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 停车入场状态变更通知(VEHICLE.ENTRANCE_STATE_CHANGE)
 *
 * 车还在场内，停车服务变为可用或不可用时，发到创建入场时给的`notify_url`。`parking_state`为`BLOCKED`就别等自动扣费，缘由在`blocked_state_description`。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 多条可能乱序到达，以`state_update_time`最晚的一条为准。
 *
 * 调用以下接口后发送：
 *
 * - 创建停车入场（`v3.vehicle.parking.parkings.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012284177)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012085798)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE'
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
   * `VEHICLE.ENTRANCE_STATE_CHANGE` 枚举值
   */
  event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 请求中的商户号 */
  sp_mchid: string
  /** 请求中的子商户号 */
  sub_mchid: string
  /** 车主服务为商户分配的入场ID */
  parking_id: string
  /** 商户侧入场标识ID，同商户号下唯一 */
  out_parking_no: string
  /** 车牌号，只含省份和车牌，不带特殊字符 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 */
  start_time: string
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 停车场的免费停车时长，单位为秒 */
  free_duration: number
  /**
   * 本次入场车牌的服务状态
   * `NORMAL`：正常，车主服务可用
   * `BLOCKED`：不可用，暂时不能使用车主服务
   */
  parking_state: 'NORMAL' | 'BLOCKED' | (string & {})
  /**
   * 不可用的具体原因，车牌状态为`BLOCKED`时返回
   * `PAUSE`：车主服务已暂停
   * `OVERDUE`：已签约但欠费，不能服务，请提示用户还款
   * `REMOVE`：用户移除了车牌，不可用，请跳转授权/开通
   */
  blocked_state_description?: 'PAUSE' | 'OVERDUE' | 'REMOVE' | (string & {})
  /** 状态变更时间（毫秒级），rfc3339格式 */
  state_update_time: string
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
  id: 'v3/VEHICLE.ENTRANCE_STATE_CHANGE',
  protocol: 'v3',
  eventTypes: ['VEHICLE.ENTRANCE_STATE_CHANGE'],
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

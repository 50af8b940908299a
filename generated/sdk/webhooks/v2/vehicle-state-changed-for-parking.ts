/** Generated from webhook/v2/vehicle-state-changed-for-parking.md. Changes are lost: edit the page. */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 停车车牌状态变更通知
 *
 * 车在场内期间，车主服务变得可用或不可用时，发到登记入场时填的`notify_url`。`vehicle_event_type`为`BLOCKED`就准备其他收费方式，`vehicle_event_des`给出缘由。
 *
 * - 同一个通知可能到达多次：以车牌号加事件发生时间去重，处理过的直接答复成功。
 * - 先验签，再使用内容。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * Sent after:
 *
 * - 车主服务入场通知（服务商） (`v2.vehicle.partnerpay.notification.post`)
 * - 车主服务入场通知 (`v2.vehicle.pay.notification.post`)
 *
 * Checked before it is handed over: the sign, the fields that are required, the values that make it this event, and that no value can be cut into other fields. It bears no time and can come again: compare the numbers and the amount with your own records.
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987424)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988215)
 */
export interface WebhookEvent {
  /** Tells the events of the protocol apart. */
  event_type: 'vehicle-state-changed-for-parking'
  headers: WebhookHeaders
  /** The notice as it arrived. */
  body: WebhookBody
  /** The same as `body`. */
  resource: WebhookBody
}

/** 通知的头参数 */
export interface WebhookHeaders {
  /** 通知的唯一标识 */
  'Request-ID': string
  /** `text/xml` */
  'Content-Type': 'text/xml' | (string & {})
}

/** 通知的`XML`数据结构 */
export interface WebhookBody {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 公众平台APPID */
  appid: string
  /** 随机字符串 */
  nonce_str: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign: string
  /** 车牌号 */
  plate_number: string
  /**
   * 车牌变更事件类型
   * `NORMAL` | `BLOCKED` 枚举值之一
   */
  vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {})
  /**
   * 车牌变更事件信息
   * `OVERDUE` | `REMOVE` | `PAUSE` 枚举值之一
   */
  vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {})
  /**
   * 发起扣费方式
   * `PROACTIVE` | `AUTOPAY` 枚举值之一
   */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 车牌变更事件发生时间 */
  vehicle_event_createtime: string
}

/** 应答的`XML`数据结构 */
export interface WebhookReply {
  /**
   * 业务处理状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code?: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  return_msg?: string
}

/** What the receiver of the notice needs to know to open and to answer it. */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v2/vehicle-state-changed-for-parking',
  protocol: 'v2',
  eventTypes: ['vehicle-state-changed-for-parking'],
  mediaType: 'application/xml',
  notice: {
    required: [
      'mch_id',
      'appid',
      'nonce_str',
      'sign_type',
      'sign',
      'plate_number',
      'vehicle_event_createtime',
    ],
    optional: ['sub_mch_id', 'vehicle_event_type', 'vehicle_event_des', 'deduct_mode'],
    values: {
      sign_type: ['HMAC-SHA256'],
    },
  },
  reply: {
    statuses: [],
    mediaType: 'application/xml',
    body: 'optional',
  },
})

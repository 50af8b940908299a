/** 由webhook/v2/vehicle-state-changed-for-parking.md生成。请修改该页面，直接改此文件会丢失。 */
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
 * 调用以下接口后发送：
 *
 * - 车主服务入场通知（服务商）（`v2.vehicle.partnerpay.notification.post`）
 * - 车主服务入场通知（`v2.vehicle.pay.notification.post`）
 *
 * 交给程序之前已检查：签名、必填字段、本事件特有的取值，且没有值能被拆成别的字段。通知不带时间，可能重复到达：请与自己的记录核对单号和金额。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987424)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988215)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'vehicle-state-changed-for-parking'
  headers: WebhookHeaders
  /** 通知原文。 */
  body: WebhookBody
  /** 与`body`相同。 */
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
  /** 车牌变更事件类型 */
  vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 车牌变更事件信息 */
  vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {})
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 车牌变更事件发生时间 */
  vehicle_event_createtime: string
}

/** 应答的`XML`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  return_msg?: string | undefined
}

/** 通知的描述，接收方据此解密和应答。 */
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

/** 由webhook/v2/pap-contract-state-changed.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * 委托代扣签约、解约通知
 *
 * 用户签了或解了代扣协议时送达，用户自己在微信里解约也会收到。`change_type`为`ADD`是签约，`DELETE`是解约，按`contract_id`更新本地协议。
 *
 * - 同一个通知可能到达多次：以协议id加变更类型去重，处理过的直接答复成功。
 * - 先验签，再使用内容。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 委托代扣申请解约（`v2.papay.deletecontract.post`）
 * - 委托代扣公众号纯签约（`v2.papay.entrustweb.get`）
 * - 委托代扣H5纯签约（`v2.papay.h5entrustweb.get`）
 * - 委托代扣申请解约（服务商）（`v2.papay.partner.deletecontract.post`）
 * - 委托代扣公众号纯签约（服务商）（`v2.papay.partner.entrustweb.get`）
 * - 委托代扣H5纯签约（服务商）（`v2.papay.partner.h5entrustweb.get`）
 * - 委托代扣APP纯签约（服务商）（`v2.papay.partner.preentrustweb.post`）
 * - 委托代扣APP纯签约（`v2.papay.preentrustweb.post`）
 * - 支付中签约（`v2.pay.contractorder.post`）
 * - PARTNER：服务商模式的通知多出(**sub_openid及sub_mch_id**)两个字段
 *
 * 交给程序之前已检查：签名、必填字段、本事件特有的取值，且没有值能被拆成别的字段。通知不带时间，可能重复到达：请与自己的记录核对单号和金额。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987586)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988378)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989899)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989900)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989901)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'pap-contract-state-changed'
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
  /**
   * 子商户号
   * 并非每种通知都有此字段。
   */
  sub_mch_id?: string
  /** 签约协议号 */
  contract_code: string
  /** 模板id */
  plan_id: string
  /** 用户标识 */
  openid: string
  /**
   * 用户子标识
   * 并非每种通知都有此字段。
   */
  sub_openid?: string
  /** 签名 */
  sign: string
  /** 变更类型 */
  change_type: 'ADD' | 'DELETE' | (string & {})
  /** 操作时间 */
  operate_time: string
  /** 委托代扣协议id */
  contract_id: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | (string & {})
  /** 请求序列号 */
  request_serial: string
  /** 公众账号id */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 协议状态 */
  contract_state?: 0 | 1 | (number & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 解约备注 */
  contract_termination_remark?: string
}

/** 应答的`XML`数据结构 */
export interface WebhookReply {
  /** 业务处理状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  return_msg?: string | undefined
}

/** PARTNER：服务商模式的通知多出(**sub_openid及sub_mch_id**)两个字段 */
export type PartnerEvent = WebhookEvent & {
  body: {
    sub_openid: string
    sub_mch_id: string
  }
  resource: {
    sub_openid: string
    sub_mch_id: string
  }
}

/** 通知的描述，接收方据此解密和应答。 */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v2/pap-contract-state-changed',
  protocol: 'v2',
  eventTypes: ['pap-contract-state-changed'],
  mediaType: 'application/xml',
  notice: {
    required: [
      'mch_id',
      'contract_code',
      'plan_id',
      'openid',
      'sign',
      'change_type',
      'operate_time',
      'contract_id',
      'request_serial',
    ],
    optional: [
      'sub_mch_id',
      'sub_openid',
      'contract_expired_time',
      'contract_termination_mode',
      'appid',
      'sub_appid',
      'contract_display_account',
      'contract_state',
      'contract_signed_time',
      'contract_terminated_time',
      'contract_termination_remark',
    ],
  },
  bodyFields: {
    numbers: ['/contract_state'],
  },
  reply: {
    statuses: [],
    mediaType: 'application/xml',
    body: 'optional',
  },
})

/**
 * 通知是否属于PARTNER。
 *
 * 服务商模式的通知多出(**sub_openid及sub_mch_id**)两个字段
 */
export function isPartner(event: WebhookEvent): event is PartnerEvent {
  return fitsVariant(event, {
    present: ['/resource/sub_openid', '/resource/sub_mch_id'],
  })
}

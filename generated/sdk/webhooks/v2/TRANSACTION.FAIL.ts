/** 由webhook/v2/TRANSACTION.FAIL.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 免押订单支付失败通知(TRANSACTION.FAIL)
 *
 * 免押订单结单时没能扣到款。解密后看`total_amount`和`out_order_no`，转入催收或换别的方式收款，别当作订单已了结。
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * 调用以下接口后发送：
 *
 * - 完结速住订单（支付分V2）（`v2.wxv.finishhotelbill.post`）
 * - 完结租借订单（支付分V2）（`v2.wxv.finishrentbill.post`）
 * - 租借类（免押租借）的`event_ciphertext`解开后有**goods_name**
 * - 住宿类（免押速住）的`event_ciphertext`解开后有**room**
 *
 * 交给程序之前已检查：签名、必填字段、本事件特有的取值，且没有值能被拆成别的字段。通知不带时间，可能重复到达：请与自己的记录核对单号和金额。
 * @see [免押租借订单支付失败通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8)
 * @see [免押速住订单支付失败通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'TRANSACTION.FAIL'
  headers: WebhookHeaders
  /** 通知原文。 */
  body: WebhookBody
  /** 通知解密后的内容。 */
  resource: WebhookResource
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
  /** 公众账号ID */
  appid: string
  /**
   * 签名算法
   * `HMAC-SHA256` 枚举值
   */
  algorithm: 'HMAC-SHA256' | (string & {})
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 通知ID */
  event_id: string
  /** 通知创建时间 */
  event_create_time: string
  /**
   * 通知类型
   * `TRANSACTION.FAIL` 枚举值
   */
  event_type: 'TRANSACTION.FAIL'
  /**
   * 通知加密类型
   * `AEAD_AES_256_GCM` 枚举值
   */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /** 通知随机串 */
  event_nonce: string
  /** 通知附加数据 */
  event_associated_data?: string
  /**
   * 通知密文
   * 密文（aes-256-gcm，APIv3密钥），内容为`WebhookResource`。
   */
  event_ciphertext: string
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 总金额 */
  total_amount?: string
  /** 预计离店时间 */
  end_time?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
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
  id: 'v2/TRANSACTION.FAIL',
  protocol: 'v2',
  eventTypes: ['TRANSACTION.FAIL'],
  mediaType: 'application/xml',
  notice: {
    required: [
      'mch_id',
      'appid',
      'algorithm',
      'nonce_str',
      'sign',
      'event_id',
      'event_create_time',
      'event_type',
      'event_algorithm',
      'event_nonce',
      'event_ciphertext',
    ],
    optional: ['event_associated_data'],
    values: {
      algorithm: ['HMAC-SHA256'],
      event_type: ['TRANSACTION.FAIL'],
      event_algorithm: ['AEAD_AES_256_GCM'],
    },
  },
  ciphertext: '/event_ciphertext',
  encryption: {
    algorithm: 'aes-256-gcm',
    key: 'apiv3',
    mediaType: 'application/json',
  },
  reply: {
    statuses: [],
    mediaType: 'application/xml',
    body: 'optional',
  },
})

/** 由webhook/v3/MCHTRANSFER.BILL.FINISHED.md生成。请修改该页面，直接改此文件会丢失。 */
import type { WebhookDescriptor } from '../../runtime/index.js'

/**
 * 商家转账单据终态通知(MCHTRANSFER.BILL.FINISHED)
 *
 * 转账单据到终态后发出，终态有成功、失败和已撤销三种。失败时看失败原因；要重新转账，先确认原单确实没有付出。
 *
 * **注意：**
 *
 * - 同一个通知可能到达多次：以通知ID去重，处理过的直接答复成功。
 * - 先验签，再使用内容；密文要用APIv3密钥解密。
 * - 没有及时答复成功的通知会重发，但不保证一定送达，重要的状态请主动查询核对。
 *
 * `mch_id`和`mchid`含义相同，两个都可能没有，取值时都要看。
 *
 * 调用以下接口后发送：
 *
 * - 发起转账（服务商）（`v3.fundApp.mchTransfer.partner.transferBills.post`）
 * - 转账并申请自动收款授权（服务商）（`v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.post`）
 * - 用户授权后转账（服务商）（`v3.fundApp.mchTransfer.partner.transferBills.transfer.post`）
 * - 发起转账（`v3.fundApp.mchTransfer.transferBills.post`）
 * - 转账并申请自动收款授权（`v3.fundApp.mchTransfer.transferBills.preTransferWithAuthorization.post`）
 * - 用户授权后转账（`v3.fundApp.mchTransfer.transferBills.transfer.post`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012712115)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015468969)
 */
export interface WebhookEvent {
  /** 用于区分同一协议的各种事件。 */
  event_type: 'MCHTRANSFER.BILL.FINISHED'
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
   * `MCHTRANSFER.BILL.FINISHED` 枚举值
   */
  event_type: 'MCHTRANSFER.BILL.FINISHED'
  /** 通知的资源数据类型 */
  resource_type: string
  /** 回调摘要 */
  summary: string
  /** 通知资源数据 */
  resource: WebhookBodyResource
}

/** 密文解密后的内容。 */
export interface WebhookResource {
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /**
   * 单据状态
   * `ACCEPTED`：已受理
   * `PROCESSING`：锁定资金中
   * `WAIT_USER_CONFIRM`：待用户确认收款
   * `TRANSFERING`：转账中
   * `SUCCESS`：转账成功
   * `FAIL`：转账失败
   * `CANCELING`：撤销中
   * `CANCELLED`：已撤销
   */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 商户号 */
  mch_id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 收款用户OpenID */
  openid: string
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'ACCOUNT_NOT_EXIST'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_PARAM_ERROR'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'EXCEEDED_ESTIMATED_AMOUNT'
    | 'ID_CARD_NOT_CORRECT'
    | 'MCH_CANCEL'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'OVERDUE_CLOSE'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'REAL_NAME_CHECK_FAIL'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'RESERVATION_INFO_NOT_MATCH'
    | 'RESERVATION_SCENE_NOT_MATCH'
    | 'RESERVATION_STATE_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'TRANSFER_RISK'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED'
    | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED'
    | 'BUDGET_NOT_ENOUGH'
    | (string & {})
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time: string
  /** 收款方式类型 */
  payment_method_type?: 'CFT' | 'WPHK' | (string & {})
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
   * `mch_payment` 枚举值
   */
  original_type: 'mch_payment' | (string & {})
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
  id: 'v3/MCHTRANSFER.BILL.FINISHED',
  protocol: 'v3',
  eventTypes: ['MCHTRANSFER.BILL.FINISHED'],
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

/** 由openapi/v2/deposit/refundquery.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  AtLeastOne,
  CallOptions,
  Caller,
  OperationDescriptor,
  UnclearPromise,
} from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询退款（押金）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = AtLeastOne<
  {
    /** 公众账号ID */
    appid: string
    /** 商户号 */
    mch_id: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
    /**
     * 微信订单号
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`、`out_refund_no`、`refund_id`。
     */
    transaction_id?: string | undefined
    /**
     * 商户订单号
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`、`out_refund_no`、`refund_id`。
     */
    out_trade_no?: string | undefined
    /**
     * 商户退款单号
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`、`out_refund_no`、`refund_id`。
     */
    out_refund_no?: string | undefined
    /**
     * 微信退款单号
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`、`out_refund_no`、`refund_id`。
     */
    refund_id?: string | undefined
    /** 偏移量 */
    offset?: number | undefined
  },
  'transaction_id' | 'out_trade_no' | 'out_refund_no' | 'refund_id'
>

/** 查询退款（押金）：应答 */
export interface PostResponse {
  /** 商户退款单号 */
  [key: `out_refund_no_${number}`]: string
  /** 微信退款单号 */
  [key: `refund_id_${number}`]: string
  /** 退款渠道 */
  [key: `refund_channel_${number}`]: string
  /** 申请退款金额，单位为分 */
  [key: `refund_fee_${number}`]: number
  /** 退款金额，单位为分 */
  [key: `settlement_refund_fee_${number}`]: number
  /** 代金券类型 */
  [key: `coupon_type_${number}_${number}`]: string
  /** 总代金券退款金额，单位为分 */
  [key: `coupon_refund_fee_${number}`]: number
  /** 退款代金券使用数量 */
  [key: `coupon_refund_count_${number}`]: number
  /** 退款代金券ID */
  [key: `coupon_refund_id_${number}_${number}`]: string
  /** 单个代金券退款金额，单位为分 */
  [key: `coupon_refund_fee_${number}_${number}`]: number
  /** 退款状态 */
  [key: `refund_status_${number}`]: string
  /** 退款资金来源 */
  [key: `refund_account_${number}`]: string
  /** 退款入账账户 */
  [key: `refund_recv_accout_${number}`]: string
  /** 退款成功时间 */
  [key: `refund_success_time_${number}`]: string
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码 */
  err_code: string
  /** 错误描述 */
  err_code_des: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 订单总退款次数 */
  total_refund_count?: number
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额，单位为分 */
  total_fee: number
  /** 应结订单金额，单位为分 */
  settlement_total_fee?: number
  /** 货币种类 */
  fee_type?: string
  /** 现金支付金额，单位为分 */
  cash_fee: number
  /** 退款笔数 */
  refund_count: number
}

/** 查询退款（押金）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/deposit/refundquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/deposit/refundquery',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbered: [
      '/out_refund_no_$n',
      '/refund_id_$n',
      '/refund_channel_$n',
      '/refund_fee_$n',
      '/settlement_refund_fee_$n',
      '/coupon_type_$n_$m',
      '/coupon_refund_fee_$n',
      '/coupon_refund_count_$n',
      '/coupon_refund_id_$n_$m',
      '/coupon_refund_fee_$n_$m',
      '/refund_status_$n',
      '/refund_account_$n',
      '/refund_recv_accout_$n',
      '/refund_success_time_$n',
    ],
    numbers: [
      '/total_refund_count',
      '/total_fee',
      '/settlement_total_fee',
      '/cash_fee',
      '/refund_count',
      '/refund_fee_$n',
      '/settlement_refund_fee_$n',
      '/coupon_refund_fee_$n',
      '/coupon_refund_count_$n',
      '/coupon_refund_fee_$n_$m',
    ],
  },
  paging: {
    form: 'unclear',
    position: '/xml/offset',
    reason: 'numbered-fields',
  },
})

/**
 * 查询退款（押金）
 *
 * 跟进押金退款的去向，四种单号给其一。零钱一般20分钟内到账，银行卡要等3个工作日后再查；多笔退款用`_$n`编号，每笔各有`refund_status_$n`。
 *
 * 入账账户的字段名少了一个字母，是`refund_recv_accout_$n`，照抄即可。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011987300)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     refund_id: '50300002026080112300000000007',
 *   },
 * })
 * ```
 */
export function post(
  client: Caller,
  request: PostRequest,
  options?: CallOptions,
): UnclearPromise<PostResponse, 'numbered-fields'> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
      {
        name: 'transaction_id',
        schema: { kind: 'string' },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      { name: 'out_trade_no', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      { name: 'out_refund_no', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      { name: 'refund_id', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      { name: 'offset', schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.deposit.refundquery`。 */
export interface PageMethods {
  /**
   * 查询退款（押金）
   *
   * 跟进押金退款的去向，四种单号给其一。零钱一般20分钟内到账，银行卡要等3个工作日后再查；多笔退款用`_$n`编号，每笔各有`refund_status_$n`。
   *
   * 入账账户的字段名少了一个字母，是`refund_recv_accout_$n`，照抄即可。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011987300)
   * @example
   * ```ts
   * const answer = await client.v2.deposit.refundquery.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     refund_id: '50300002026080112300000000007',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): UnclearPromise<PostResponse, 'numbered-fields'>
}

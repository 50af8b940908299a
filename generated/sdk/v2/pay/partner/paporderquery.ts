/** 由openapi/v2/pay/partner/paporderquery.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 查询代扣订单（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = AtLeastOne<
  {
    /** 请求appid */
    appid: string
    /** 商户号 */
    mch_id: string
    /**
     * 微信订单号
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`。
     */
    transaction_id?: string | undefined
    /**
     * 商户订单号
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`。
     */
    out_trade_no?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  },
  'transaction_id' | 'out_trade_no'
>

/** 查询代扣订单（服务商）：应答 */
export interface PostResponse {
  /** 代金券或立减优惠ID */
  [key: `coupon_id_${number}`]: string
  /** 单个代金券或立减优惠支付金额，单位为分 */
  [key: `coupon_fee_${number}`]: number
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 设备号 */
  device_info?: string
  /** 用户标识 */
  openid: string
  /**
   * 是否关注公众账号
   * `N` 枚举值
   */
  is_subscribe?: 'N' | (string & {})
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 总金额，单位为分 */
  total_fee: number
  /** 货币种类 */
  fee_type?: string
  /** 现金支付金额，单位为分 */
  cash_fee: number
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 代金券或立减优惠金额，单位为分 */
  coupon_fee?: number
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间，格式为yyyyMMddHHmmss */
  time_end: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}

/**
 * 查询代扣订单（服务商）：错误码
 *
 * - `ORDERNOTEXIST`: 查无此单，只能查询下单成功的订单，核对单号
 * - `SYSTEMERROR`: 后台返回错误，稍后用相同单号再查
 */
export type PostErrorCode = 'ORDERNOTEXIST' | 'SYSTEMERROR' | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/partner/paporderquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/partner/paporderquery',
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
    numbered: ['/coupon_id_$n', '/coupon_fee_$n'],
    numbers: ['/total_fee', '/cash_fee', '/coupon_fee', '/coupon_count', '/coupon_fee_$n'],
  },
})

/**
 * 查询代扣订单（服务商）
 *
 * 服务商查特约商户的一笔代扣是否完成，`sub_mch_id`指明是哪一家。状态停在`ACCEPT`时稍后再查，`PAYERROR`可看`trade_state_desc`了解原因。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014113946)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     transaction_id: '4200002026080112300000000042',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      {
        name: 'transaction_id',
        schema: { kind: 'string' },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      { name: 'out_trade_no', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.partner.paporderquery`。 */
export interface PageMethods {
  /**
   * 查询代扣订单（服务商）
   *
   * 服务商查特约商户的一笔代扣是否完成，`sub_mch_id`指明是哪一家。状态停在`ACCEPT`时稍后再查，`PAYERROR`可看`trade_state_desc`了解原因。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014113946)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.partner.paporderquery.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     transaction_id: '4200002026080112300000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

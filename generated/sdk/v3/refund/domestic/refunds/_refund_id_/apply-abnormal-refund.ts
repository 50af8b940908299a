/** 由openapi/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 发起异常退款：请求 */
export interface PostRequest {
  /** 微信支付退款单号 */
  refund_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 处理方式：退到用户银行卡，或退到交易商户的账户 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  /** 开户银行，退到用户银行卡时必传 */
  bank_type?:
    | 'CMB_DEBIT'
    | 'COMM_DEBIT'
    | 'ABC_DEBIT'
    | 'CCB_DEBIT'
    | 'ICBC_DEBIT'
    | 'BOC_DEBIT'
    | 'PAB_DEBIT'
    | 'SPDB_DEBIT'
    | 'CITIC_DEBIT'
    | 'CEB_DEBIT'
    | 'CMBC_DEBIT'
    | 'CIB_DEBIT'
    | 'GDB_DEBIT'
    | 'PSBC_DEBIT'
    | 'NBCB_DEBIT'
    | undefined
  /**
   * 收款银行卡号，以密文传输
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bank_account?: string | undefined
  /**
   * 收款人姓名，以密文传输
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 发起异常退款：应答 */
export interface PostResponse {
  /** 微信支付退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 退款渠道
   * `ORIGINAL`：原路退款
   * `BALANCE`：退回到余额
   * `OTHER_BALANCE`：原账户异常，退到其他余额账户
   * `OTHER_BANKCARD`：原银行卡异常，退到其他银行卡
   */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户，写明退到了银行卡、零钱还是商户账户 */
  user_received_account: string
  /** 退款成功时间，RFC 3339格式，退款成功时才有 */
  success_time?: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /**
   * 退款状态
   * `SUCCESS`：退款成功
   * `CLOSED`：退款关闭
   * `PROCESSING`：处理中
   * `ABNORMAL`：退款异常
   */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /**
   * 退款的资金账户
   * `UNSETTLED`：未结算资金
   * `AVAILABLE`：可用余额
   * `UNAVAILABLE`：不可用余额
   * `OPERATION`：运营账户
   * `BASIC`：基本账户
   * `ECNY_BASIC`：数字人民币基本账户
   */
  funds_account?:
    | 'UNSETTLED'
    | 'AVAILABLE'
    | 'UNAVAILABLE'
    | 'OPERATION'
    | 'BASIC'
    | 'ECNY_BASIC'
    | (string & {})
  /** 金额信息 */
  amount: PostResponseAmount
  /** 优惠信息 */
  promotion_detail?: PostResponsePromotionDetail[]
}

/**
 * 发起异常退款：错误码
 *
 * - `INVALID_REQUEST` (400): 退款单不合异常退款条件，依 message 处理
 * - `RESOURCE_NOT_EXISTS` (404): 退款单不存在，核对微信退款单号
 * - `FREQUENCY_LIMITED` (429): 操作限频，先查退款状态，再降频以原单重试
 * - `SYSTEM_ERROR` (500): 结果未知，勿换退款单号，原参数再次提交
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostResponseAmount {
  /** 订单金额，单位为分 */
  total: number
  /** 退款金额，单位为分 */
  refund: number
  /** 退款出资账户及金额 */
  from?: PostResponseAmountFrom[]
  /** 用户实付金额，单位为分 */
  payer_total: number
  /** 用户收到的退款金额，单位为分 */
  payer_refund: number
  /** 应结退款金额，单位为分 */
  settlement_refund: number
  /** 应结订单金额，单位为分 */
  settlement_total: number
  /** 优惠退款金额，单位为分 */
  discount_refund: number
  /** 币种，人民币为CNY */
  currency: string
  /** 手续费退款金额，单位为分 */
  refund_fee?: number
}

export interface PostResponseAmountFrom {
  /**
   * 出资账户类型
   * `AVAILABLE`：可用余额
   * `UNAVAILABLE`：不可用余额
   */
  account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
  /** 出资金额，单位为分 */
  amount: number
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /**
   * 优惠范围
   * `GLOBAL`：全场代金券
   * `SINGLE`：单品优惠
   */
  scope: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type: string
  /** 优惠券面额，单位为分 */
  amount: number
  /** 优惠退款金额，单位为分 */
  refund_amount: number
  /** 单品列表 */
  goods_detail?: PostResponsePromotionDetailGoodsDetail[]
}

export interface PostResponsePromotionDetailGoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 */
  wechatpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品单价，单位为分 */
  unit_price: number
  /** 商品退款金额，单位为分 */
  refund_amount: number
  /** 商品退货数量 */
  refund_quantity: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
  pathParameters: ['refund_id'],
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/bank_account', '/json/real_name'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 发起异常退款
 *
 * 用户账户异常、退款无法原路退回时，改退到用户的银行卡或交易商户的账户。受理成功不代表到账，结果仍以查询退款为准。
 *
 * 只能用于状态为ABNORMAL的退款单。退到用户银行卡时，开户银行、卡号和姓名都要传。
 *
 * 卡号和姓名以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070379)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810603)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791885)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791905)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013420988)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421164)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421269)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421352)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421429)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071193)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013335389)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080240)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013351901)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013352066)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013352278)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013461907)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462123)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462191)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462286)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462582)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080627)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017150905)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   refund_id: '50300002026080112300000000007',
 *   json: { out_refund_no: 'TK20260801000009', type: 'USER_BANK_CARD' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'refund_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'out_refund_no', required: true, schema: { kind: 'string' } },
      {
        name: 'type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'USER_BANK_CARD' }, { value: 'MERCHANT_BANK_CARD' }] },
      },
      {
        name: 'bank_type',
        schema: {
          kind: 'string',
          enum: [
            { value: 'CMB_DEBIT' },
            { value: 'COMM_DEBIT' },
            { value: 'ABC_DEBIT' },
            { value: 'CCB_DEBIT' },
            { value: 'ICBC_DEBIT' },
            { value: 'BOC_DEBIT' },
            { value: 'PAB_DEBIT' },
            { value: 'SPDB_DEBIT' },
            { value: 'CITIC_DEBIT' },
            { value: 'CEB_DEBIT' },
            { value: 'CMBC_DEBIT' },
            { value: 'CIB_DEBIT' },
            { value: 'GDB_DEBIT' },
            { value: 'PSBC_DEBIT' },
            { value: 'NBCB_DEBIT' },
          ],
        },
      },
      { name: 'bank_account', schema: { kind: 'string' } },
      { name: 'real_name', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund`。 */
export interface PageMethods {
  /**
   * 发起异常退款
   *
   * 用户账户异常、退款无法原路退回时，改退到用户的银行卡或交易商户的账户。受理成功不代表到账，结果仍以查询退款为准。
   *
   * 只能用于状态为ABNORMAL的退款单。退到用户银行卡时，开户银行、卡号和姓名都要传。
   *
   * 卡号和姓名以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070379)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810603)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791885)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791905)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013420988)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421164)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421269)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421352)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421429)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071193)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013335389)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080240)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013351901)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013352066)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013352278)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013461907)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462123)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462191)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462286)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462582)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080627)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017150905)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post({
   *   refund_id: '50300002026080112300000000007',
   *   json: { out_refund_no: 'TK20260801000009', type: 'USER_BANK_CARD' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

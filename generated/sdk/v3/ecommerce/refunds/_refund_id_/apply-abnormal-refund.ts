/** 由openapi/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 电商平台发起异常退款：请求 */
export interface PostRequest {
  /** 微信退款单号 */
  refund_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  /** 开户银行 */
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
   * 收款银行卡号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bank_account?: string | undefined
  /**
   * 收款用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 电商平台发起异常退款：应答 */
export interface PostResponse {
  /** 微信支付退款号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: string
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: string
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {})
  /** 金额信息 */
  amount: PostResponseAmount
  /** 优惠退款信息 */
  promotion_detail?: PostResponsePromotionDetail[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
}

/**
 * 电商平台发起异常退款：错误码
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
  /** 退款金额，单位为分 */
  refund: number
  /** 退款出资账户及金额 */
  from?: PostResponseAmountFrom[]
  /** 用户退款金额，单位为分 */
  payer_refund: number
  /** 优惠退款金额，单位为分 */
  discount_refund: number
  /** 退款币种 */
  currency: string
  /** 手续费退款金额，单位为分 */
  refund_fee?: number
}

export interface PostResponseAmountFrom {
  /** 出资账户类型 */
  account: string
  /** 出资金额，单位为分 */
  amount: number
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠范围 */
  scope: string
  /** 优惠类型 */
  type: string
  /** 优惠券面额，单位为分 */
  amount: number
  /** 优惠退款金额，单位为分 */
  refund_amount: number
  /** 商品列表 */
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
  id: 'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund',
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
 * 电商平台发起异常退款
 *
 * 查到退款状态异常后，把钱改退到用户的另一张卡，或退到交易商户的银行账户由其线下处理。姓名、卡号传密文，须带`Wechatpay-Serial`。
 *
 * 只有`USER_BANK_CARD`要给银行、卡号、姓名；微信与商户两个退款单号都要带，并指向同一笔退款。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012649274)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015181616)
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
      { name: 'individual_auth_id', schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.ecommerce.refunds._refund_id_.applyAbnormalRefund`。 */
export interface PageMethods {
  /**
   * 电商平台发起异常退款
   *
   * 查到退款状态异常后，把钱改退到用户的另一张卡，或退到交易商户的银行账户由其线下处理。姓名、卡号传密文，须带`Wechatpay-Serial`。
   *
   * 只有`USER_BANK_CARD`要给银行、卡号、姓名；微信与商户两个退款单号都要带，并指向同一笔退款。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012649274)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015181616)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.refunds._refund_id_.applyAbnormalRefund.post({
   *   refund_id: '50300002026080112300000000007',
   *   json: { out_refund_no: 'TK20260801000009', type: 'USER_BANK_CARD' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

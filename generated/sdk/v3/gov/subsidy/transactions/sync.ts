/** 由openapi/v3/gov/subsidy/transactions/sync.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 国补交易信息回传：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 自然人姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name?: string | undefined
  /**
   * 自然人证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number?: string | undefined
  /**
   * 手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone_number?: string | undefined
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address?: string | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 订单金额 */
  order_amount: number
  /** 优惠金额，单位分；**仅限国补优惠，其他优惠不可叠加传入** */
  discount_amount: number
  /** 交易完成或商品退回时间 */
  transaction_time: string
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
  /** 销售主体，即开票的商户 */
  mch_name: string
  /** 销售方式 */
  sale_model?: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | undefined
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 国补交易信息回传：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 国补交易信息回传：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/transactions/sync#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/transactions/sync',
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
        paths: ['/json/real_name', '/json/id_card_number', '/json/phone_number'],
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
 * 国补交易信息回传
 *
 * 付款成功后立即回传此刻已知的交易信息，不必等发票和物流，那些以后在同步核销里补。实名三项加密，须带`Wechatpay-Serial`。
 *
 * 要实时调用，不能攒到日终；`discount_amount`单位分，只含国补优惠。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_trade_no: 'DD20260801000137',
 *     receive_region_code: '440305',
 *     brand: '山前',
 *     qualification_region_code: 310100,
 *     seller_name: '山前电器有限公司',
 *     license_number: '91440300MA5EX0137X',
 *     order_amount: 10000,
 *     discount_amount: 2000,
 *     transaction_time: '2026-08-14T19:55:06+08:00',
 *     mch_order_id: 'DD20260801000137',
 *     mch_name: '山前电器有限公司',
 *     cate_state: 'CATE_STATE_REDEEM',
 *     identity_document_type: 'ID_DOC_TYPE_ID_CARD',
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
      { name: 'real_name', schema: { kind: 'string' } },
      { name: 'id_card_number', schema: { kind: 'string' } },
      { name: 'phone_number', schema: { kind: 'string' } },
      {
        name: 'appliance_id',
        schema: {
          kind: 'number',
          enum: [
            { value: 1 },
            { value: 2 },
            { value: 3 },
            { value: 4 },
            { value: 5 },
            { value: 6 },
            { value: 7 },
            { value: 8 },
            { value: 9 },
            { value: 10 },
            { value: 11 },
            { value: 12 },
            { value: 13 },
            { value: 14 },
            { value: 15 },
            { value: 16 },
            { value: 17 },
          ],
        },
      },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      {
        name: 'energy_grade',
        schema: {
          kind: 'string',
          enum: [{ value: 'FIRST_LEVEL' }, { value: 'SECOND_LEVEL' }, { value: 'ENERGY_GRADE_UNKNOWN' }],
        },
      },
      { name: 'receive_region_code', required: true, schema: { kind: 'string' } },
      { name: 'brand', required: true, schema: { kind: 'string' } },
      { name: 'address', schema: { kind: 'string' } },
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      { name: 'seller_name', required: true, schema: { kind: 'string' } },
      { name: 'license_number', required: true, schema: { kind: 'string' } },
      { name: 'order_amount', required: true, schema: { kind: 'number' } },
      { name: 'discount_amount', required: true, schema: { kind: 'number' } },
      { name: 'transaction_time', required: true, schema: { kind: 'string' } },
      { name: 'mch_order_id', required: true, schema: { kind: 'string' } },
      { name: 'refund_id', schema: { kind: 'string' } },
      { name: 'mch_name', required: true, schema: { kind: 'string' } },
      {
        name: 'sale_model',
        schema: { kind: 'string', enum: [{ value: 'SALE_MODEL_ONLINE' }, { value: 'SALE_MODEL_OFFLINE' }] },
      },
      {
        name: 'cate_state',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'CATE_STATE_REDEEM' }, { value: 'CATE_STATE_REFUND' }] },
      },
      {
        name: 'identity_document_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'ID_DOC_TYPE_ID_CARD' },
            { value: 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' },
            { value: 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' },
          ],
        },
      },
      { name: 'sub_mchid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.transactions.sync`。 */
export interface PageMethods {
  /**
   * 国补交易信息回传
   *
   * 付款成功后立即回传此刻已知的交易信息，不必等发票和物流，那些以后在同步核销里补。实名三项加密，须带`Wechatpay-Serial`。
   *
   * 要实时调用，不能攒到日终；`discount_amount`单位分，只含国补优惠。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.transactions.sync.post({
   *   json: {
   *     out_trade_no: 'DD20260801000137',
   *     receive_region_code: '440305',
   *     brand: '山前',
   *     qualification_region_code: 310100,
   *     seller_name: '山前电器有限公司',
   *     license_number: '91440300MA5EX0137X',
   *     order_amount: 10000,
   *     discount_amount: 2000,
   *     transaction_time: '2026-08-14T19:55:06+08:00',
   *     mch_order_id: 'DD20260801000137',
   *     mch_name: '山前电器有限公司',
   *     cate_state: 'CATE_STATE_REDEEM',
   *     identity_document_type: 'ID_DOC_TYPE_ID_CARD',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/gov/subsidy/qualifications/sync.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 同步国补资格核销信息：请求 */
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
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 商品条码 */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 物流单号 */
  logistics_num?: string | undefined
  /** 签收时间 */
  delivery_time?: string | undefined
  /** 发票号 */
  invoice_num: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 类型（台式、笔记本），品类为电脑时必填 */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | undefined
  /** 订单金额 */
  order_amount: number
  /** 优惠金额，单位分；**仅限国补优惠，其他优惠不可叠加传入** */
  discount_amount: number
  /** imei1编码 */
  imei1?: string | undefined
  /** imei2编码 */
  imei2?: string | undefined
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
  /** 开票日期 */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 发票开具地(地址编码） */
  invoice_address_code: string
  /** 发票代码 */
  invoice_code?: string | undefined
  /** 税务机关代码 */
  tax_authority_code: string
  /** 交易完成或商品退回时间 */
  transaction_time: string
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 销售主体，即开票的商户 */
  mch_name: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 同步国补资格核销信息：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 同步国补资格核销信息：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/qualifications/sync#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/qualifications/sync',
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
 * 同步国补资格核销信息
 *
 * 八大品类核销后，补报SN码、条码、收货地址、开票等全套信息，允许离线补传。退货也从这里报，`cate_state`填`CATE_STATE_REFUND`并带退款编号。实名三项传密文，须带`Wechatpay-Serial`。
 *
 * 优惠金额只填国补那一份，单位分。子商户号在这里叫`sub_mch_id`，N品类那张表叫`sub_mchid`；电脑类必须给`pc_type`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_trade_no: 'DD20260801000137',
 *     receive_region_code: '440305',
 *     brand: '山前',
 *     address: '深圳市福田区',
 *     qualification_region_code: 310100,
 *     sn_code: 'SN20260801000137',
 *     seller_name: '山前电器有限公司',
 *     license_number: '91440300MA5EX0137X',
 *     barcode: '6900000000137',
 *     item_name: '山前空气净化器A1',
 *     spec_model: 'Shanqian A1',
 *     invoice_num: '00000137',
 *     product_type: 'COMMON_PRODUCT',
 *     order_amount: 10000,
 *     discount_amount: 2000,
 *     mch_order_id: 'DD20260801000137',
 *     invoice_time: '2026-08-14T19:55:06+08:00',
 *     purchaser_name: '林小满',
 *     sale_model: 'SALE_MODEL_OFFLINE',
 *     identity_document_type: 'ID_DOC_TYPE_ID_CARD',
 *     invoice_address_code: '440305',
 *     tax_authority_code: '2000137',
 *     transaction_time: '2026-08-14T19:55:06+08:00',
 *     cate_state: 'CATE_STATE_REDEEM',
 *     mch_name: '山前电器有限公司',
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
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      {
        name: 'energy_grade',
        schema: {
          kind: 'string',
          enum: [{ value: 'FIRST_LEVEL' }, { value: 'SECOND_LEVEL' }, { value: 'ENERGY_GRADE_UNKNOWN' }],
        },
      },
      { name: 'receive_region_code', required: true, schema: { kind: 'string' } },
      { name: 'brand', required: true, schema: { kind: 'string' } },
      { name: 'address', required: true, schema: { kind: 'string' } },
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      { name: 'sn_code', required: true, schema: { kind: 'string' } },
      { name: 'seller_name', required: true, schema: { kind: 'string' } },
      { name: 'license_number', required: true, schema: { kind: 'string' } },
      { name: 'barcode', required: true, schema: { kind: 'string' } },
      { name: 'item_name', required: true, schema: { kind: 'string' } },
      { name: 'spec_model', required: true, schema: { kind: 'string' } },
      { name: 'logistics_num', schema: { kind: 'string' } },
      { name: 'delivery_time', schema: { kind: 'string' } },
      { name: 'invoice_num', required: true, schema: { kind: 'string' } },
      {
        name: 'product_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'COMMON_PRODUCT' }, { value: 'AI_PRODUCT' }] },
      },
      {
        name: 'pc_type',
        schema: {
          kind: 'string',
          enum: [{ value: 'DESKTOP' }, { value: 'LAPTOP' }, { value: 'COMPUTER_TYPE_UNKNOWN' }],
        },
      },
      { name: 'order_amount', required: true, schema: { kind: 'number' } },
      { name: 'discount_amount', required: true, schema: { kind: 'number' } },
      { name: 'imei1', schema: { kind: 'string' } },
      { name: 'imei2', schema: { kind: 'string' } },
      { name: 'mch_order_id', required: true, schema: { kind: 'string' } },
      { name: 'refund_id', schema: { kind: 'string' } },
      { name: 'invoice_time', required: true, schema: { kind: 'string' } },
      { name: 'purchaser_name', required: true, schema: { kind: 'string' } },
      {
        name: 'sale_model',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'SALE_MODEL_ONLINE' }, { value: 'SALE_MODEL_OFFLINE' }] },
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
      { name: 'invoice_address_code', required: true, schema: { kind: 'string' } },
      { name: 'invoice_code', schema: { kind: 'string' } },
      { name: 'tax_authority_code', required: true, schema: { kind: 'string' } },
      { name: 'transaction_time', required: true, schema: { kind: 'string' } },
      {
        name: 'cate_state',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'CATE_STATE_REDEEM' }, { value: 'CATE_STATE_REFUND' }] },
      },
      { name: 'mch_name', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.qualifications.sync`。 */
export interface PageMethods {
  /**
   * 同步国补资格核销信息
   *
   * 八大品类核销后，补报SN码、条码、收货地址、开票等全套信息，允许离线补传。退货也从这里报，`cate_state`填`CATE_STATE_REFUND`并带退款编号。实名三项传密文，须带`Wechatpay-Serial`。
   *
   * 优惠金额只填国补那一份，单位分。子商户号在这里叫`sub_mch_id`，N品类那张表叫`sub_mchid`；电脑类必须给`pc_type`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.qualifications.sync.post({
   *   json: {
   *     out_trade_no: 'DD20260801000137',
   *     receive_region_code: '440305',
   *     brand: '山前',
   *     address: '深圳市福田区',
   *     qualification_region_code: 310100,
   *     sn_code: 'SN20260801000137',
   *     seller_name: '山前电器有限公司',
   *     license_number: '91440300MA5EX0137X',
   *     barcode: '6900000000137',
   *     item_name: '山前空气净化器A1',
   *     spec_model: 'Shanqian A1',
   *     invoice_num: '00000137',
   *     product_type: 'COMMON_PRODUCT',
   *     order_amount: 10000,
   *     discount_amount: 2000,
   *     mch_order_id: 'DD20260801000137',
   *     invoice_time: '2026-08-14T19:55:06+08:00',
   *     purchaser_name: '林小满',
   *     sale_model: 'SALE_MODEL_OFFLINE',
   *     identity_document_type: 'ID_DOC_TYPE_ID_CARD',
   *     invoice_address_code: '440305',
   *     tax_authority_code: '2000137',
   *     transaction_time: '2026-08-14T19:55:06+08:00',
   *     cate_state: 'CATE_STATE_REDEEM',
   *     mch_name: '山前电器有限公司',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

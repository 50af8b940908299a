/** 由openapi/v3/med-ins/orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 医保自费混合收款下单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE'
  /** 订单类型 */
  order_type:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string | undefined
  /** 医疗机构的商户号 */
  sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 */
  openid?: string | undefined
  /** 用户在医疗机构AppID下的OpenID */
  sub_openid?: string | undefined
  /** 支付人身份信息 */
  payer: PostRequestJsonPayer
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean | undefined
  /** 亲属身份信息 */
  relative?: PostRequestJsonPayer | undefined
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string | undefined
  /** 用户定位信息 */
  geo_location?: string | undefined
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 */
  total_fee: number
  /** 医保统筹支付金额，医保局结算的结果 */
  med_ins_gov_fee?: number | undefined
  /** 医保个人账户支付金额，医保局结算的结果 */
  med_ins_self_fee?: number | undefined
  /** 医保其他支付金额，医保局结算的结果 */
  med_ins_other_fee?: number | undefined
  /** 自费金额，医保局结算的结果 */
  med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 */
  wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  cash_add_detail?: readonly PostRequestJsonCashAddDetail[] | undefined
  /** 现金减免列表 */
  cash_reduce_detail?: readonly PostRequestJsonCashReduceDetail[] | undefined
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string | undefined
  /**
   * 透传给医保的数据
   * 直接传数据，发送时转为JSON文本。
   */
  passthrough_request_content?: PostRequestJsonPassthroughRequestContent | undefined
  /** 扩展字段 */
  extends?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 渠道号 */
  channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 医保自费混合收款下单：应答 */
export interface PostResponse {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status:
    | 'UNKNOWN_MIX_PAY_STATUS'
    | 'MIX_PAY_CREATED'
    | 'MIX_PAY_SUCCESS'
    | 'MIX_PAY_REFUND'
    | 'MIX_PAY_FAIL'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status:
    | 'UNKNOWN_SELF_PAY_STATUS'
    | 'SELF_PAY_CREATED'
    | 'SELF_PAY_SUCCESS'
    | 'SELF_PAY_REFUND'
    | 'SELF_PAY_FAIL'
    | 'NO_SELF_PAY'
    | (string & {})
  /** 混合订单中医保部分的支付状态 */
  med_ins_pay_status:
    | 'UNKNOWN_MED_INS_PAY_STATUS'
    | 'MED_INS_PAY_CREATED'
    | 'MED_INS_PAY_SUCCESS'
    | 'MED_INS_PAY_REFUND'
    | 'MED_INS_PAY_FAIL'
    | 'NO_MED_INS_PAY'
    | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /**
   * 支付完成后医保局返回内容
   * 收到的是JSON文本，已解析为数据。
   */
  passthrough_response_content?: PostResponsePassthroughResponseContent
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
  /** 订单类型 */
  order_type:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
    | (string & {})
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户在医疗机构AppID下的OpenID */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string
  /** 使用该接口下单的总金额 */
  total_fee: number
  /** 医保统筹支付金额，医保局结算的结果 */
  med_ins_gov_fee?: number
  /** 医保个人账户支付金额，医保局结算的结果 */
  med_ins_self_fee?: number
  /** 医保其他支付金额，医保局结算的结果 */
  med_ins_other_fee?: number
  /** 自费金额，医保局结算的结果 */
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: PostResponseCashAddDetail[]
  /** 现金减免列表 */
  cash_reduce_detail?: PostResponseCashReduceDetail[]
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /**
   * 透传给医保的数据
   * 收到的是JSON文本，已解析为数据。
   */
  passthrough_request_content?: PostResponsePassthroughResponseContent
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}

/**
 * 医保自费混合收款下单：错误码
 *
 * - `ALREADY_EXISTS` (400): 商户订单号已用过，先查单，已建好的订单直接沿用
 * - `RULE_LIMIT` (403): 金额或字段不合混合支付的规则，依 message 核对两条金额公式
 */
export type PostErrorCode = 'ALREADY_EXISTS' | 'RULE_LIMIT' | V3ErrorCode

export interface PostRequestJsonPayer {
  /**
   * 真实姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
  /**
   * 个人身份ID摘要
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_digest: string
  /** 证件类型 */
  card_type:
    | 'UNKNOWN_USER_CARD_TYPE'
    | 'ID_CARD'
    | 'HOUSEHOLD_REGISTRATION'
    | 'FOREIGNER_PASSPORT'
    | 'MAINLAND_TRAVEL_PERMIT_FOR_TW'
    | 'MAINLAND_TRAVEL_PERMIT_FOR_MO'
    | 'MAINLAND_TRAVEL_PERMIT_FOR_HK'
    | 'FOREIGN_PERMANENT_RESIDENT'
}

export interface PostRequestJsonCashAddDetail {
  /** 现金补充金额 */
  cash_add_fee: number
  /** 现金补充类型 */
  cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'
}

export interface PostRequestJsonCashReduceDetail {
  /** 现金减免金额 */
  cash_reduce_fee: number
  /** 现金减免类型 */
  cash_reduce_type:
    | 'DEFAULT_REDUCE_TYPE'
    | 'HOSPITAL_REDUCE'
    | 'PHARMACY_DISCOUNT'
    | 'DISCOUNT'
    | 'PRE_PAYMENT'
    | 'DEPOSIT_DEDUCTION'
}

export interface PostRequestJsonPassthroughRequestContent {
  /** 医保支付授权码 */
  payAuthNo?: string | undefined
  /** 医保支付订单号 */
  payOrdId?: string | undefined
  /** 用户位置的经纬度 */
  setlLatlnt?: string | undefined
}

export interface PostResponsePassthroughResponseContent {
  /** 医保支付授权码 */
  payAuthNo?: string
  /** 医保支付订单号 */
  payOrdId?: string
  /** 用户位置的经纬度 */
  setlLatlnt?: string
}

export interface PostResponseCashAddDetail {
  /** 现金补充金额 */
  cash_add_fee: number
  /** 现金补充类型 */
  cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
}

export interface PostResponseCashReduceDetail {
  /** 现金减免金额 */
  cash_reduce_fee: number
  /** 现金减免类型 */
  cash_reduce_type:
    | 'DEFAULT_REDUCE_TYPE'
    | 'HOSPITAL_REDUCE'
    | 'PHARMACY_DISCOUNT'
    | 'DISCOUNT'
    | 'PRE_PAYMENT'
    | 'DEPOSIT_DEDUCTION'
    | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/med-ins/orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/med-ins/orders',
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
        paths: [
          '/json/payer/name',
          '/json/payer/id_digest',
          '/json/relative/name',
          '/json/relative/id_digest',
        ],
      },
    ],
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/json/passthrough_request_content'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/passthrough_response_content', '/passthrough_request_content'],
      },
    ],
  },
})

/**
 * 医保自费混合收款下单
 *
 * 患者的费用由医保和自费一起付时下单，返回混合订单号。姓名与身份摘要传密文，须带`Wechatpay-Serial`；金额单位分，结果等`callback_url`通知，没有答复先查单再重试。
 *
 * 医保部分要给医保局的支付单ID和授权码，自费部分先预下单并给`prepay_id`，按`mix_pay_type`取舍。`passthrough_request_content`是JSON字符串；正式环境不要把`med_ins_test_env`设为真。
 *
 * 后续通知：
 *
 * - 医保混合收款成功通知(MEDICAL_INSURANCE.SUCCESS)（`webhooks/v3/MEDICAL_INSURANCE.SUCCESS`），发往`json.callback_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012503131)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     mix_pay_type: 'CASH_AND_INSURANCE',
 *     order_type: 'REG_PAY',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     payer: { name: 'plaintext', id_digest: 'plaintext', card_type: 'ID_CARD' },
 *     out_trade_no: 'DD20260801000137',
 *     serial_no: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
 *     city_id: '500137',
 *     med_inst_name: '滨河医院',
 *     med_inst_no: 'H44030000137',
 *     total_fee: 202000,
 *     callback_url: 'https://pay.example.com/notify/result',
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
      {
        name: 'mix_pay_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'UNKNOWN_MIX_PAY_TYPE' },
            { value: 'CASH_ONLY' },
            { value: 'INSURANCE_ONLY' },
            { value: 'CASH_AND_INSURANCE' },
          ],
        },
      },
      {
        name: 'order_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'UNKNOWN_ORDER_TYPE' },
            { value: 'REG_PAY' },
            { value: 'DIAG_PAY' },
            { value: 'COVID_EXAM_PAY' },
            { value: 'IN_HOSP_PAY' },
            { value: 'PHARMACY_PAY' },
            { value: 'INSURANCE_PAY' },
            { value: 'INT_REG_PAY' },
            { value: 'INT_RE_DIAG_PAY' },
            { value: 'INT_RX_PAY' },
            { value: 'COVID_ANTIGEN_PAY' },
            { value: 'MED_PAY' },
          ],
        },
      },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      {
        name: 'payer',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', required: true, schema: { kind: 'string' } },
            { name: 'id_digest', required: true, schema: { kind: 'string' } },
            {
              name: 'card_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'UNKNOWN_USER_CARD_TYPE' },
                  { value: 'ID_CARD' },
                  { value: 'HOUSEHOLD_REGISTRATION' },
                  { value: 'FOREIGNER_PASSPORT' },
                  { value: 'MAINLAND_TRAVEL_PERMIT_FOR_TW' },
                  { value: 'MAINLAND_TRAVEL_PERMIT_FOR_MO' },
                  { value: 'MAINLAND_TRAVEL_PERMIT_FOR_HK' },
                  { value: 'FOREIGN_PERMANENT_RESIDENT' },
                ],
              },
            },
          ],
        },
      },
      { name: 'pay_for_relatives', schema: { kind: 'boolean' } },
      {
        name: 'relative',
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', required: true, schema: { kind: 'string' } },
            { name: 'id_digest', required: true, schema: { kind: 'string' } },
            {
              name: 'card_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'UNKNOWN_USER_CARD_TYPE' },
                  { value: 'ID_CARD' },
                  { value: 'HOUSEHOLD_REGISTRATION' },
                  { value: 'FOREIGNER_PASSPORT' },
                  { value: 'MAINLAND_TRAVEL_PERMIT_FOR_TW' },
                  { value: 'MAINLAND_TRAVEL_PERMIT_FOR_MO' },
                  { value: 'MAINLAND_TRAVEL_PERMIT_FOR_HK' },
                  { value: 'FOREIGN_PERMANENT_RESIDENT' },
                ],
              },
            },
          ],
        },
      },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'serial_no', required: true, schema: { kind: 'string' } },
      { name: 'pay_order_id', schema: { kind: 'string' } },
      { name: 'pay_auth_no', schema: { kind: 'string' } },
      { name: 'geo_location', schema: { kind: 'string' } },
      { name: 'city_id', required: true, schema: { kind: 'string' } },
      { name: 'med_inst_name', required: true, schema: { kind: 'string' } },
      { name: 'med_inst_no', required: true, schema: { kind: 'string' } },
      { name: 'med_ins_order_create_time', schema: { kind: 'string' } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'med_ins_gov_fee', schema: { kind: 'integer' } },
      { name: 'med_ins_self_fee', schema: { kind: 'integer' } },
      { name: 'med_ins_other_fee', schema: { kind: 'integer' } },
      { name: 'med_ins_cash_fee', schema: { kind: 'integer' } },
      { name: 'wechat_pay_cash_fee', schema: { kind: 'integer' } },
      {
        name: 'cash_add_detail',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'cash_add_fee', required: true, schema: { kind: 'integer' } },
              {
                name: 'cash_add_type',
                required: true,
                schema: {
                  kind: 'string',
                  enum: [
                    { value: 'DEFAULT_ADD_TYPE' },
                    { value: 'FREIGHT' },
                    { value: 'OTHER_MEDICAL_EXPENSES' },
                  ],
                },
              },
            ],
          },
        },
      },
      {
        name: 'cash_reduce_detail',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'cash_reduce_fee', required: true, schema: { kind: 'integer' } },
              {
                name: 'cash_reduce_type',
                required: true,
                schema: {
                  kind: 'string',
                  enum: [
                    { value: 'DEFAULT_REDUCE_TYPE' },
                    { value: 'HOSPITAL_REDUCE' },
                    { value: 'PHARMACY_DISCOUNT' },
                    { value: 'DISCOUNT' },
                    { value: 'PRE_PAYMENT' },
                    { value: 'DEPOSIT_DEDUCTION' },
                  ],
                },
              },
            ],
          },
        },
      },
      { name: 'callback_url', required: true, schema: { kind: 'string' } },
      { name: 'prepay_id', schema: { kind: 'string' } },
      {
        name: 'passthrough_request_content',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'payAuthNo', schema: { kind: 'string' } },
                { name: 'payOrdId', schema: { kind: 'string' } },
                { name: 'setlLatlnt', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
      { name: 'extends', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'channel_no', schema: { kind: 'string' } },
      { name: 'med_ins_test_env', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.medIns.orders`。 */
export interface PageMethods {
  /**
   * 医保自费混合收款下单
   *
   * 患者的费用由医保和自费一起付时下单，返回混合订单号。姓名与身份摘要传密文，须带`Wechatpay-Serial`；金额单位分，结果等`callback_url`通知，没有答复先查单再重试。
   *
   * 医保部分要给医保局的支付单ID和授权码，自费部分先预下单并给`prepay_id`，按`mix_pay_type`取舍。`passthrough_request_content`是JSON字符串；正式环境不要把`med_ins_test_env`设为真。
   *
   * 后续通知：
   *
   * - 医保混合收款成功通知(MEDICAL_INSURANCE.SUCCESS)（`webhooks/v3/MEDICAL_INSURANCE.SUCCESS`），发往`json.callback_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012503131)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.medIns.orders.post({
   *   json: {
   *     mix_pay_type: 'CASH_AND_INSURANCE',
   *     order_type: 'REG_PAY',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     payer: { name: 'plaintext', id_digest: 'plaintext', card_type: 'ID_CARD' },
   *     out_trade_no: 'DD20260801000137',
   *     serial_no: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
   *     city_id: '500137',
   *     med_inst_name: '滨河医院',
   *     med_inst_no: 'H44030000137',
   *     total_fee: 202000,
   *     callback_url: 'https://pay.example.com/notify/result',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

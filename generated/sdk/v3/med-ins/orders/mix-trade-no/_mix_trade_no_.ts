/** 由openapi/v3/med-ins/orders/mix-trade-no/{mix_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按混合订单号查询医保自费订单：请求 */
export interface GetRequest {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 医疗机构的商户号 */
  sub_mchid?: string | undefined
}

/** 按混合订单号查询医保自费订单：应答 */
export interface GetResponse {
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
  passthrough_response_content?: GetResponsePassthroughResponseContent
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
  /** 使用该接口下单的总金额，单位为分 */
  total_fee: number
  /** 医保统筹支付金额，医保局结算的结果，单位为分 */
  med_ins_gov_fee?: number
  /** 医保个人账户支付金额，医保局结算的结果，单位为分 */
  med_ins_self_fee?: number
  /** 医保其他支付金额，医保局结算的结果，单位为分 */
  med_ins_other_fee?: number
  /** 自费金额，医保局结算的结果，单位为分 */
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额，单位为分 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: GetResponseCashAddDetail[]
  /** 现金减免列表 */
  cash_reduce_detail?: GetResponseCashReduceDetail[]
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /**
   * 透传给医保的数据
   * 收到的是JSON文本，已解析为数据。
   */
  passthrough_request_content?: GetResponsePassthroughResponseContent
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

/** 按混合订单号查询医保自费订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponsePassthroughResponseContent {
  /** 医保支付授权码 */
  payAuthNo?: string
  /** 医保支付订单号 */
  payOrdId?: string
  /** 用户位置的经纬度 */
  setlLatlnt?: string
}

export interface GetResponseCashAddDetail {
  /** 现金补充金额，单位为分 */
  cash_add_fee: number
  /** 现金补充类型 */
  cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
}

export interface GetResponseCashReduceDetail {
  /** 现金减免金额，单位为分 */
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
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/med-ins/orders/mix-trade-no/{mix_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/med-ins/orders/mix-trade-no/{mix_trade_no}',
  pathParameters: ['mix_trade_no'],
  queryParameters: ['sub_mchid'],
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
 * 按混合订单号查询医保自费订单
 *
 * 凭`mix_trade_no`看整单、自费、医保三个支付状态，`MIX_PAY_SUCCESS`才算都付好。医保没扣成看`med_ins_fail_reason`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012503155)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   mix_trade_no: '4209002026080112300000000052',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'mix_trade_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.medIns.orders.mixTradeNo._mix_trade_no_`。 */
export interface PageMethods {
  /**
   * 按混合订单号查询医保自费订单
   *
   * 凭`mix_trade_no`看整单、自费、医保三个支付状态，`MIX_PAY_SUCCESS`才算都付好。医保没扣成看`med_ins_fail_reason`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012503155)
   * @example
   * ```ts
   * const answer = await client.v3.medIns.orders.mixTradeNo._mix_trade_no_.get({
   *   mix_trade_no: '4209002026080112300000000052',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

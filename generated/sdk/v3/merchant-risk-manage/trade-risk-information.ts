/** 由openapi/v3/merchant-risk-manage/trade-risk-information.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询交易风险信息：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉信息 */
  complaints_information?: string | undefined
}

/** 查询交易风险信息：应答 */
export interface GetResponse {
  /** 风险系数值 */
  risk_score: number
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段 */
  punish_type?:
    | 'OTHER_PUNISH'
    | 'DISABLE_PAYMENT'
    | 'SUSPEND_SETTLEMENT'
    | 'DISABLE_WITHDRAW'
    | 'REMOVE_MERCHANTS'
    | 'ADD_MERCHANTS_BLACKLIST'
    | 'REFUND'
    | 'FREEZING_FUND_BY_TRANSACTION'
    | 'FREEZING_FUND_BY_MERCHANTS'
    | 'BLOCKED_USER'
    | (string & {})
  /** 处置手段描述 */
  punish_description?: string
}

/** 查询交易风险信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-risk-manage/trade-risk-information#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-risk-manage/trade-risk-information',
  queryParameters: [
    'sp_mchid',
    'acquiring_bank_id',
    'channel_id',
    'sub_mchid',
    'out_trade_no',
    'complaints_information',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询交易风险信息
 *
 * 订单付款之后查它的风险系数、类型和建议的处置手段，决定要不要发货或结算。按商户订单号查，机构与渠道按自己的身份填。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526198)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467535)
 * @example
 * ```ts
 * const answer = await get(client, { query: { out_trade_no: 'DD20260801000137' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sp_mchid', schema: { kind: 'string' } },
    { name: 'acquiring_bank_id', schema: { kind: 'string' } },
    { name: 'channel_id', schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
    { name: 'complaints_information', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.merchantRiskManage.tradeRiskInformation`。 */
export interface PageMethods {
  /**
   * 查询交易风险信息
   *
   * 订单付款之后查它的风险系数、类型和建议的处置手段，决定要不要发货或结算。按商户订单号查，机构与渠道按自己的身份填。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526198)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467535)
   * @example
   * ```ts
   * const answer = await client.v3.merchantRiskManage.tradeRiskInformation.get({
   *   query: { out_trade_no: 'DD20260801000137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

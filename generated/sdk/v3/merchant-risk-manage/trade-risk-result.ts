/** 由openapi/v3/merchant-risk-manage/trade-risk-result.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 回传交易风险处置结果：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | undefined
  /** 处置手段 */
  punish_type:
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
  /** 处置手段补充 */
  additional_punish_type?: string | undefined
  /** 投诉信息 */
  complaints_information?: string | undefined
}

/** 回传交易风险处置结果：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段 */
  punish_type:
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
  /** 处置手段补充 */
  additional_punish_type?: string
  /** 处置手段描述 */
  punish_description?: string
}

/** 回传交易风险处置结果：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-risk-manage/trade-risk-result#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-risk-manage/trade-risk-result',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 回传交易风险处置结果
 *
 * 对查到的风险订单或商户处理完，用`punish_type`报上采取的手段，补充说明另填。手段要与实际做的一致，结果会原样返回。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384516)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467540)
 * @example
 * ```ts
 * const answer = await post(client, { json: { punish_type: 'OTHER_PUNISH' } })
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
      { name: 'sp_mchid', schema: { kind: 'string' } },
      { name: 'acquiring_bank_id', schema: { kind: 'string' } },
      { name: 'channel_id', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      {
        name: 'risk_type',
        schema: {
          kind: 'string',
          enum: [
            { value: 'OTHER_RISK' },
            { value: 'INDUCE_PAYMENT' },
            { value: 'FRAUD' },
            { value: 'GAMBLING' },
            { value: 'CYBERSEX' },
          ],
        },
      },
      {
        name: 'punish_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'OTHER_PUNISH' },
            { value: 'DISABLE_PAYMENT' },
            { value: 'SUSPEND_SETTLEMENT' },
            { value: 'DISABLE_WITHDRAW' },
            { value: 'REMOVE_MERCHANTS' },
            { value: 'ADD_MERCHANTS_BLACKLIST' },
            { value: 'REFUND' },
            { value: 'FREEZING_FUND_BY_TRANSACTION' },
            { value: 'FREEZING_FUND_BY_MERCHANTS' },
            { value: 'BLOCKED_USER' },
          ],
        },
      },
      { name: 'additional_punish_type', schema: { kind: 'string' } },
      { name: 'complaints_information', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantRiskManage.tradeRiskResult`。 */
export interface PageMethods {
  /**
   * 回传交易风险处置结果
   *
   * 对查到的风险订单或商户处理完，用`punish_type`报上采取的手段，补充说明另填。手段要与实际做的一致，结果会原样返回。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384516)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467540)
   * @example
   * ```ts
   * const answer = await client.v3.merchantRiskManage.tradeRiskResult.post({
   *   json: { punish_type: 'OTHER_PUNISH' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

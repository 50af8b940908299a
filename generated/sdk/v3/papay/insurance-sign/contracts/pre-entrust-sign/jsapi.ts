/** 由openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 保险商户JSAPI预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的标识 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly PostRequestJsonPolicyPeriods[]
  /** 扣费金额信息 */
  amount?: PostRequestJsonPolicyPeriodsEstimatedDeductAmount | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: PostRequestJsonRealIdentity | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 保险商户JSAPI预签约：应答 */
export interface PostResponse {
  /** 跳转签约并支付流程的URL */
  redirect_url: string
}

/** 保险商户JSAPI预签约：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonPolicyPeriods {
  /** 保险扣费周期编号 */
  policy_period_id: number
  /** 预计扣费的日期 */
  estimated_deduct_date: string
  /** 预计扣费金额 */
  estimated_deduct_amount: PostRequestJsonPolicyPeriodsEstimatedDeductAmount
  /** 保障详情 */
  policy_coverage_detail?: PostRequestJsonPolicyPeriodsPolicyCoverageDetail | undefined
}

export interface PostRequestJsonPolicyPeriodsEstimatedDeductAmount {
  /** 金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostRequestJsonPolicyPeriodsPolicyCoverageDetail {
  /** 保单额度 */
  policy_amount?: string | undefined
  /** 保险条款列表 */
  policy_clauses?: readonly PostRequestJsonPolicyPeriodsPolicyCoverageDetailPolicyClauses[] | undefined
}

export interface PostRequestJsonPolicyPeriodsPolicyCoverageDetailPolicyClauses {
  /** 条款内容 */
  clause_name?: string | undefined
  /** 条款额度 */
  clause_quota?: string | undefined
}

export interface PostRequestJsonRealIdentity {
  /**
   * 自然人姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  real_name: string
  /**
   * 自然人身份证号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
  /**
   * 实名验证类型
   * `ID_CARD` 枚举值
   */
  identity_type?: 'ID_CARD' | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi',
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
        paths: ['/json/real_identity/real_name', '/json/real_identity/id_card_number'],
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
 * 保险商户JSAPI预签约
 *
 * 用户在微信里的网页投保，登记协议后把页面转到返回的地址，完成签约或签约并支付。协议号`out_contract_code`由商户编排，不可重复。
 *
 * 没有`jump_control`一段，那是H5才有的；实名三项含敏感信息，加密后再传。
 *
 * 后续通知：
 *
 * - 保险代扣签约成功通知(INSURANCE_ENTRUST.SIGN)（`webhooks/v3/INSURANCE_ENTRUST.SIGN`），发往`json.contract_notify_url`
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.transaction_notify_url`
 * - 停车、保险代扣扣费失败通知(TRANSACTION.FAIL)（`webhooks/v3/TRANSACTION.FAIL`），发往`json.transaction_notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528600)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014960223)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     plan_id: 12535,
 *     out_contract_code: 'XY20260801000003',
 *     insured_display_name: '*满',
 *     contract_notify_url: 'https://pay.example.com/notify/contract',
 *     policy_start_date: '2026-08-22',
 *     policy_end_date: '2026-08-28',
 *     policy_periods: [
 *       {
 *         policy_period_id: 1,
 *         estimated_deduct_date: '2026-08-22',
 *         estimated_deduct_amount: { total: 1 },
 *       },
 *     ],
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
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'number' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'insured_display_name', required: true, schema: { kind: 'string' } },
      { name: 'contract_notify_url', required: true, schema: { kind: 'string' } },
      { name: 'policy_start_date', required: true, schema: { kind: 'string' } },
      { name: 'policy_end_date', required: true, schema: { kind: 'string' } },
      {
        name: 'policy_periods',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'policy_period_id', required: true, schema: { kind: 'number' } },
              { name: 'estimated_deduct_date', required: true, schema: { kind: 'string' } },
              {
                name: 'estimated_deduct_amount',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'total', required: true, schema: { kind: 'number' } },
                    { name: 'currency', schema: { kind: 'string' } },
                  ],
                },
              },
              {
                name: 'policy_coverage_detail',
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'policy_amount', schema: { kind: 'string' } },
                    {
                      name: 'policy_clauses',
                      schema: {
                        kind: 'array',
                        items: {
                          kind: 'object',
                          properties: [
                            { name: 'clause_name', schema: { kind: 'string' } },
                            { name: 'clause_quota', schema: { kind: 'string' } },
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      },
      {
        name: 'amount',
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'number' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      { name: 'description', schema: { kind: 'string' } },
      { name: 'transaction_notify_url', schema: { kind: 'string' } },
      { name: 'out_user_code', schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'can_auto_insure', schema: { kind: 'boolean' } },
      { name: 'can_auto_reinsure', schema: { kind: 'boolean' } },
      {
        name: 'real_identity',
        schema: {
          kind: 'object',
          properties: [
            { name: 'real_name', required: true, schema: { kind: 'string' } },
            { name: 'id_card_number', required: true, schema: { kind: 'string' } },
            { name: 'identity_type', schema: { kind: 'string', enum: [{ value: 'ID_CARD' }] } },
          ],
        },
      },
      { name: 'combined_deduct_period_count', schema: { kind: 'number' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.papay.insuranceSign.contracts.preEntrustSign.jsapi`。 */
export interface PageMethods {
  /**
   * 保险商户JSAPI预签约
   *
   * 用户在微信里的网页投保，登记协议后把页面转到返回的地址，完成签约或签约并支付。协议号`out_contract_code`由商户编排，不可重复。
   *
   * 没有`jump_control`一段，那是H5才有的；实名三项含敏感信息，加密后再传。
   *
   * 后续通知：
   *
   * - 保险代扣签约成功通知(INSURANCE_ENTRUST.SIGN)（`webhooks/v3/INSURANCE_ENTRUST.SIGN`），发往`json.contract_notify_url`
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.transaction_notify_url`
   * - 停车、保险代扣扣费失败通知(TRANSACTION.FAIL)（`webhooks/v3/TRANSACTION.FAIL`），发往`json.transaction_notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528600)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014960223)
   * @example
   * ```ts
   * const answer = await client.v3.papay.insuranceSign.contracts.preEntrustSign.jsapi.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     plan_id: 12535,
   *     out_contract_code: 'XY20260801000003',
   *     insured_display_name: '*满',
   *     contract_notify_url: 'https://pay.example.com/notify/contract',
   *     policy_start_date: '2026-08-22',
   *     policy_end_date: '2026-08-28',
   *     policy_periods: [
   *       {
   *         policy_period_id: 1,
   *         estimated_deduct_date: '2026-08-22',
   *         estimated_deduct_amount: { total: 1 },
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

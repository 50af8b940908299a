/** 由openapi/v3/inspolicymgr/deduct/policies.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 上传保单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 被保险人姓名列表 */
  insured_name_list: readonly string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 */
  effective_time: string
  /** 保单失效时间 */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly number[]
  /** 商户APPID */
  appid: string
  /** 用户在商户公众号内的身份标识 */
  openid: string
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | undefined
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
    | undefined
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
    | undefined
  /** 首期保费金额，单位为分 */
  first_period_amount?: number | undefined
  /** 后续每期保费金额，单位为分 */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | undefined
  /** 收款方商户号 */
  payee_mchid?: string | undefined
  /** 收款方公众账号ID */
  payee_appid?: string | undefined
  /** 收款方用户标识 */
  payee_openid?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 上传保单：应答 */
export interface PostResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 */
  effective_time: string
  /** 保单失效时间 */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 */
  start_renewal_time?: string
  /** 可续保结束时间 */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
    | (string & {})
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
    | (string & {})
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?:
    | 'PAYMENT_METHOD_OTHER'
    | 'PAYMENT_METHOD_PERIOD'
    | 'PAYMENT_METHOD_LUMP_SUM'
    | (string & {})
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
    | (string & {})
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
    | (string & {})
  /** 首期保费金额，单位为分 */
  first_period_amount?: number
  /** 后续每期保费金额，单位为分 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {})
}

/** 上传保单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/inspolicymgr/deduct/policies#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/inspolicymgr/deduct/policies',
  headerParameters: ['Wechatpay-Serial'],
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
 * 上传保单
 *
 * 用户授权之后，把保单的被保人、保障、有效期与缴费方式同步给微信支付展示。保险编号、模板、协议号须与提交授权时一致，请求带`Wechatpay-Serial`。
 *
 * 用户未授权时不要上传。车牌、宠物名、地址视保单类型补充，按期缴费的再填缴费周期和各期保费。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_insurance_no: 'INSURANCE20260801000137',
 *     insured_name_list: ['Q0lQSEVSVEVYVC1JTlNVUkVELU5BTUU='],
 *     insurance_company_code: '1001',
 *     effective_time: '2026-08-21T17:11:12+08:00',
 *     expired_time: '2026-08-21T17:11:12+08:00',
 *     coverage_detail: '住院医疗，按比例赔付',
 *     support_renewal: true,
 *     policy_type: 'POLICY_TYPE_OTHER',
 *     policy_state: 'POLICY_STATE_ISSUING',
 *     plan_id: '1000137',
 *     out_contract_code: 'XY20260801000003',
 *     policy_periods: [1],
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     free_insurance: true,
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
      { name: 'out_insurance_no', required: true, schema: { kind: 'string' } },
      { name: 'insured_name_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'insurance_company_code', required: true, schema: { kind: 'string' } },
      { name: 'effective_time', required: true, schema: { kind: 'string' } },
      { name: 'expired_time', required: true, schema: { kind: 'string' } },
      { name: 'coverage_detail', required: true, schema: { kind: 'string' } },
      { name: 'support_renewal', required: true, schema: { kind: 'boolean' } },
      { name: 'start_renewal_time', schema: { kind: 'string' } },
      { name: 'end_renewal_time', schema: { kind: 'string' } },
      {
        name: 'policy_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'POLICY_TYPE_OTHER' },
            { value: 'POLICY_TYPE_MEDICAL' },
            { value: 'POLICY_TYPE_ACCIDENT' },
            { value: 'POLICY_TYPE_CRITICAL' },
            { value: 'POLICY_TYPE_CAR' },
            { value: 'POLICY_TYPE_LIFE' },
            { value: 'POLICY_TYPE_PROPERTY' },
            { value: 'POLICY_TYPE_PET' },
            { value: 'POLICY_TYPE_ANNUITY' },
          ],
        },
      },
      { name: 'car_number', schema: { kind: 'string' } },
      { name: 'pet_name', schema: { kind: 'string' } },
      { name: 'address', schema: { kind: 'string' } },
      {
        name: 'policy_state',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'POLICY_STATE_ISSUING' },
            { value: 'POLICY_STATE_APPROVED' },
            { value: 'POLICY_STATE_DECLINED' },
            { value: 'POLICY_STATE_INACTIVE' },
          ],
        },
      },
      { name: 'policy_code', schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'string' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'policy_periods', required: true, schema: { kind: 'array', items: { kind: 'number' } } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'free_insurance', required: true, schema: { kind: 'boolean' } },
      { name: 'combined_payment', schema: { kind: 'boolean' } },
      {
        name: 'payment_method',
        schema: {
          kind: 'string',
          enum: [
            { value: 'PAYMENT_METHOD_OTHER' },
            { value: 'PAYMENT_METHOD_PERIOD' },
            { value: 'PAYMENT_METHOD_LUMP_SUM' },
          ],
        },
      },
      {
        name: 'period_premium_mode',
        schema: {
          kind: 'string',
          enum: [
            { value: 'PERIOD_PREMIUM_MODE_EQUAL' },
            { value: 'PERIOD_PREMIUM_MODE_FIRST_DIFF' },
            { value: 'PERIOD_PREMIUM_MODE_MULTI_DIFF' },
          ],
        },
      },
      {
        name: 'payment_period',
        schema: {
          kind: 'string',
          enum: [
            { value: 'PAYMENT_PERIOD_DAY' },
            { value: 'PAYMENT_PERIOD_WEEK' },
            { value: 'PAYMENT_PERIOD_BIWEEKLY' },
            { value: 'PAYMENT_PERIOD_MONTH' },
            { value: 'PAYMENT_PERIOD_QUARTER' },
            { value: 'PAYMENT_PERIOD_HALF_YEAR' },
            { value: 'PAYMENT_PERIOD_YEAR' },
          ],
        },
      },
      { name: 'first_period_amount', schema: { kind: 'integer' } },
      { name: 'subsequent_period_amount', schema: { kind: 'integer' } },
      {
        name: 'coverage_term_type',
        schema: {
          kind: 'string',
          enum: [{ value: 'COVERAGE_TERM_TYPE_FIXED_DATE' }, { value: 'COVERAGE_TERM_TYPE_LIFETIME' }],
        },
      },
      { name: 'payee_mchid', schema: { kind: 'string' } },
      { name: 'payee_appid', schema: { kind: 'string' } },
      { name: 'payee_openid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.inspolicymgr.deduct.policies`。 */
export interface PageMethods {
  /**
   * 上传保单
   *
   * 用户授权之后，把保单的被保人、保障、有效期与缴费方式同步给微信支付展示。保险编号、模板、协议号须与提交授权时一致，请求带`Wechatpay-Serial`。
   *
   * 用户未授权时不要上传。车牌、宠物名、地址视保单类型补充，按期缴费的再填缴费周期和各期保费。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
   * @example
   * ```ts
   * const answer = await client.v3.inspolicymgr.deduct.policies.post({
   *   json: {
   *     out_insurance_no: 'INSURANCE20260801000137',
   *     insured_name_list: ['Q0lQSEVSVEVYVC1JTlNVUkVELU5BTUU='],
   *     insurance_company_code: '1001',
   *     effective_time: '2026-08-21T17:11:12+08:00',
   *     expired_time: '2026-08-21T17:11:12+08:00',
   *     coverage_detail: '住院医疗，按比例赔付',
   *     support_renewal: true,
   *     policy_type: 'POLICY_TYPE_OTHER',
   *     policy_state: 'POLICY_STATE_ISSUING',
   *     plan_id: '1000137',
   *     out_contract_code: 'XY20260801000003',
   *     policy_periods: [1],
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     free_insurance: true,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

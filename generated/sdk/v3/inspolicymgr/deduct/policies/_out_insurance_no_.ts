/** 由openapi/v3/inspolicymgr/deduct/policies/{out_insurance_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询保单：请求 */
export interface GetRequest {
  /** 商户保险编号 */
  out_insurance_no: string
}

/** 查询保单：应答 */
export interface GetResponse {
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

/** 查询保单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 更新保单信息：请求 */
export interface PatchRequest {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
  /** 声明请求的头参数 */
  headers?: PatchRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 被保险人姓名列表 */
  insured_name_list?: readonly string[] | undefined
  /** 保险名称 */
  insurance_name?: string | undefined
  /** 保单生效时间 */
  effective_time?: string | undefined
  /** 保单失效时间 */
  expired_time?: string | undefined
  /** 保障详情 */
  coverage_detail?: string | undefined
  /** 是否支持续保 */
  support_renewal?: boolean | undefined
  /** 可续保开始时间 */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type?:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
    | undefined
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state?:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
    | undefined
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id?: string | undefined
  /** 商户签约协议号 */
  out_contract_code?: string | undefined
  /** 保单的扣费周期列表 */
  policy_periods?: readonly number[] | undefined
  /** 是否为赠险 */
  free_insurance?: boolean | undefined
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
}

/** 声明请求的头参数 */
export interface PatchRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 更新保单信息：应答 */
export interface PatchResponse {
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

/** 更新保单信息：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/inspolicymgr/deduct/policies/{out_insurance_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/inspolicymgr/deduct/policies/{out_insurance_no}',
  pathParameters: ['out_insurance_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询保单
 *
 * 定期按商户保险编号取微信侧存的保单，与自己的记录对账，发现不一致就去更新。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
 * @example
 * ```ts
 * const answer = await get(client, { out_insurance_no: 'INSURANCE20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_insurance_no', required: true, schema: { kind: 'string' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/inspolicymgr/deduct/policies/{out_insurance_no}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/inspolicymgr/deduct/policies/{out_insurance_no}',
  pathParameters: ['out_insurance_no'],
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
 * 更新保单信息
 *
 * 出单、退保、失效等任何变化都要即时同步，只传变了的字段，靠地址里的商户保险编号定位。请求须带`Wechatpay-Serial`。
 *
 * 出单成功的那次更新，记得一起补上保司保单号`policy_code`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   out_insurance_no: 'INSURANCE20260801000137',
 *   json: {},
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'out_insurance_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'insured_name_list', schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'insurance_name', schema: { kind: 'string' } },
      { name: 'effective_time', schema: { kind: 'string' } },
      { name: 'expired_time', schema: { kind: 'string' } },
      { name: 'coverage_detail', schema: { kind: 'string' } },
      { name: 'support_renewal', schema: { kind: 'boolean' } },
      { name: 'start_renewal_time', schema: { kind: 'string' } },
      { name: 'end_renewal_time', schema: { kind: 'string' } },
      {
        name: 'policy_type',
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
      { name: 'plan_id', schema: { kind: 'string' } },
      { name: 'out_contract_code', schema: { kind: 'string' } },
      { name: 'policy_periods', schema: { kind: 'array', items: { kind: 'number' } } },
      { name: 'free_insurance', schema: { kind: 'boolean' } },
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
    ],
  },
}))

/** 客户端上的页面：`client.v3.inspolicymgr.deduct.policies._out_insurance_no_`。 */
export interface PageMethods {
  /**
   * 查询保单
   *
   * 定期按商户保险编号取微信侧存的保单，与自己的记录对账，发现不一致就去更新。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
   * @example
   * ```ts
   * const answer = await client.v3.inspolicymgr.deduct.policies._out_insurance_no_.get({
   *   out_insurance_no: 'INSURANCE20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 更新保单信息
   *
   * 出单、退保、失效等任何变化都要即时同步，只传变了的字段，靠地址里的商户保险编号定位。请求须带`Wechatpay-Serial`。
   *
   * 出单成功的那次更新，记得一起补上保司保单号`policy_code`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
   * @example
   * ```ts
   * const answer = await client.v3.inspolicymgr.deduct.policies._out_insurance_no_.patch({
   *   out_insurance_no: 'INSURANCE20260801000137',
   *   json: {},
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}

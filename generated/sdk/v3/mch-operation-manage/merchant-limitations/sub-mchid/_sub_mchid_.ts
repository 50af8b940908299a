/** 由openapi/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询子商户管控情况：请求 */
export interface GetRequest {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询子商户管控情况：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 商户被管控能力列表 */
  limited_functions?: (
    | 'NO_TRANSACTION_AND_RECHARGE'
    | 'NO_PAYMENT'
    | 'NO_WITHDRAWAL'
    | 'NO_REFUND'
    | 'NO_TRANSACTION'
    | 'NO_PROFIT_SHARING'
    | 'NO_PAYMENT_POINT_COMPLETE_ORDER'
    | (string & {})
  )[]
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: GetResponseRecoverySpecifications[]
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string
}

/** 查询子商户管控情况：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseRecoverySpecifications {
  /** 此管控的单据号 */
  limitation_case_id?: string
  /** 商户被管控原因 */
  limitation_reason?: string
  /** 商户被管控原因描述 */
  limitation_reason_describe?: string
  /** 解除此管控的途径 */
  recover_way?:
    | 'IRRECOVERABLE'
    | 'MODIFY_SUBJECT_INFORMATION'
    | 'MODIFY_SETTLE_ACCOUNT_INFORMATION'
    | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
    | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION'
    | 'SUBMIT_INFORMATION_FOR_APPEAL'
    | 'RESOLVE_TRANSACTION_DISPUTES'
    | 'MODIFY_ADMINISTRATOR_INFORMATION'
    | 'CALL_CUSTOMER_SERVICE_AT_95017'
    | 'UPDATE_BUSINESS_SCENARIO_INFORMATION'
    | 'SUBMIT_CDD_INFORMATION'
    | 'WAITING_FOR_PLATFORM_REVIEW'
    | 'SUBMIT_UBO_INFORMATION'
    | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE'
    | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION'
    | 'MODIFY_ABBREVIATION_INFORMATION'
    | 'CONFIRM_BUSINESS_TYPE'
    | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION'
    | 'CONTACT_SERVICE_PROVIDER'
    | (string & {})
  /** 该管控原因的解脱路径参数 */
  recover_way_param?: string
  /** 该管控原因的解脱帮助链接 */
  recover_help_url?: string
  /** 处置方式 */
  limitation_action_type?:
    | 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL'
    | 'LIMIT_ACTION_TYPE_DELAY_CONTROL'
    | (string & {})
  /** 预计管控开始时间 */
  limitation_start_date?: string
  /** 此管控的开始时间 */
  limitation_date?: string
  /** 商户被管控原因类型 */
  limitation_reason_type?:
    | 'LICENSE_ABNORMAL'
    | 'NO_TRADE'
    | 'SETTLE_ACCOUNT_ABNORMAL'
    | 'RISK_ABNORMAL'
    | 'OTHER'
    | 'INSPECT_ABNORMAL'
    | 'INVALID_REPRESENTATIVE_INFORMATION'
    | 'INVALID_BUSINESS_STATUS'
    | 'INVALID_BUSINESS_LICENSE'
    | 'INVALID_BENEFICIARY_INFORMATION'
    | (string & {})
  /** 受此管控的能力 */
  relate_limitations?: (
    | 'NO_TRANSACTION_AND_RECHARGE'
    | 'NO_PAYMENT'
    | 'NO_WITHDRAWAL'
    | 'NO_REFUND'
    | 'NO_TRANSACTION'
    | 'NO_PROFIT_SHARING'
    | 'NO_PAYMENT_POINT_COMPLETE_ORDER'
    | (string & {})
  )[]
  /** 因该原因受管控的其他能力 */
  other_relate_limitations?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询子商户管控情况
 *
 * 子商户收款、提现或退款异常时，查它哪些能力被管控、因为什么、怎样解脱。一家可能同时受几种原因管控，逐条处理。
 *
 * `LIMIT_ACTION_TYPE_DELAY_CONTROL`是还没开始的管控，在`limitation_start_date`之前整改来得及。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.mchOperationManage.merchantLimitations.subMchid._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询子商户管控情况
   *
   * 子商户收款、提现或退款异常时，查它哪些能力被管控、因为什么、怎样解脱。一家可能同时受几种原因管控，逐条处理。
   *
   * `LIMIT_ACTION_TYPE_DELAY_CONTROL`是还没开始的管控，在`limitation_start_date`之前整改来得及。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
   * @example
   * ```ts
   * const answer = await client.v3.mchOperationManage.merchantLimitations.subMchid._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 二级商户注销资格校验：请求 */
export interface GetRequest {
  /** 申请注销的二级商户号 */
  sub_mchid: string
}

/** 二级商户注销资格校验：应答 */
export interface GetResponse {
  /** 注销检查的二级商户号 */
  sub_mchid: string
  /** 注销提现申请单状态 */
  merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {})
  /** 注销资格检查结果 */
  validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {})
  /** 账户信息 */
  account_info: GetResponseAccountInfo[]
  /** 不可发起注销原因 */
  block_reasons?: GetResponseBlockReasons[]
}

/** 二级商户注销资格校验：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseAccountInfo {
  /** 商户资金账户余额 */
  out_account_type:
    | 'BASIC_ACCOUNT'
    | 'OPERATE_ACCOUNT'
    | 'MARGIN_ACCOUNT'
    | 'TRADE_FEE_ACCOUNT'
    | (string & {})
  /** 账户金额，单位为分 */
  amount: number
}

export interface GetResponseBlockReasons {
  /** 二级商户号的出款子账户类型 */
  type?:
    | 'CONSUMER_COMPLAINT_UNPROCESSED'
    | 'HAS_BLOCKING_CONTROL'
    | 'FUNDS_PENDING_PROCESSING'
    | 'OTHER_REASON'
    | (string & {})
  /** 原因描述 */
  description?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 二级商户注销资格校验
 *
 * 发起注销之前看这个二级商户是否符合条件、各账户余额多少（分）。不符合时`block_reasons`逐条说明，例如投诉未处理、资金待处理，解决后再申请。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
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

/** 客户端上的页面：`client.v3.ecommerce.account.applyCancelWithdraw.validateCancel._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 二级商户注销资格校验
   *
   * 发起注销之前看这个二级商户是否符合条件、各账户余额多少（分）。不符合时`block_reasons`逐条说明，例如投诉未处理、资金待处理，解决后再申请。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.account.applyCancelWithdraw.validateCancel._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/ecommerce/fund/withdraw/{withdraw_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信提现单号查询二级商户提现：请求 */
export interface GetRequest {
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 按微信提现单号查询二级商户提现：应答 */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid?: string
  /** 电商平台商户号 */
  sp_mchid: string
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额，单位为分 */
  amount: number
  /** 发起提现时间 */
  create_time?: string
  /** 提现状态更新时间 */
  update_time?: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行备注 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number?: string
  /** 入账银行 */
  account_bank?: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

/**
 * 按微信提现单号查询二级商户提现：错误码
 *
 * - `INVALID_REQUEST` (400): 参数、账户类型或受理关系不符，依 message 改
 * - `NO_AUTH` (403): 商户号没有此接口权限，开通后再调用
 * - `ORDER_NOT_EXIST` (404): 提现单不存在，核对商户提现单号
 * - `FREQUENCY_LIMITED` (429): 提现操作过于频繁，降低频率后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原提现单号与原参数重试
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/fund/withdraw/{withdraw_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/fund/withdraw/{withdraw_id}',
  pathParameters: ['withdraw_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信提现单号查询二级商户提现
 *
 * 有微信支付提现单号时用它查，返回与按商户单号查询相同。`CREATE_SUCCESS`只是受理，`SUCCESS`才算提出去了，银行退回为`REFUND`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476665)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719970)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719951)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714923)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   withdraw_id: '1000000000000000000000000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'withdraw_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.fund.withdraw._withdraw_id_`。 */
export interface PageMethods {
  /**
   * 按微信提现单号查询二级商户提现
   *
   * 有微信支付提现单号时用它查，返回与按商户单号查询相同。`CREATE_SUCCESS`只是受理，`SUCCESS`才算提出去了，银行退回为`REFUND`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476665)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719970)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012719951)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714923)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.fund.withdraw._withdraw_id_.get({
   *   withdraw_id: '1000000000000000000000000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

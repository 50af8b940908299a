/** 由openapi/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按微信单号查询电商平台提现：请求 */
export interface GetRequest {
  /** 微信支付提现单号 */
  withdraw_id: string
}

/** 按微信单号查询电商平台提现：应答 */
export interface GetResponse {
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额，单位为分 */
  amount: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason: string
  /** 提现备注 */
  remark: string
  /** 银行附言 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 */
  solution: string
}

/**
 * 按微信单号查询电商平台提现：错误码
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
  id: 'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}',
  pathParameters: ['withdraw_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信单号查询电商平台提现
 *
 * 手里有微信支付的`withdraw_id`时凭它查平台提现的进度与时间，返回内容同按商户单号查的一样。`INIT`、`CREATE_SUCCESS`都还没有结果，隔一会再查。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { withdraw_id: '10000000000000000000000000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'withdraw_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.merchant.fund.withdraw.withdrawId._withdraw_id_`。 */
export interface PageMethods {
  /**
   * 按微信单号查询电商平台提现
   *
   * 手里有微信支付的`withdraw_id`时凭它查平台提现的进度与时间，返回内容同按商户单号查的一样。`INIT`、`CREATE_SUCCESS`都还没有结果，隔一会再查。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchant.fund.withdraw.withdrawId._withdraw_id_.get({
   *   withdraw_id: '10000000000000000000000000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

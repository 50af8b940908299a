/** Generated from openapi/v3/merchant/fund/balance/{account_type}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询账户实时余额: request */
export interface GetRequest {
  /**
   * 资金账户类型
   * `BASIC` | `OPERATION` | `FEES` 枚举值之一
   */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
}

/** 查询账户实时余额: response */
export interface GetResponse {
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

/**
 * 查询账户实时余额: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 该类型的账户尚未开通，核对 account_type
 * - `NO_AUTH` (403): 没有接口权限或受理关系，先到平台开通
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant/fund/balance/{account_type}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant/fund/balance/{account_type}',
  pathParameters: ['account_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询账户实时余额
 *
 * 读取自己商户号当下的账户余额，`account_type`选基本、运营或手续费账户，单位分。提现或转账之前看`available_amount`，冻结的部分在`pending_amount`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720926)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721477)
 * @throws {ApiError} with a {@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { account_type: 'BASIC' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    {
      name: 'account_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }] },
    },
  ],
}))

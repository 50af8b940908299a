/** Generated from openapi/v3/ecommerce/fund/balance/{sub_mchid}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询二级商户实时余额: request */
export interface GetRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 资金账户类型
   * `BASIC` | `OPERATION` | `FEES` | `DEPOSIT` 枚举值之一
   */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
}

/** 查询二级商户实时余额: response */
export interface GetResponse {
  /** 特约商户号 */
  sub_mchid: string
  /**
   * 资金账户类型
   * `BASIC` | `OPERATION` | `FEES` | `DEPOSIT` 枚举值之一
   */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {})
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

/**
 * 查询二级商户实时余额: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 该类型的账户尚未开通，核对 account_type
 * - `NO_AUTH` (403): 没有接口权限或受理关系，先到平台开通
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/fund/balance/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/fund/balance/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  queryParameters: ['account_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询二级商户实时余额
 *
 * 提现、退款之前看二级商户某个账户现有多少钱，金额单位分。`available_amount`可动用，`pending_amount`是暂不能用的部分，看哪个账户用`account_type`指定。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719894)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720892)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012713134)
 * @throws {ApiError} with a {@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
 *   query: { account_type: 'BASIC' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'account_type',
      schema: {
        kind: 'string',
        enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }, { value: 'DEPOSIT' }],
      },
    },
  ],
}))
